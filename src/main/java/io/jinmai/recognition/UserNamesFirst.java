package io.jinmai.recognition;

import io.jinmai.recognition.Candidate.Source;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Takes out what contradicts a name of the user's: other kinds of the same stretch, parts of it, and names that cross its ends. */
final class UserNamesFirst {
    private UserNamesFirst() {}

    private record Stretch(int start, int end) {}

    /** Longer names that hold a whole name of the user's stay: 云岭银行大理支行 where the user lists 云岭银行. */
    static ProposalList among(ProposalList proposals) {
        return holdsAny(proposals) ? without(proposals) : proposals;
    }

    private static boolean holdsAny(ProposalList proposals) {
        for (int i = 0; i < proposals.size(); i++) {
            if (proposals.source(i) == Source.USER) {
                return true;
            }
        }
        return false;
    }

    private static ProposalList without(ProposalList proposals) {
        BitSet inside = new BitSet();
        Set<Stretch> named = new HashSet<>();
        for (int i = 0; i < proposals.size(); i++) {
            if (proposals.source(i) == Source.USER) {
                inside.set(proposals.start(i) + 1, proposals.end(i));
                named.add(new Stretch(proposals.start(i), proposals.end(i)));
            }
        }
        ProposalList kept = new ProposalList();
        for (int i = 0; i < proposals.size(); i++) {
            boolean contradicts = inside.get(proposals.start(i))
                    || inside.get(proposals.end(i))
                    || named.contains(new Stretch(proposals.start(i), proposals.end(i)));
            if (proposals.source(i) == Source.USER || !contradicts) {
                kept.add(proposals, i);
            }
        }
        return kept;
    }
}
