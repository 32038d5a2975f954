/**
 * Looks at parts of a graph: the surroundings of a name, an article, or the busiest things, and serves them on this machine. It only reads, by fixed statements with
 * limits.
 */
package io.jinmai.explorer;
