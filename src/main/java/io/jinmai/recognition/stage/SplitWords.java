package io.jinmai.recognition.stage;

import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CutText;
import io.jinmai.recognition.LexicalScan;
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

    /** Moves such names of a text that a source proposes, lists or memory, from {@code names} to {@code refused}. */
    static void remove(LexicalScan scan, Source source, List<Candidate> names, List<Refused> refused) {
        for (int i = 0; i < names.size(); i++) {
            Candidate name = names.get(i);
            if (name.length() == SHORT && name.source() == source && !isSeenByModel(name, names)) {
                if (isSplit(name, scan.text(), scan.cut())) {
                    refused.add(new Refused(names.remove(i--), Refusal.WITHIN_WORD));
                }
            }
        }
    }

    private static boolean isSplit(Candidate name, String text, CutText words) {
        return words.isWithinWord(name.start()) && BEFORE_NAMES.indexOf(text.charAt(name.start() - 1)) < 0
                || words.isWithinWord(name.end()) && BEHIND_NAMES.indexOf(text.charAt(name.end())) < 0;
    }

    private static boolean isSeenByModel(Candidate name, List<Candidate> names) {
        for (int i = 0; i < names.size(); i++) {
            Candidate other = names.get(i);
            if (other.source() == Source.PERCEPTRON
                    && other.length() == SHORT
                    && other.type() == name.type()
                    && other.start() == name.start()) {
                return true;
            }
        }
        return false;
    }
}
