package io.jinmai.view;

import java.util.Comparator;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/**
 * A stretch {@code [start, end)} of an input that a page marks.
 *
 * @param tag the element that marks it
 * @param rank lower ranks enclose higher ones of the same stretch
 * @param begin equips the element that opens it
 * @param any equips every element it is made of: a stretch that crosses another is cut into several
 */
record Mark(int start, int end, String tag, int rank, Consumer<Element> begin, Consumer<Element> any) {

    /** Who encloses whom: what ends later encloses what ends earlier. */
    static final Comparator<Mark> OUTER_FIRST =
            Comparator.comparingInt(Mark::end).reversed().thenComparingInt(Mark::rank);

    /** The same mark on no more than {@code [from, to)} and never on half a character. */
    Mark within(String input, int from, int to) {
        int newStart = Math.max(from, Math.min(start, to));
        int newEnd = Math.max(newStart, Math.min(end, to));
        return new Mark(
                splitsPair(input, newStart) && newStart > from ? newStart - 1 : newStart,
                splitsPair(input, newEnd) && newEnd < to ? newEnd + 1 : newEnd,
                tag,
                rank,
                begin,
                any);
    }

    boolean isEmpty() {
        return start == end;
    }

    private static boolean splitsPair(String input, int position) {
        return position > 0
                && position < input.length()
                && Character.isSurrogatePair(input.charAt(position - 1), input.charAt(position));
    }
}
