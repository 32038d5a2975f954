package io.jinmai.recognition.memory;

import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.memory.DocumentMemory.FirstLook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * For which kinds of thing the uses of a name in an article speak, and how strongly: a chain of kinds, since nearly all names are taken for
 * one kind only.
 */
final class Votes {
    /** A single character names nothing wherever it stands. */
    private static final int SHORTEST = 2;

    private final MentionType type;
    private double strength;
    private int uses;

    /** Those for a further kind; null where there are none. */
    private Votes further;

    private Votes(MentionType type) {
        this.type = type;
    }

    /** Those of the entities that the sentences of an article name, by their names, in the order of their first uses. */
    static Map<String, Votes> of(List<FirstLook> sentences) {
        Map<String, Votes> votes = new LinkedHashMap<>();
        for (FirstLook sentence : sentences) {
            for (int i = 0; i < sentence.chosen().size(); i++) {
                Candidate name = sentence.chosen().get(i);
                if (name.type().entityType().isPresent() && name.length() >= SHORTEST) {
                    String surface = sentence.surfaces().get(i);
                    Votes known = votes.get(surface);
                    if (known == null) {
                        known = new Votes(name.type());
                        votes.put(surface, known);
                    }
                    known.add(name);
                }
            }
        }
        return votes;
    }

    private void add(Candidate use) {
        Votes ofKind = this;
        while (ofKind.type != use.type()) {
            ofKind.further = ofKind.further == null ? new Votes(use.type()) : ofKind.further;
            ofKind = ofKind.further;
        }
        ofKind.strength += use.strength();
        ofKind.uses++;
    }

    /** How many uses speak for a kind. */
    int uses(MentionType kind) {
        for (Votes ofKind = this; ofKind != null; ofKind = ofKind.further) {
            if (ofKind.type == kind) {
                return ofKind.uses;
            }
        }
        return 0;
    }

    /** The most uses that speak for one kind. */
    int mostUses() {
        return further == null ? uses : Math.max(uses, further.mostUses());
    }

    /** Whether they speak for more than one kind. */
    boolean areDivided() {
        return further != null;
    }

    /** The kind for which they speak most strongly; of two the first in the order of kinds. */
    MentionType winner() {
        Votes most = this;
        for (Votes other = further; other != null; other = other.further) {
            boolean isFirst = other.strength == most.strength && other.type.compareTo(most.type) < 0;
            most = other.strength > most.strength || isFirst ? other : most;
        }
        return most.type;
    }
}
