package io.jinmai.relation;

import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import java.util.List;

/**
 * A fact as one rule found it at one place, before the findings of an article are merged.
 *
 * @param evidence the sentence that the rule matched, and then those from which it took its slots
 */
public record FactDraft(
        RelationType type,
        String from,
        String to,
        FactTerms terms,
        List<TextSpan> evidence,
        double confidence,
        FactStatus status,
        String rule) {

    FactDraft startingAt(String other) {
        return new FactDraft(type, other, to, terms, evidence, confidence, status, rule);
    }

    /** The same of a person's post that is another, maybe elsewhere. */
    FactDraft asPost(String employer, String title, boolean former) {
        return new FactDraft(
                type, from, employer, new FactTerms.Post(title, former), evidence, confidence, status, rule);
    }
}
