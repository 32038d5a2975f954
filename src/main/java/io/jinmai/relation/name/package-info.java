/**
 * What names say by themselves: where an organisation sits, whose branch or subsidiary it is.
 * The places and parents that stand inside a name become entities of the article.
 */
package io.jinmai.relation.name;
