package io.jinmai.recognition.memory;

import io.jinmai.recognition.MentionType;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/** For which kinds of thing the uses of a name in an article speak, and how strongly. Nearly all names are taken for one kind only. */
final class Votes {
    private MentionType only;
    private double strength;

    /** By kind, where there are several; else null. */
    private Map<MentionType, Double> byType;

    void add(MentionType type, double more) {
        if (byType == null && (only == null || only == type)) {
            only = type;
            strength += more;
            return;
        }
        if (byType == null) {
            byType = new EnumMap<>(MentionType.class);
            byType.put(only, strength);
        }
        byType.merge(type, more, Double::sum);
    }

    /** Whether they speak for more than one kind. */
    boolean areDivided() {
        return byType != null;
    }

    /** The kind for which they speak most strongly; of two the first in the order of kinds. There must be a vote. */
    MentionType winner() {
        return byType == null
                ? only
                : byType.entrySet().stream()
                        .max(Map.Entry.<MentionType, Double>comparingByValue()
                                .thenComparing(entry -> entry.getKey().ordinal(), Comparator.reverseOrder()))
                        .orElseThrow()
                        .getKey();
    }
}
