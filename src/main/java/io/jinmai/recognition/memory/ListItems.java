package io.jinmai.recognition.memory;

import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposalList;
import io.jinmai.recognition.ProposedNames;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.memory.DocumentMemory.FirstLook;
import java.util.ArrayList;
import java.util.List;

/**
 * Names by the company they keep: in a list (甲、乙、丙和丁等) of which most items are enterprises, the unknown short ones between
 * them are enterprises too.
 */
public final class ListItems {
    private static final double STRENGTH = 0.64;

    /** Two of them part the items of the shortest list. */
    private static final char SEPARATOR = '、';

    private static final String CLAUSE_ENDS = "，。；：！？,;:";

    private static final int FEWEST_KNOWN = 2;
    private static final double MOST = 1.7;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;

    private final WordClasses ordinaryWords;

    public ListItems(Vocabulary vocabulary) {
        this.ordinaryWords = vocabulary.classes(
                "name-stop-words",
                "boundary-verb",
                "boundary-noun",
                "district",
                "district-short",
                "enterprise-weak",
                "enterprise-generic");
    }

    /**
     * A stretch between two separators of a list.
     *
     * @param outer whether it is the first or last, which other words of the clause may adjoin
     */
    private record Item(int start, int end, boolean known, boolean outer) {}

    /** Proposes the unknown items of the lists in a sentence. */
    public void propose(FirstLook look, ProposedNames candidates) {
        String text = look.scan().text();
        int separator = text.indexOf(SEPARATOR);
        if (separator < 0 || text.indexOf(SEPARATOR, separator + 1) < 0 || !holdsKnown(look.chosen())) {
            return;
        }
        List<Item> list = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends = i == text.length() || CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0;
            if (ends || text.charAt(i) == SEPARATOR) {
                list.add(item(look, start, i, list.isEmpty(), ends));
                start = i + 1;
            }
            if (ends) {
                propose(look.scan(), list, candidates);
                list.clear();
            }
        }
    }

    private void propose(LexicalScan scan, List<Item> list, ProposedNames candidates) {
        int known = 0;
        for (Item item : list) {
            known += item.known() ? 1 : 0;
        }
        boolean isOfEnterprises = known >= FEWEST_KNOWN && known * MOST >= list.size();
        for (int i = 0; i < list.size() && isOfEnterprises; i++) {
            Item item = list.get(i);
            if (!item.known() && !item.outer() && isNameLike(scan, item)) {
                candidates.add(MentionType.ENTERPRISE, item.start(), item.end(), Source.MEMORY, STRENGTH);
            }
        }
    }

    /** Whether as many enterprises are known as there must be in a list. */
    private static boolean holdsKnown(ProposalList names) {
        int known = 0;
        for (int i = 0; i < names.size(); i++) {
            known += names.type(i) == MentionType.ENTERPRISE ? 1 : 0;
        }
        return known >= FEWEST_KNOWN;
    }

    private Item item(FirstLook look, int from, int to, boolean first, boolean last) {
        ProposalList names = look.chosen();
        for (int i = firstFrom(names, from); i < names.size() && names.end(i) <= to; i++) {
            boolean atStart = first || names.start(i) - from <= 1;
            boolean atEnd = last || to - names.end(i) <= 1;
            if (atStart && atEnd && names.type(i) == MentionType.ENTERPRISE) {
                return new Item(names.start(i), names.end(i), true, first || last);
            }
        }
        return new Item(from, to, false, first || last);
    }

    /** The index of the first of the names, which stand in order, that starts at a position or behind it. */
    private static int firstFrom(ProposalList names, int position) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.start(middle) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isNameLike(LexicalScan scan, Item item) {
        int length = item.end() - item.start();
        if (length < SHORTEST || length > LONGEST) {
            return false;
        }
        for (int i = item.start(); i < item.end(); i++) {
            char c = scan.text().charAt(i);
            if (!Character.isLetterOrDigit(c) && "·℃&+-.".indexOf(c) < 0) {
                return false;
            }
        }
        return scan.endAt(item.start(), ordinaryWords) < item.end();
    }
}
