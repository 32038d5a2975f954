package io.jinmai.store.cypher.article;

import io.jinmai.resolution.identity.NameUse;

/**
 * A use of a person's name that gives other organisations from now on.
 *
 * @param before as the graph has it
 */
public record UseChange(NameUse before, NameUse now) {}
