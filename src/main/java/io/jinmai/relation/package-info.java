/**
 * From the mentions of an article to its facts: rules that are data, the engine that applies them, and the merging of what they find.
 * Sentences are read into elements by {@code relation.reading}; names tell facts of their own by {@code relation.name}.
 */
package io.jinmai.relation;
