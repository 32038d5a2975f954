package io.jinmai.relation;

import java.util.ArrayList;
import java.util.List;

/** Puts findings together that tell the same of the same two entities, in the order in which each is first told. */
final class SamePairs {
    /** Spreads hashes (Knuth, "The Art of Computer Programming" 3, 6.4). */
    private static final int MULTIPLIER = 0x9E3779B1;

    private final List<List<FactDraft>> groups = new ArrayList<>();

    /** By hash the place plus one of a group, at most half full; 0 where nothing is. */
    private final int[] places;

    private SamePairs(int drafts) {
        this.places = new int[Integer.highestOneBit(Math.max(1, drafts)) << 2];
    }

    static List<List<FactDraft>> of(List<FactDraft> drafts) {
        SamePairs pairs = new SamePairs(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            pairs.add(drafts.get(i));
        }
        return pairs.groups;
    }

    private void add(FactDraft draft) {
        int slot = hash(draft) & places.length - 1;
        while (places[slot] != 0 && !isSame(groups.get(places[slot] - 1).get(0), draft)) {
            slot = slot + 1 & places.length - 1;
        }
        if (places[slot] == 0) {
            groups.add(List.of(draft));
            places[slot] = groups.size();
        } else {
            int place = places[slot] - 1;
            groups.set(place, joined(groups.get(place), draft));
        }
    }

    /** Most pairs have one finding, a few dozens: the list of several, which nobody else holds, grows. */
    private static List<FactDraft> joined(List<FactDraft> before, FactDraft draft) {
        List<FactDraft> all = before.size() == 1 ? new ArrayList<>(before) : before;
        all.add(draft);
        return all;
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
