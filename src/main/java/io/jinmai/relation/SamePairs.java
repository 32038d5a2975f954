package io.jinmai.relation;

import java.util.List;

/** Puts findings together that tell the same of the same two entities, in the order in which each is first told. Immutable. */
final class SamePairs {
    /** Spreads hashes (Knuth, "The Art of Computer Programming" 3, 6.4). */
    private static final int MULTIPLIER = 0x9E3779B1;

    private final List<FactDraft> drafts;

    /** By finding the place plus one of the next that tells the same; 0 where none does. */
    private final int[] next;

    /** By finding, if it is the first to tell something, the place plus one of the last that tells the same; 0 for others. */
    private final int[] last;

    /** @param drafts not to be changed as long as this is in use */
    SamePairs(List<FactDraft> drafts) {
        this.drafts = drafts;
        this.next = new int[drafts.size()];
        this.last = new int[drafts.size()];
        int[] firsts = new int[Integer.highestOneBit(Math.max(1, drafts.size())) << 2];
        for (int i = 0; i < drafts.size(); i++) {
            add(i, firsts);
        }
    }

    /** @param firsts by hash the place plus one of a finding that is the first to tell something, at most half full; 0 where nothing is */
    private void add(int place, int[] firsts) {
        FactDraft draft = drafts.get(place);
        int slot = hash(draft) & firsts.length - 1;
        while (firsts[slot] != 0 && !isSame(drafts.get(firsts[slot] - 1), draft)) {
            slot = slot + 1 & firsts.length - 1;
        }
        if (firsts[slot] == 0) {
            firsts[slot] = place + 1;
        } else {
            next[last[firsts[slot] - 1] - 1] = place + 1;
        }
        last[firsts[slot] - 1] = place + 1;
    }

    /** Whether the finding at this place is the first to tell something. */
    boolean isFirst(int place) {
        return last[place] != 0;
    }

    /** Adds the finding at this place and all later ones that tell the same. */
    void addFrom(int place, List<FactDraft> same) {
        for (int at = place + 1; at != 0; at = next[at - 1]) {
            same.add(drafts.get(at - 1));
        }
    }

    /** Whatever the order of the ends, which does not matter for all types. */
    private static int hash(FactDraft draft) {
        int ends = mixed(draft.from()) + mixed(draft.to());
        int hash = 31 * (31 * ends + draft.type().ordinal()) + draft.status().ordinal();
        return hash ^ hash >>> 16;
    }

    /** Ids are numbered, and the sums of their hashes as they are would be alike for all pairs of a list: e1 and e4, e2 and e3. */
    private static int mixed(String id) {
        int hash = id.hashCode() * MULTIPLIER;
        return (hash ^ hash >>> 15) * MULTIPLIER;
    }

    private static boolean isSame(FactDraft one, FactDraft other) {
        return one.type() == other.type()
                && one.status() == other.status()
                && (one.from().equals(other.from()) && one.to().equals(other.to())
                        || one.type().isSymmetric()
                                && one.from().equals(other.to())
                                && one.to().equals(other.from()));
    }
}
