package io.jinmai.recognition;

import java.util.Arrays;
import java.util.List;

/**
 * What one pass of the automaton found in a text: every word of the vocabulary, overlapping ones included. Immutable. Positions are
 * UTF-16 units of {@link #text()}.
 */
public final class LexicalScan {
    private static final int GROUPS = Group.values().length;

    /** How many values {@link #cover} has. */
    public static final int COVERS = 17;

    private static final String CLAUSE_ENDS = "，。；：！？、";

    private final String text;
    private final WordHit[] byStart;
    private final WordHit[] byEnd;
    private final int[] firstByStart;
    private final int[] firstByEnd;
    /** For each character one for each group. */
    private final byte[] covers;

    private final int[] coveringGroups;
    private final byte[] endings;
    private final int[] nextEndings;
    private final WordClasses classes;

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
        PRODUCT("loan-product-nouns");

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

    LexicalScan(String text, List<WordHit> hits) {
        this.text = text;
        this.firstByStart = new int[text.length() + 2];
        this.firstByEnd = new int[text.length() + 2];
        this.classes = count(hits);
        this.byStart = new WordHit[hits.size()];
        this.byEnd = new WordHit[hits.size()];
        sort(hits);
        this.coveringGroups = new int[text.length()];
        this.covers = covers();
        this.endings = endings();
        this.nextEndings = nextEndings();
    }

    /** Counts the words by start and by end; the classes of all. */
    private WordClasses count(List<WordHit> hits) {
        long low = 0;
        long high = 0;
        for (WordHit hit : hits) {
            firstByStart[hit.start() + 1]++;
            firstByEnd[hit.end() + 1]++;
            low |= hit.classes().low();
            high |= hit.classes().high();
        }
        for (int i = 1; i < firstByStart.length; i++) {
            firstByStart[i] += firstByStart[i - 1];
            firstByEnd[i] += firstByEnd[i - 1];
        }
        return new WordClasses(low, high);
    }

    /** By counting, in three passes; two words of one place keep their order. */
    private void sort(List<WordHit> hits) {
        int[] next = firstByEnd.clone();
        for (int i = hits.size() - 1; i >= 0; i--) {
            byEnd[next[hits.get(i).end()]++] = hits.get(i);
        }
        next = firstByStart.clone();
        for (int i = byEnd.length - 1; i >= 0; i--) {
            byStart[next[byEnd[i].start()]++] = byEnd[i];
        }
        next = firstByEnd.clone();
        for (WordHit hit : byStart) {
            byEnd[next[hit.end()]++] = hit;
        }
    }

    public String text() {
        return text;
    }

    /** The words that start at a position, longest first. */
    public List<WordHit> startingAt(int position) {
        return Arrays.asList(byStart).subList(firstByStart[position], firstByStart[position + 1]);
    }

    /** The words that end before a position (exclusive end), longest first. */
    public List<WordHit> endingAt(int position) {
        return Arrays.asList(byEnd).subList(firstByEnd[position], firstByEnd[position + 1]);
    }

    /** Every word found, by start, longer ones first. */
    public List<WordHit> hits() {
        return Arrays.asList(byStart);
    }

    /** Whether a word of one of these classes stands anywhere in the text. */
    public boolean holdsAny(WordClasses wanted) {
        return classes.meets(wanted);
    }

    /** The longest word of these classes that starts at a position, or null. */
    public WordHit longestAt(int position, WordClasses classes) {
        for (int i = firstByStart[position]; i < firstByStart[position + 1]; i++) {
            if (byStart[i].is(classes)) {
                return byStart[i];
            }
        }
        return null;
    }

    /** The longest word of these classes that ends before a position, or null. */
    public WordHit longestBefore(int position, WordClasses classes) {
        for (int i = firstByEnd[position]; i < firstByEnd[position + 1]; i++) {
            if (byEnd[i].is(classes)) {
                return byEnd[i];
            }
        }
        return null;
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
    private int[] nextEndings() {
        int[] result = new int[text.length()];
        int next = -1;
        for (int i = text.length() - 1; i >= 0; i--) {
            if (endings[i] != 0) {
                next = i;
            } else if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
                next = -1;
            }
            result[i] = next;
        }
        return result;
    }

    private byte[] covers() {
        byte[] result = new byte[GROUPS * text.length()];
        int[] reach = new int[GROUPS];
        for (WordHit hit : byStart) {
            for (int groups = hit.groups(); groups != 0; groups &= groups - 1) {
                int group = Integer.numberOfTrailingZeros(groups);
                if (hit.end() > reach[group]) {
                    cover(result, group, hit);
                    reach[group] = hit.end();
                }
            }
        }
        return result;
    }

    private void cover(byte[] cover, int group, WordHit hit) {
        int lengthClass = Math.min(hit.length(), 4) - 1;
        for (int i = hit.start(); i < hit.end(); i++) {
            int position = hit.length() == 1 ? 0 : i == hit.start() ? 1 : i == hit.end() - 1 ? 3 : 2;
            cover[i * GROUPS + group] = (byte) (1 + 4 * position + lengthClass);
            coveringGroups[i] |= 1 << group;
        }
    }

    private byte[] endings() {
        byte[] result = new byte[text.length()];
        for (WordHit hit : byStart) {
            int rank = endingRank(hit.groups());
            int before = result[hit.end() - 1];
            if (rank != 0 && (before == 0 || rank < before)) {
                result[hit.end() - 1] = (byte) rank;
            }
        }
        return result;
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
