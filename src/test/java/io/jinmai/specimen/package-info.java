/**
 * Articles and graphs for tests, small ones by hand and any number of them by chance. Invented names and texts only, but for districts and
 * banks.
 */
package io.jinmai.specimen;
