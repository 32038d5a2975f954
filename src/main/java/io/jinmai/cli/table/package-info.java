/**
 * Rows of values as text: tables that align wide characters, CSV and JSON.
 * It knows nothing of what the values mean.
 */
package io.jinmai.cli.table;
