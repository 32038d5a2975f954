package io.jinmai.evaluation.input;

import io.jinmai.graph.FactStatus;
import io.jinmai.graph.RelationType;
import java.util.Objects;

/**
 * A relationship that a careful reader found. Only type, ends and amount are scored; the other terms are annotation.
 *
 * @param from {@link GoldEntity#id()} of the first end
 * @param to {@link GoldEntity#id()} of the second end
 * @param amountCny yuan; null where the text gives none
 * @param kind {@code loan} or {@code creditLine}; null for anything but a loan
 * @param year null where the text gives none
 * @param date ISO 8601, as precise as the text; null where it gives none
 * @param product null where the text gives none
 * @param role in an alliance; null for anything but a membership
 * @param title null where the text gives none
 * @param former whether a post is stated as past
 * @param status null stands for stated
 */
public record GoldFact(
        RelationType type,
        String from,
        String to,
        Long amountCny,
        String kind,
        Integer year,
        String date,
        String product,
        String role,
        String title,
        boolean former,
        FactStatus status) {

    /** @throws NullPointerException if type or an end is missing; the message names it */
    public GoldFact {
        Objects.requireNonNull(type, "a relation has no type");
        Objects.requireNonNull(from, "a relation has no from");
        Objects.requireNonNull(to, "a relation has no to");
        status = status == null ? FactStatus.STATED : status;
    }
}
