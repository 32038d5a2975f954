package io.jinmai.recognition.memory;

import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposalList;
import io.jinmai.recognition.memory.DocumentMemory.FirstLook;
import java.util.Arrays;
import java.util.List;

/**
 * For which kinds of thing the uses of the names of an article speak, and how strongly. In arrays that count for one article after the other;
 * for one thread.
 */
final class Votes {
    private static final MentionType[] KINDS = MentionType.values();

    /** Of a longer article, which is rare, the room is not kept. */
    private static final int MOST_KEPT = 1 << 15;

    /** Of each name one for each kind. */
    private double[] strengths = {};

    private int[] uses = {};

    /** How many names have any. */
    private int counted;

    /** Counts those of the entities that the sentences of an article name, and enters these names in the order of their first uses. */
    void count(List<FirstLook> sentences, ArticleNames names) {
        clear();
        for (int i = 0; i < sentences.size(); i++) {
            FirstLook sentence = sentences.get(i);
            ProposalList chosen = sentence.chosen();
            for (int use = 0; use < chosen.size(); use++) {
                MentionType kind = chosen.type(use);
                if (kind.entityType().isPresent() && chosen.length(use) >= ArticleNames.SHORTEST) {
                    String text = sentence.scan().text();
                    add(names.enter(text, chosen.start(use), chosen.end(use)), kind, chosen.strength(use));
                }
            }
        }
    }

    private void clear() {
        if (uses.length > MOST_KEPT) {
            uses = new int[0];
            strengths = new double[0];
        }
        int used = Math.min(counted * KINDS.length, uses.length);
        Arrays.fill(uses, 0, used, 0);
        Arrays.fill(strengths, 0, used, 0);
        counted = 0;
    }

    private void add(int name, MentionType kind, double strength) {
        int at = at(name, kind);
        if (at >= uses.length) {
            int room = 2 * (name + 1) * KINDS.length;
            uses = Arrays.copyOf(uses, room);
            strengths = Arrays.copyOf(strengths, room);
        }
        counted = Math.max(counted, name + 1);
        uses[at]++;
        strengths[at] += strength;
    }

    private static int at(int name, MentionType kind) {
        return name * KINDS.length + kind.ordinal();
    }

    /** How many uses of a name speak for a kind; those of no name are none. */
    int uses(int name, MentionType kind) {
        return name == ArticleNames.NONE ? 0 : uses[at(name, kind)];
    }

    /** The most uses of a name that speak for one kind. */
    int mostUses(int name) {
        int most = 0;
        for (MentionType kind : KINDS) {
            most = Math.max(most, uses(name, kind));
        }
        return most;
    }

    /** Whether the uses of a name speak for more than one kind. */
    boolean areDivided(int name) {
        int kinds = 0;
        for (MentionType kind : KINDS) {
            kinds += uses(name, kind) > 0 ? 1 : 0;
        }
        return kinds > 1;
    }

    /** The kind for which the uses of a name speak most strongly; of two the first in the order of kinds. */
    MentionType winner(int name) {
        MentionType winner = KINDS[0];
        for (MentionType kind : KINDS) {
            winner = strengths[at(name, kind)] > strengths[at(name, winner)] ? kind : winner;
        }
        return winner;
    }
}
