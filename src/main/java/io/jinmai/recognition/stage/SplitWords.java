package io.jinmai.recognition.stage;

import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.ProposalList;
import io.jinmai.recognition.Refusal;
import io.jinmai.recognition.Refused;
import java.util.List;

/**
 * Takes out short names that lists and memory see where a word goes on: 大同 in 大同小异, 德银 in 道德银行, 海口 in 入海口. What the
 * model, which reads the words too, takes for a name stays. Of 2,856 names of two characters that lists and memory saw in ten parts of
 * the corpus, 24 were such, and none of them was a name.
 */
final class SplitWords {
    /** Longer names of a list seldom arise by chance. */
    private static final int SHORT = 2;

    /** Form words with the characters of names, where they mostly stand beside names: 平等 in 福建南平等地. */
    private static final String BEHIND_NAMES = "等和与及的是";

    private static final String BEFORE_NAMES = "和与及在于到从向对由为给";

    private SplitWords() {}

    /**
     * Moves such names of a text that a source proposes, lists or memory, from {@code names} to {@code refused}.
     *
     * @param refused null where nobody asks for them
     */
    static void remove(LexicalScan scan, Source source, ProposalList names, List<Refused> refused) {
        for (int i = 0; i < names.size(); i++) {
            if (names.length(i) == SHORT && names.source(i) == source && isSplit(scan, names, i)) {
                if (!isSeenByModel(names, i)) {
                    if (refused != null) {
                        refused.add(new Refused(names.candidate(i), Refusal.WITHIN_WORD));
                    }
                    names.remove(i--);
                }
            }
        }
    }

    private static boolean isSplit(LexicalScan scan, ProposalList names, int index) {
        int start = names.start(index);
        int end = names.end(index);
        return scan.cut().isWithinWord(start)
                        && BEFORE_NAMES.indexOf(scan.text().charAt(start - 1)) < 0
                        && !isBehindLongerName(names, start)
                || scan.cut().isWithinWord(end)
                        && BEHIND_NAMES.indexOf(scan.text().charAt(end)) < 0;
    }

    /** Whether a longer name that a list has ends there, so that it is no word which goes on: 区长 in 吴江区区长. */
    private static boolean isBehindLongerName(ProposalList names, int start) {
        for (int i = 0; i < names.size(); i++) {
            if (names.end(i) == start && names.length(i) > SHORT && names.source(i) == Source.GAZETTEER) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeenByModel(ProposalList names, int index) {
        for (int i = 0; i < names.size(); i++) {
            if (names.source(i) == Source.PERCEPTRON
                    && names.length(i) == SHORT
                    && names.type(i) == names.type(index)
                    && names.start(i) == names.start(index)) {
                return true;
            }
        }
        return false;
    }
}
