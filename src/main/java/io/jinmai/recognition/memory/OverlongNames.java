package io.jinmai.recognition.memory;

import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.WordHit;
import io.jinmai.recognition.memory.DocumentMemory.FirstLook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that took in the end of the word before them: an article that names the 政银企党建联盟 again and again means it also where it once
 * seems to name a 让政银企党建联盟.
 */
final class OverlongNames {
    private static final int LONGEST_EXCESS = 2;
    private static final int SHORTEST_NAME = 3;
    private static final int FEWEST_USES = 2;

    private record Name(MentionType type, String surface) {}

    private OverlongNames() {}

    /** The surfaces used once that end like a name of their kind used more often, and do not start with a place. */
    static Set<String> among(List<FirstLook> sentences, WordClasses places) {
        List<Name> names = new ArrayList<>();
        Map<Name, Integer> uses = new HashMap<>();
        for (FirstLook sentence : sentences) {
            for (Candidate candidate : sentence.chosen()) {
                Name name = name(sentence.scan(), candidate);
                names.add(name);
                uses.merge(name, 1, Integer::sum);
            }
        }
        return names.size() == uses.size() ? Set.of() : overlong(sentences, names, uses, places);
    }

    /** @param names those of the sentences, in order */
    private static Set<String> overlong(
            List<FirstLook> sentences, List<Name> names, Map<Name, Integer> uses, WordClasses places) {
        Set<String> overlong = new HashSet<>();
        Iterator<Name> inOrder = names.iterator();
        for (FirstLook sentence : sentences) {
            for (Candidate candidate : sentence.chosen()) {
                Name name = inOrder.next();
                if (uses.get(name) == 1 && isOverlong(name, sentence.scan(), candidate, places, uses)) {
                    overlong.add(name.surface());
                }
            }
        }
        return overlong;
    }

    private static Name name(LexicalScan scan, Candidate candidate) {
        return new Name(candidate.type(), scan.text().substring(candidate.start(), candidate.end()));
    }

    private static boolean isOverlong(
            Name name, LexicalScan scan, Candidate candidate, WordClasses places, Map<Name, Integer> uses) {
        for (int excess = 1; excess <= LONGEST_EXCESS && name.surface().length() - excess >= SHORTEST_NAME; excess++) {
            WordHit place = scan.longestAt(candidate.start(), places);
            Name rest = new Name(name.type(), name.surface().substring(excess));
            if (uses.getOrDefault(rest, 0) >= FEWEST_USES
                    && (place == null || place.end() > candidate.start() + excess)) {
                return true;
            }
        }
        return false;
    }
}
