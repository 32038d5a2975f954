package io.jinmai.recognition;

import java.util.Arrays;
import java.util.List;

/**
 * How the words of the lexicons cover the characters of a text, and which ending comes next: what the perceptron sees of a
 * {@link LexicalScan}. Reads one text after the other into the same arrays, since every sentence needs them for a moment; for one thread.
 */
public final class WordCoverage {
    private static final int GROUPS = Group.values().length;

    private static final String CLAUSE_ENDS = "，。；：！？、";

    /** For each character one for each group. */
    private byte[] covers = {};

    private int[] coveringGroups = {};
    private byte[] endings = {};
    private int[] nextEndings = {};

    /** Of each group how far its words reach that were read. */
    private final int[] reached = new int[GROUPS];

    private final LexicalScan.GroupedWords adding = this::addWord;

    /** Families of words whose coverage of a character the perceptron sees. */
    public enum Group {
        DISTRICT("district", "town"),
        DISTRICT_SHORT("district-short", "district-risky"),
        BANK("bank-head"),
        BANK_RISKY("bank-risky"),
        BANK_PART("bank-form", "branch-ending"),
        ENTERPRISE_STRONG("enterprise-strong"),
        ENTERPRISE_WEAK("enterprise-weak"),
        ENTERPRISE_KNOWN("enterprises-known", "enterprises-known-risky"),
        INSTITUTION("institution-endings-strong", "institution-endings"),
        INSTITUTION_KNOWN("institutions-known", "universities"),
        ALLIANCE("alliance-endings"),
        TITLE("titles-company", "titles-bank", "titles-government"),
        ROLE("role-chair", "role-rotating-chair", "role-vice-chair", "role-secretary", "role-guide", "role-member"),
        SURNAME("surnames", "compound-surnames"),
        NAME_STOP("name-stop-words"),
        ZONE("zone-endings", "village-endings", "town-endings"),
        BOUNDARY("boundary-function", "boundary-verb", "boundary-noun", "reporting-verbs"),
        PRODUCT("loan-product-nouns", "other-product-nouns");

        private final List<String> classNames;

        Group(String... classNames) {
            this.classNames = List.of(classNames);
        }

        List<String> classNames() {
            return classNames;
        }
    }

    /** Endings that show, before a name is over, what kind of name it is; the order is that of rank where several end at one place. */
    static final List<Group> ENDING_GROUPS = List.of(
            Group.BANK_PART,
            Group.ENTERPRISE_STRONG,
            Group.INSTITUTION,
            Group.ALLIANCE,
            Group.ZONE,
            Group.ENTERPRISE_WEAK);

    /** Turns to a text. */
    public void read(LexicalScan scan) {
        int length = scan.text().length();
        makeRoom(length);
        Arrays.fill(reached, 0);
        scan.forEachGrouped(adding);
        findNextEndings(scan.text());
    }

    private void makeRoom(int length) {
        if (coveringGroups.length < length) {
            covers = new byte[GROUPS * length];
            coveringGroups = new int[length];
            endings = new byte[length];
            nextEndings = new int[length];
        } else {
            Arrays.fill(covers, 0, GROUPS * length, (byte) 0);
            Arrays.fill(coveringGroups, 0, length, 0);
            Arrays.fill(endings, 0, length, (byte) 0);
        }
    }

    /**
     * How the longest word of a group covers a character: 0 not at all, else 1 + 4 × (0 single, 1 first, 2 middle, 3 last) + its
     * length class (0 for one character to 3 for four and more).
     */
    public int cover(int group, int position) {
        return covers[position * GROUPS + group];
    }

    /** The groups, as bits by their ordinals, of which a word covers a character. */
    public int coveringGroups(int position) {
        return coveringGroups[position];
    }

    /** Which of {@link #ENDING_GROUPS} the next ending within reach is of, 1-based; 0 for none before the clause ends. */
    public int nextEnding(int position, int reach) {
        int at = nextEndingPosition(position, reach);
        return at < 0 ? 0 : endings[at];
    }

    /** How many characters the next ending is away; {@code reach} where there is none. */
    public int nextEndingDistance(int position, int reach) {
        int at = nextEndingPosition(position, reach);
        return at < 0 ? reach : at - position;
    }

    private int nextEndingPosition(int position, int reach) {
        int at = nextEndings[position];
        return at < position + reach ? at : -1;
    }

    /** For each position that of the next ending of its clause, -1 for none. */
    private void findNextEndings(String text) {
        int next = -1;
        for (int i = text.length() - 1; i >= 0; i--) {
            if (endings[i] != 0) {
                next = i;
            } else if (next >= 0 && CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
                next = -1;
            }
            nextEndings[i] = next;
        }
    }

    private void addWord(int ofGroups, int start, int end) {
        for (int groups = ofGroups; groups != 0; groups &= groups - 1) {
            int group = Integer.numberOfTrailingZeros(groups);
            if (end > reached[group]) {
                cover(group, start, end);
                reached[group] = end;
            }
        }
        int rank = endingRank(ofGroups);
        int before = endings[end - 1];
        if (rank != 0 && (before == 0 || rank < before)) {
            endings[end - 1] = (byte) rank;
        }
    }

    private void cover(int group, int start, int end) {
        int lengthClass = Math.min(end - start, 4) - 1;
        for (int i = start; i < end; i++) {
            int position = end - start == 1 ? 0 : i == start ? 1 : i == end - 1 ? 3 : 2;
            covers[i * GROUPS + group] = (byte) (1 + 4 * position + lengthClass);
            coveringGroups[i] |= 1 << group;
        }
    }

    /** The first of the {@link #ENDING_GROUPS} among these, 1-based; 0 for none. */
    private static int endingRank(int groups) {
        for (int i = 0; groups != 0 && i < ENDING_GROUPS.size(); i++) {
            if ((groups >>> ENDING_GROUPS.get(i).ordinal() & 1) != 0) {
                return i + 1;
            }
        }
        return 0;
    }
}
