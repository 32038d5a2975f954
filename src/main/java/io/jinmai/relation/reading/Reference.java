package io.jinmai.relation.reading;

import io.jinmai.graph.EntityType;

/**
 * A word that means an entity named before: 该行, 该公司.
 *
 * @param bare whether it is also an ordinary noun (公司), so that it refers only at the start of a phrase
 */
public record Reference(String word, EntityType type, boolean bare) {}
