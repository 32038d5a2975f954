/**
 * The forms in which {@code extract} prints what an article says: the JSON contract, text for reading, and a page.
 * Pure functions of an article's graph.
 */
package io.jinmai.cli.extraction;
