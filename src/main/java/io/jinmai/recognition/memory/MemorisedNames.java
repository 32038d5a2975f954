package io.jinmai.recognition.memory;

import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.Candidate.Source;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * Names by their first two characters, looked for at each place of a text without cutting anything out of it: nearly all places start
 * none. Does not change.
 */
final class MemorisedNames {
    private static final int MULTIPLIER = 0x9E3779B9;

    private final Link[] byStart;
    private final int shift;

    /** Of the names that fall on one place those that are no shorter stand behind. */
    private static final class Link {
        private final Memorised name;
        private Link next;

        Link(Memorised name, Link next) {
            this.name = name;
            this.next = next;
        }
    }

    /** @param names of at least two characters, of which no two read alike */
    MemorisedNames(Collection<Memorised> names) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * names.size() + 1);
        this.byStart = new Link[1 << bits];
        this.shift = Integer.SIZE - bits;
        for (Memorised name : names) {
            enter(name);
        }
    }

    private void enter(Memorised name) {
        int at = at(name.surface(), 0);
        Link before = null;
        Link behind = byStart[at];
        while (behind != null && behind.name.surface().length() < name.surface().length()) {
            before = behind;
            behind = behind.next;
        }
        Link link = new Link(name, behind);
        if (before == null) {
            byStart[at] = link;
        } else {
            before.next = link;
        }
    }

    /** Proposes the names in a text, by start, shorter ones first. */
    void propose(String text, Consumer<Candidate> candidates) {
        for (int i = 0; i + 1 < text.length(); i++) {
            for (Link link = byStart[at(text, i)]; link != null; link = link.next) {
                String surface = link.name.surface();
                if (text.startsWith(surface, i)) {
                    candidates.accept(new Candidate(
                            link.name.type(), i, i + surface.length(), Source.MEMORY, link.name.strength()));
                }
            }
        }
    }

    private int at(String text, int start) {
        return (text.charAt(start) << Character.SIZE | text.charAt(start + 1)) * MULTIPLIER >>> shift;
    }
}
