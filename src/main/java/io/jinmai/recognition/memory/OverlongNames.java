package io.jinmai.recognition.memory;

import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.WordHit;
import io.jinmai.recognition.memory.DocumentMemory.FirstLook;
import java.util.HashSet;
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

    private OverlongNames() {}

    /**
     * The surfaces used once that end like a name of their kind used more often, and do not start with a place.
     *
     * @param votes of the same sentences: what is no name of an entity counts for nothing
     */
    static Set<String> among(List<FirstLook> sentences, Map<String, Votes> votes, WordClasses places) {
        long lengthsUsedAgain = 0;
        for (Map.Entry<String, Votes> name : votes.entrySet()) {
            boolean isUsedAgain = name.getValue().mostUses() >= FEWEST_USES;
            lengthsUsedAgain |= isUsedAgain ? bit(name.getKey().length()) : 0;
        }
        return lengthsUsedAgain == 0 ? Set.of() : overlong(sentences, votes, lengthsUsedAgain, places);
    }

    /** Of a length; those of a line's length and more share one. */
    private static long bit(int length) {
        return 1L << Math.min(length, Long.SIZE - 1);
    }

    private static Set<String> overlong(
            List<FirstLook> sentences, Map<String, Votes> votes, long lengthsUsedAgain, WordClasses places) {
        Set<String> overlong = new HashSet<>();
        for (FirstLook sentence : sentences) {
            for (int i = 0; i < sentence.chosen().size(); i++) {
                Candidate name = sentence.chosen().get(i);
                String surface = sentence.surfaces().get(i);
                if (mayBeOverlong(surface, lengthsUsedAgain)
                        && uses(surface, name.type(), votes) == 1
                        && isOverlong(surface, sentence.scan(), name, places, votes)) {
                    overlong.add(surface);
                }
            }
        }
        return overlong;
    }

    private static int uses(String surface, MentionType type, Map<String, Votes> votes) {
        Votes ofName = votes.get(surface);
        return ofName == null ? 0 : ofName.uses(type);
    }

    /** Whether any name used again has the length that a name would have without its excess: told without cutting it. */
    private static boolean mayBeOverlong(String surface, long lengthsUsedAgain) {
        long lengths = 0;
        for (int excess = 1; excess <= Math.min(LONGEST_EXCESS, surface.length() - SHORTEST_NAME); excess++) {
            lengths |= bit(surface.length() - excess);
        }
        return (lengths & lengthsUsedAgain) != 0;
    }

    private static boolean isOverlong(
            String surface, LexicalScan scan, Candidate name, WordClasses places, Map<String, Votes> votes) {
        WordHit place = scan.longestAt(name.start(), places);
        int most = Math.min(LONGEST_EXCESS, surface.length() - SHORTEST_NAME);
        for (int excess = 1; excess <= most; excess++) {
            boolean isOfPlace = place != null && place.end() <= name.start() + excess;
            if (!isOfPlace && uses(surface.substring(excess), name.type(), votes) >= FEWEST_USES) {
                return true;
            }
        }
        return false;
    }
}
