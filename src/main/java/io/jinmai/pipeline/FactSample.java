package io.jinmai.pipeline;

import io.jinmai.graph.Entity;
import io.jinmai.graph.Fact;
import io.jinmai.graph.TextSpan;

/**
 * A fact of a run, to show.
 *
 * @param sentence the first sentence that states it
 * @param articleId where it stands
 */
public record FactSample(Fact fact, Entity from, Entity to, TextSpan sentence, String articleId) {}
