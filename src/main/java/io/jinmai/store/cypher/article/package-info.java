/**
 * Articles between what they say and what the graph makes of it: those that stand in the graph, whom their names meant and mean, and what
 * changes for one whose names mean others. Who decides that, and who writes it, is no business of this package.
 */
package io.jinmai.store.cypher.article;
