package io.jinmai.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Writes a text with marks on it, which may nest and cross: where two cross, the one that ends later is cut in two. */
final class MarkedText {
    private final Element parent;
    private final Deque<Open> open = new ArrayDeque<>();

    private MarkedText(Element parent) {
        this.parent = parent;
    }

    private record Open(Mark mark, Element element) {}

    /** Appends {@code [from, to)} of the input to an element. */
    static void append(Element parent, String input, int from, int to, List<Mark> marks) {
        List<Mark> inside = marks.stream()
                .map(mark -> mark.within(input, from, to))
                .filter(mark -> !mark.isEmpty())
                .toList();
        Map<Integer, List<Mark>> byStart = new HashMap<>();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(to));
        for (Mark mark : inside) {
            byStart.computeIfAbsent(mark.start(), start -> new ArrayList<>()).add(mark);
            cuts.add(mark.start());
            cuts.add(mark.end());
        }
        MarkedText text = new MarkedText(parent);
        int position = from;
        for (int cut : cuts) {
            VisibleText.append(text.innermost(), input, position, cut);
            text.turn(cut, byStart.getOrDefault(cut, List.of()));
            position = cut;
        }
    }

    private Element innermost() {
        return open.isEmpty() ? parent : open.peek().element();
    }

    /** Closes what ends at a position, opens what starts there, and opens again what had to be closed to get at the ended. */
    private void turn(int position, List<Mark> starting) {
        List<Mark> interrupted = new ArrayList<>();
        int ended = (int) open.stream().filter(o -> o.mark().end() == position).count();
        while (ended > 0) {
            Mark closed = open.pop().mark();
            if (closed.end() == position) {
                ended--;
            } else {
                interrupted.add(closed);
            }
        }
        List<Mark> toOpen = new ArrayList<>(interrupted);
        toOpen.addAll(starting);
        toOpen.sort(Mark.OUTER_FIRST);
        toOpen.forEach(mark -> open(mark, interrupted.contains(mark)));
    }

    private void open(Mark mark, boolean isContinued) {
        Element element = innermost().appendElement(mark.tag());
        mark.any().accept(element);
        if (isContinued) {
            element.addClass("continued");
        } else {
            mark.begin().accept(element);
        }
        open.push(new Open(mark, element));
    }
}
