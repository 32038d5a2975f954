/**
 * The forms in which {@code extract} prints what an article says: the JSON contract and text for reading.
 * Pure functions of an article's graph.
 */
package io.jinmai.cli.extraction;
