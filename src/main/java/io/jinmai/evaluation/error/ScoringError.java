package io.jinmai.evaluation.error;

import java.util.Objects;

/**
 * One miss or one false alarm.
 *
 * @param type kind of the entity or type of the relationship that is missed or false
 * @param isMissed whether gold holds it and it was not found; else it was found and gold lacks it
 * @param document where
 * @param subject what is missed or false
 * @param counterpart what stands for it on the other side; empty where nothing does
 * @param rule what made a false relationship; empty elsewhere
 * @param sentence what a false relationship was read from; empty elsewhere
 */
public record ScoringError(
        String type,
        boolean isMissed,
        Cause cause,
        String document,
        String subject,
        String counterpart,
        String rule,
        String sentence) {
    public ScoringError {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(counterpart, "counterpart");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(sentence, "sentence");
    }
}
