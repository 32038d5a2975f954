package io.jinmai.relation.reading;

import io.jinmai.graph.EntityType;

/**
 * A word that means an entity named before: 该行, 该公司.
 *
 * @param bare whether it is also an ordinary noun (公司), so that it refers only at the start of a phrase
 */
public record Reference(String word, EntityType type, boolean bare) {
    private static final String THAT = "该";
    private static final String LATTER = "后者";

    /** Whether it means the nearest name rather than the subject of an earlier sentence. */
    boolean meansNearest() {
        return word.equals(LATTER);
    }

    /** The character in which the name it means is likely to end: 院 for 该院; empty where the word tells none. */
    String likelyEnding() {
        return word.startsWith(THAT) && word.length() == 2 ? word.substring(1) : "";
    }
}
