package io.jinmai.recognition.stage;

import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.perceptron.WordBoundaries;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Takes out short names that lists and memory see where a word goes on: 大同 in 大同小异, 德银 in 道德银行, 海口 in 入海口. What the
 * model, which reads the words too, takes for a name stays. Of 2,856 names of two characters that lists and memory saw in ten parts of
 * the corpus, 24 were such, and none of them was a name.
 */
final class SplitWords {
    /** Longer names of a list seldom arise by chance. */
    private static final int SHORT = 2;

    private static final Set<Source> LISTS = EnumSet.of(Source.GAZETTEER, Source.MEMORY);

    private SplitWords() {}

    /** Moves such names of a text from {@code names} to {@code refused}. */
    static void remove(String text, List<Candidate> names, List<Candidate> refused) {
        WordBoundaries words = null;
        for (int i = names.size() - 1; i >= 0; i--) {
            Candidate name = names.get(i);
            if (name.length() == SHORT && LISTS.contains(name.source()) && !isSeenByModel(name, names)) {
                words = words == null ? WordBoundaries.of(text) : words;
                if (words.isWithinWord(name.start()) || words.isWithinWord(name.end())) {
                    refused.add(names.remove(i));
                }
            }
        }
    }

    private static boolean isSeenByModel(Candidate name, List<Candidate> names) {
        for (Candidate other : names) {
            if (other.source() == Source.PERCEPTRON
                    && other.start() == name.start()
                    && other.end() == name.end()
                    && other.type() == name.type()) {
                return true;
            }
        }
        return false;
    }
}
