package io.jinmai.recognition;

import io.jinmai.recognition.Candidate.Source;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes out what contradicts a name of the user's: other kinds of the same stretch, parts of it, and names that cross its ends. */
final class UserNamesFirst {
    private UserNamesFirst() {}

    private record Stretch(int start, int end) {}

    /** Longer names that hold a whole name of the user's stay: 云岭银行大理支行 where the user lists 云岭银行. */
    static List<Candidate> among(List<Candidate> proposals) {
        return holdsAny(proposals) ? without(proposals) : proposals;
    }

    private static boolean holdsAny(List<Candidate> proposals) {
        for (int i = 0; i < proposals.size(); i++) {
            if (proposals.get(i).source() == Source.USER) {
                return true;
            }
        }
        return false;
    }

    private static List<Candidate> without(List<Candidate> proposals) {
        BitSet inside = new BitSet();
        Set<Stretch> named = new HashSet<>();
        for (Candidate candidate : proposals) {
            if (candidate.source() == Source.USER) {
                inside.set(candidate.start() + 1, candidate.end());
                named.add(new Stretch(candidate.start(), candidate.end()));
            }
        }
        return proposals.stream()
                .filter(candidate -> candidate.source() == Source.USER
                        || !inside.get(candidate.start())
                                && !inside.get(candidate.end())
                                && !named.contains(new Stretch(candidate.start(), candidate.end())))
                .toList();
    }
}
