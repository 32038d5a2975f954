package io.jinmai.resolution.article;

import io.jinmai.graph.EntityType;

/** Evidence that a short name means a full one, both simplified and half-width; {@code declared} where the text says so itself. */
public record AliasLink(EntityType type, String shortName, String fullName, boolean declared) {}
