package io.jinmai.recognition.stage;

import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.Refusal;
import io.jinmai.recognition.Refused;
import io.jinmai.recognition.perceptron.WordBoundaries;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    private static final Set<Source> LISTS = EnumSet.of(Source.GAZETTEER, Source.MEMORY);

    private final String text;
    private final List<Candidate> names;

    /** Read when a name is first asked about: most texts have none. */
    private WordBoundaries words;

    private Set<Place> seenByModel;

    private record Place(MentionType type, int start) {
        static Place of(Candidate name) {
            return new Place(name.type(), name.start());
        }
    }

    private SplitWords(String text, List<Candidate> names) {
        this.text = text;
        this.names = List.copyOf(names);
    }

    /** Moves such names of a text from {@code names} to {@code refused}. */
    static void remove(String text, List<Candidate> names, List<Refused> refused) {
        if (!holdsListed(names)) {
            return;
        }
        SplitWords split = new SplitWords(text, names);
        names.removeIf(name -> {
            boolean isSplit = isListed(name) && split.isSplit(name);
            if (isSplit) {
                refused.add(new Refused(name, Refusal.WITHIN_WORD));
            }
            return isSplit;
        });
    }

    private static boolean holdsListed(List<Candidate> names) {
        for (Candidate name : names) {
            if (isListed(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isListed(Candidate name) {
        return name.length() == SHORT && LISTS.contains(name.source());
    }

    private boolean isSplit(Candidate name) {
        words = words == null ? WordBoundaries.of(text) : words;
        boolean goesOn = words.isWithinWord(name.start()) && BEFORE_NAMES.indexOf(text.charAt(name.start() - 1)) < 0
                || words.isWithinWord(name.end()) && BEHIND_NAMES.indexOf(text.charAt(name.end())) < 0;
        return goesOn && !isSeenByModel(name);
    }

    private boolean isSeenByModel(Candidate name) {
        if (seenByModel == null) {
            seenByModel = names.stream()
                    .filter(other -> other.source() == Source.PERCEPTRON && other.length() == SHORT)
                    .map(Place::of)
                    .collect(Collectors.toSet());
        }
        return seenByModel.contains(Place.of(name));
    }
}
