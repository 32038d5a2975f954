package io.jinmai.recognition.memory;

import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.ProposalList;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.memory.DocumentMemory.FirstLook;
import java.util.BitSet;
import java.util.List;

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
     * The names used once that end like a name of their kind used more often, and do not start with a place.
     *
     * @param votes of the same sentences: what is no name of an entity counts for nothing
     * @param names of the same, by their numbers
     */
    static BitSet among(List<FirstLook> sentences, ArticleNames names, Votes votes, WordClasses places) {
        long lengthsUsedAgain = 0;
        for (int name = 0; name < names.size(); name++) {
            boolean isUsedAgain = votes.mostUses(name) >= FEWEST_USES;
            lengthsUsedAgain |= isUsedAgain ? bit(names.surface(name).length()) : 0;
        }
        BitSet overlong = new BitSet();
        for (int i = 0; i < sentences.size() && lengthsUsedAgain != 0; i++) {
            ProposalList chosen = sentences.get(i).chosen();
            String text = sentences.get(i).scan().text();
            for (int use = 0; use < chosen.size(); use++) {
                if (mayBeOverlong(chosen.length(use), lengthsUsedAgain)) {
                    int name = names.find(text, chosen.start(use), chosen.end(use));
                    boolean isUsedOnce = votes.uses(name, chosen.type(use)) == 1;
                    if (isUsedOnce && isOverlong(sentences.get(i), use, names, votes, places)) {
                        overlong.set(name);
                    }
                }
            }
        }
        return overlong;
    }

    /** Of a length; those of a line's length and more share one. */
    private static long bit(int length) {
        return 1L << Math.min(length, Long.SIZE - 1);
    }

    /** Whether any name used again has the length that a name of a length would have without its excess. */
    private static boolean mayBeOverlong(int length, long lengthsUsedAgain) {
        long lengths = 0;
        for (int excess = 1; excess <= Math.min(LONGEST_EXCESS, length - SHORTEST_NAME); excess++) {
            lengths |= bit(length - excess);
        }
        return (lengths & lengthsUsedAgain) != 0;
    }

    private static boolean isOverlong(
            FirstLook sentence, int use, ArticleNames names, Votes votes, WordClasses places) {
        LexicalScan scan = sentence.scan();
        ProposalList chosen = sentence.chosen();
        int start = chosen.start(use);
        int placeEnd = scan.endAt(start, places);
        int most = Math.min(LONGEST_EXCESS, chosen.length(use) - SHORTEST_NAME);
        for (int excess = 1; excess <= most; excess++) {
            boolean isOfPlace = placeEnd >= 0 && placeEnd <= start + excess;
            int rest = names.find(scan.text(), start + excess, chosen.end(use));
            if (!isOfPlace && votes.uses(rest, chosen.type(use)) >= FEWEST_USES) {
                return true;
            }
        }
        return false;
    }
}
