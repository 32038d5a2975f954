package io.jinmai.relation.reading;

import io.jinmai.graph.EntityType;
import java.util.Set;

/**
 * A word that means an entity named before: 该行, 该公司.
 *
 * @param bare whether it is also an ordinary noun (公司), so that it refers only at the start of a phrase
 */
public record Reference(String word, EntityType type, boolean bare) {
    private static final String THAT = "该";
    private static final String LATTER = "后者";
    private static final Set<String> GENERAL = Set.of("公司", "企业", "银行", "工厂", "厂里", "它");

    /** Whether it means the nearest name rather than the subject of an earlier sentence. */
    boolean meansNearest() {
        return word.equals(LATTER);
    }

    /** What the name it means is likely to hold: 院 for 该院, 集团 for itself; empty where the word tells nothing. */
    String likelyPart() {
        if (word.startsWith(THAT) && word.length() == 2) {
            return word.substring(1);
        }
        return bare && !GENERAL.contains(word) ? word : "";
    }
}
