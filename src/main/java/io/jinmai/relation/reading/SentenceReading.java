package io.jinmai.relation.reading;

import io.jinmai.article.Sentence;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.WordHit;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A sentence as the rules see it; positions are UTF-16 units of {@link #text()}. It never changes, but remembers what was looked for in
 * it, and so is for one thread.
 */
public final class SentenceReading {
    private static final int[] NOWHERE = {};
    private static final String SEMICOLONS = ";；";
    private static final String CLAUSE_ENDS = ",，;；:：。!！?？";

    private final Sentence sentence;
    private final LexicalScan scan;
    private final List<Element> elements;
    private final Element[] byStart;
    private final boolean[] inName;
    private final int[] clauseStarts;
    private final int[] clauseEnds;
    private final int[] semicolons;
    private final Map<Object, int[]> positions = new HashMap<>();
    private final Map<Object, List<Element>> lists = new HashMap<>();
    private final KindSet kinds;
    private Literals numbering;
    private BitSet literals;

    /** @param elements in order, not overlapping */
    public SentenceReading(Sentence sentence, LexicalScan scan, List<Element> elements) {
        this.sentence = sentence;
        this.scan = scan;
        this.elements = List.copyOf(elements);
        this.byStart = new Element[scan.text().length() + 1];
        this.inName = new boolean[scan.text().length() + 1];
        this.clauseStarts = new int[scan.text().length() + 1];
        this.clauseEnds = new int[scan.text().length() + 1];
        findClauses(scan.text().length());
        this.semicolons = semicolons(scan.text());
        Set<ElementKind> found = EnumSet.noneOf(ElementKind.class);
        for (Element element : this.elements) {
            byStart[element.start()] = element;
            found.add(element.kind());
            for (int i = element.start(); i < element.end(); i++) {
                inName[i] = isName(element);
            }
        }
        this.kinds = KindSet.of(found);
    }

    private static int[] semicolons(String text) {
        int count = 0;
        int[] found = NOWHERE;
        for (int i = 0; i < text.length(); i++) {
            if (SEMICOLONS.indexOf(text.charAt(i)) >= 0) {
                found = Arrays.copyOf(found, Math.max(2 * count, count + 1));
                found[count++] = i;
            }
        }
        return count == found.length ? found : Arrays.copyOf(found, count);
    }

    private void findClauses(int length) {
        clauseEnds[length] = length;
        for (int i = length - 1; i >= 0; i--) {
            clauseEnds[i] = endsClause(text(), i) ? i : clauseEnds[i + 1];
        }
        for (int i = 1; i <= length; i++) {
            clauseStarts[i] = isClauseEnd(i - 1) ? i : clauseStarts[i - 1];
        }
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

    /**
     * Positions that {@code search} finds, looked for once for each key.
     *
     * @param key equal for equal searches; not to be changed, nor the positions
     */
    public int[] positions(Object key, Supplier<int[]> search) {
        return positions.computeIfAbsent(key, k -> search.get());
    }

    /** A list of elements that was put here under this key, or null. */
    public List<Element> list(Object key) {
        return lists.isEmpty() ? null : lists.get(key);
    }

    /** Remembers a list of elements. */
    public void putList(Object key, List<Element> list) {
        lists.put(key, list);
    }

    /** The element that starts here, or null. */
    public Element elementAt(int position) {
        return byStart[position];
    }

    /** The kinds of its elements. */
    public KindSet kinds() {
        return kinds;
    }

    /** Whether an element of one of these kinds stands anywhere in the sentence. */
    public boolean holdsAny(KindSet wanted) {
        return kinds.meets(wanted);
    }

    /** The numbers of the literals that the text holds, not to be changed. All of a numbering are looked for once. */
    public BitSet held(Literals wanted) {
        if (numbering != wanted) {
            numbering = wanted;
            literals = wanted.in(text());
        }
        return literals;
    }

    /** Whether the character belongs to a name. */
    public boolean isInsideName(int position) {
        return inName[position];
    }

    /** The longest word of these classes that starts here outside of names and ends no longer one (会长 in 副会长), or null. */
    public WordHit wordAt(int position, WordClasses classes) {
        if (inName[position]) {
            return null;
        }
        WordHit hit = position < text().length() ? scan.longestAt(position, classes) : null;
        return hit == null || scan.longestBefore(hit.end(), classes).start() < position ? null : hit;
    }

    /** Whether the character stands in a name or product, where no words are looked for. */
    public boolean isInName(int position) {
        return inName[position];
    }

    private static boolean isName(Element element) {
        return element instanceof Element.Product || element instanceof Element.Named named && !named.isReference();
    }

    /** Whether a clause ends at this character. */
    public boolean isClauseEnd(int position) {
        return clauseEnds[position] == position;
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
        int before = statementsBefore(position);
        return before == 0 ? 0 : semicolons[before - 1] + 1;
    }

    /** End of the statement that holds a position, exclusive. */
    public int statementEnd(int position) {
        int before = statementsBefore(position);
        return before == semicolons.length ? text().length() : semicolons[before];
    }

    private int statementsBefore(int position) {
        int found = Arrays.binarySearch(semicolons, position);
        return found < 0 ? ~found : found;
    }

    /** Start of the clause that holds a position. */
    public int clauseStart(int position) {
        return clauseStarts[Math.min(position, text().length())];
    }

    /** End of the clause that holds a position, exclusive. */
    public int clauseEnd(int position) {
        return position < clauseEnds.length ? clauseEnds[position] : position;
    }
}
