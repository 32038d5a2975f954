package io.jinmai.relation;

import io.jinmai.article.Sentence;
import io.jinmai.graph.RelationType;

/**
 * A place that a rule's pattern matches without making a fact.
 *
 * @param rule id of the rule
 * @param start of the match in the sentence, inclusive
 * @param end of the match in the sentence, exclusive
 */
public record RejectedMatch(
        String rule, RelationType relation, Sentence sentence, int start, int end, Rejection rejection) {}
