/**
 * Looks at parts of a graph: the surroundings of a name, an article, or the busiest things. It only reads, by fixed statements with
 * limits.
 */
package io.jinmai.explorer;
