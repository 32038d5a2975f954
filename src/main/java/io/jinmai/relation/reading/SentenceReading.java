package io.jinmai.relation.reading;

import io.jinmai.article.Sentence;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.WordClasses;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence as the rules see it; positions are UTF-16 units of {@link #text()}. It never changes, but remembers what was looked for in
 * it, and so is for one thread.
 */
public final class SentenceReading {
    private static final int[] NOWHERE = {};
    private static final byte IN_NAME = 1;
    private static final byte ENDS_CLAUSE = 2;
    private static final byte STARTS_ELEMENT = 4;
    private static final String SEMICOLONS = ";；";
    private static final String CLAUSE_ENDS = ",，;；:：。!！?？";

    private final Sentence sentence;
    private final LexicalScan scan;
    private final List<Element> elements;
    private final int[] starts;

    /** What each character is, by the bits above; one more stands for the end of the text. */
    private final byte[] marks;

    private final int[] clauseEnds;
    private final int[] semicolons;
    private Map<Object, BitSet> positions = Map.of();
    private Map<Object, List<Element>> lists = Map.of();
    private final KindSet kinds;
    private Literals numbering;
    private LiteralSet literals;

    /** @param elements in order, not overlapping */
    public SentenceReading(Sentence sentence, LexicalScan scan, List<Element> elements) {
        this.sentence = sentence;
        this.scan = scan;
        this.elements = List.copyOf(elements);
        this.starts = new int[this.elements.size()];
        this.marks = new byte[scan.text().length() + 1];
        this.clauseEnds = clauseEnds();
        this.semicolons = semicolons();
        this.kinds = KindSet.ofElements(this.elements);
        for (int i = 0; i < starts.length; i++) {
            mark(this.elements.get(i));
            starts[i] = this.elements.get(i).start();
        }
    }

    private void mark(Element element) {
        marks[element.start()] |= STARTS_ELEMENT;
        for (int i = element.start(); isName(element) && i < element.end(); i++) {
            marks[i] |= IN_NAME;
        }
    }

    private int[] clauseEnds() {
        int length = text().length();
        int count = 0;
        for (int i = 0; i < length; i++) {
            if (endsClause(text(), i)) {
                marks[i] = ENDS_CLAUSE;
                count++;
            }
        }
        marks[length] = ENDS_CLAUSE;
        int[] ends = count == 0 ? NOWHERE : new int[count];
        for (int i = length - 1; count > 0; i--) {
            if (marks[i] == ENDS_CLAUSE) {
                ends[--count] = i;
            }
        }
        return ends;
    }

    /** Semicolons end clauses, too. */
    private int[] semicolons() {
        int count = 0;
        int[] found = NOWHERE;
        for (int end : clauseEnds) {
            if (SEMICOLONS.indexOf(text().charAt(end)) >= 0) {
                found = Arrays.copyOf(found, count + 1);
                found[count++] = end;
            }
        }
        return found;
    }

    public Sentence sentence() {
        return sentence;
    }

    /** The words of the lexicons in it. */
    public LexicalScan scan() {
        return scan;
    }

    /** Simplified and half-width. */
    public String text() {
        return scan.text();
    }

    public List<Element> elements() {
        return elements;
    }

    /** Positions that were put here under this key, not to be changed, or null. */
    public BitSet positions(Object key) {
        return positions.get(key);
    }

    /** Remembers positions. */
    public void putPositions(Object key, BitSet found) {
        positions = positions.isEmpty() ? new HashMap<>() : positions;
        positions.put(key, found);
    }

    /** A list of elements that was put here under this key, or null. */
    public List<Element> list(Object key) {
        return lists.get(key);
    }

    /** Remembers a list of elements. */
    public void putList(Object key, List<Element> list) {
        lists = lists.isEmpty() ? new HashMap<>() : lists;
        lists.put(key, list);
    }

    /** The element that starts here, or null. */
    public Element elementAt(int position) {
        return (marks[position] & STARTS_ELEMENT) == 0 ? null : elements.get(Arrays.binarySearch(starts, position));
    }

    /** The kinds of its elements. */
    public KindSet kinds() {
        return kinds;
    }

    /** The literals that the text holds. All of a numbering are looked for once. */
    public LiteralSet held(Literals wanted) {
        if (numbering != wanted) {
            numbering = wanted;
            literals = wanted.in(text());
        }
        return literals;
    }

    /**
     * Where the longest word of these classes ends that starts here outside of names and ends no longer one (会长 in 副会长); -1 where none
     * does.
     */
    public int wordEnd(int position, WordClasses classes) {
        if (isInName(position)) {
            return -1;
        }
        int end = position < text().length() ? scan.endAt(position, classes) : -1;
        return end < 0 || isEndOfLonger(position, end, classes) ? -1 : end;
    }

    /** Whether a longer word ends here that does not start within a name: 同 in 会同, but not in 管委会同某企业. */
    private boolean isEndOfLonger(int position, int end, WordClasses classes) {
        int start = scan.startBefore(end, classes);
        return start < position && !isInName(start);
    }

    /** Whether the character stands in a name or product, where no words are looked for. */
    public boolean isInName(int position) {
        return (marks[position] & IN_NAME) != 0;
    }

    private static boolean isName(Element element) {
        return element instanceof Element.Product || element instanceof Element.Named named && !named.isReference();
    }

    /** Whether a clause ends at this character. */
    public boolean isClauseEnd(int position) {
        return (marks[position] & ENDS_CLAUSE) != 0;
    }

    private static boolean endsClause(String text, int position) {
        char c = text.charAt(position);
        if (CLAUSE_ENDS.indexOf(c) < 0) {
            return false;
        }
        boolean inNumber = c == ','
                && position > 0
                && position + 1 < text.length()
                && Character.isDigit(text.charAt(position - 1))
                && Character.isDigit(text.charAt(position + 1));
        return !inNumber;
    }

    /** Start of the statement that holds a position: semicolons part the statements of a sentence. */
    public int statementStart(int position) {
        return behindLast(semicolons, position);
    }

    /** End of the statement that holds a position, exclusive. */
    public int statementEnd(int position) {
        return firstFrom(semicolons, position);
    }

    /** Start of the clause that holds a position. */
    public int clauseStart(int position) {
        return behindLast(clauseEnds, position);
    }

    /** End of the clause that holds a position, exclusive. */
    public int clauseEnd(int position) {
        return position > text().length() ? position : firstFrom(clauseEnds, position);
    }

    /** Behind the last of the ends that stand before a position. */
    private static int behindLast(int[] ends, int position) {
        int before = countBefore(ends, position);
        return before == 0 ? 0 : ends[before - 1] + 1;
    }

    /** The first of the ends that stand at a position or behind it, else the end of the text. */
    private int firstFrom(int[] ends, int position) {
        int before = countBefore(ends, position);
        return before == ends.length ? text().length() : ends[before];
    }

    private static int countBefore(int[] ends, int position) {
        int found = Arrays.binarySearch(ends, position);
        return found < 0 ? ~found : found;
    }
}
