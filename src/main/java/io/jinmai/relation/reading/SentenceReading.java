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

    private final Sentence sentence;
    private final LexicalScan scan;
    private final List<Element> elements;

    /** {@link KindSet#bits} of the elements. */
    private final long kinds;

    /** Where the elements start. */
    private final int[] starts;

    /** Found out when first asked for; null before. */
    private Clauses clauses;

    private Map<Object, BitSet> positions = Map.of();
    private Map<Object, List<Element>> lists = Map.of();
    private Literals numbering;
    private LiteralSet literals;

    /** @param elements in order, not overlapping */
    public SentenceReading(Sentence sentence, LexicalScan scan, List<Element> elements) {
        this.sentence = sentence;
        this.scan = scan;
        this.elements = copy(elements);
        this.kinds = KindSet.bitsOf(this.elements);
        this.starts = starts(this.elements);
    }

    /** Most sentences have one element or two, which need no array. */
    private static List<Element> copy(List<Element> elements) {
        return switch (elements.size()) {
            case 1 -> List.of(elements.get(0));
            case 2 -> List.of(elements.get(0), elements.get(1));
            default -> List.copyOf(elements);
        };
    }

    private static int[] starts(List<Element> elements) {
        int[] starts = elements.isEmpty() ? NOWHERE : new int[elements.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = elements.get(i).start();
        }
        return starts;
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

    /** Whether lists of elements were put here. */
    public boolean holdsLists() {
        return !lists.isEmpty();
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
        int index = Arrays.binarySearch(starts, position);
        return index < 0 ? null : elements.get(index);
    }

    /** The kinds of its elements. */
    public KindSet kinds() {
        return new KindSet(kinds);
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
        int end = position < text().length() ? scan.endAt(position, classes) : -1;
        return end < 0 || isInName(position) || isEndOfLonger(position, end, classes) ? -1 : end;
    }

    /** Whether a longer word ends here that does not start within a name: 同 in 会同, but not in 管委会同某企业. */
    private boolean isEndOfLonger(int position, int end, WordClasses classes) {
        int start = scan.startBefore(end, classes);
        return start < position && !isInName(start);
    }

    /** Whether the character stands in a name or product, where no words are looked for. */
    public boolean isInName(int position) {
        int index = Arrays.binarySearch(starts, position);
        int last = index < 0 ? -index - 2 : index;
        return last >= 0 && position < elements.get(last).end() && isName(elements.get(last));
    }

    private static boolean isName(Element element) {
        return element instanceof Element.Product || element instanceof Element.Named named && !named.isReference();
    }

    /** Whether a clause ends at this character; it does at the end of the text. */
    public boolean isClauseEnd(int position) {
        return position == text().length() || Clauses.isEnd(text(), position);
    }

    /** Where its clauses and statements start and end. */
    public Clauses clauses() {
        if (clauses == null) {
            clauses = Clauses.of(text());
        }
        return clauses;
    }
}
