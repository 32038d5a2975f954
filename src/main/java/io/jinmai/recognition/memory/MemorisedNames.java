package io.jinmai.recognition.memory;

import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposedNames;

/**
 * The names that an article is known to name, by their first two characters: looked for at each place of a text without cutting anything out
 * of it, since nearly all places start none. Filled once, and never changed after that.
 */
final class MemorisedNames {
    private static final int MULTIPLIER = 0x9E3779B9;

    private final Name[] byStart;
    private final int shift;

    private static final class Name {
        private final String surface;
        private MentionType type;
        private double strength;

        /** Of the names that fall on one place those that are no shorter stand behind. */
        private Name next;

        Name(String surface, Name next) {
            this.surface = surface;
            this.next = next;
        }
    }

    /** @param most how many names there may be for which there is room enough */
    MemorisedNames(int most) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * most + 1);
        this.byStart = new Name[1 << bits];
        this.shift = Integer.SIZE - bits;
    }

    /** Enters a name of at least two characters, in place of one that reads alike. */
    void enter(MentionType type, String surface, double strength) {
        Name known = named(surface);
        Name name = known == null ? link(surface) : known;
        name.type = type;
        name.strength = strength;
    }

    boolean holds(String surface) {
        return named(surface) != null;
    }

    private Name named(String surface) {
        Name name = byStart[at(surface, 0)];
        while (name != null && !name.surface.equals(surface)) {
            name = name.next;
        }
        return name;
    }

    private Name link(String surface) {
        int at = at(surface, 0);
        Name before = null;
        Name behind = byStart[at];
        while (behind != null && behind.surface.length() < surface.length()) {
            before = behind;
            behind = behind.next;
        }
        Name name = new Name(surface, behind);
        if (before == null) {
            byStart[at] = name;
        } else {
            before.next = name;
        }
        return name;
    }

    /** Proposes the names in a text, by start, shorter ones first. */
    void propose(String text, ProposedNames candidates) {
        for (int i = 0; i + 1 < text.length(); i++) {
            for (Name name = byStart[at(text, i)]; name != null; name = name.next) {
                if (text.startsWith(name.surface, i)) {
                    candidates.add(name.type, i, i + name.surface.length(), Source.MEMORY, name.strength);
                }
            }
        }
    }

    private int at(String text, int start) {
        return (text.charAt(start) << Character.SIZE | text.charAt(start + 1)) * MULTIPLIER >>> shift;
    }
}
