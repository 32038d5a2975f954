package io.jinmai.article.input;

import io.jinmai.article.input.PageLine.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lines of a page that stand above each other and leave the same strips of the page free. Running text in columns is read one column after
 * the other; a table leaves strips free too, but its cells are short, and it is read line by line.
 */
final class PageColumns {
    private static final int FEWEST_LINES = 3;
    private static final int SHORTEST_RUNNING_TEXT = 8;

    private final List<PageLine> lines = new ArrayList<>();
    /** The strips that are printed on, from left to right, none touching the next. */
    private List<float[]> printed = new ArrayList<>();

    private PageColumns() {}

    /** The text of a page in reading order, a line feed behind each line. */
    static String read(List<PageLine> page) {
        StringBuilder text = new StringBuilder();
        PageColumns block = new PageColumns();
        for (PageLine line : page) {
            if (!block.takes(line)) {
                block.write(text);
                block = new PageColumns();
            }
            block.add(line);
        }
        block.write(text);
        return text.toString();
    }

    /** Whether the strips stay apart with this line. */
    private boolean takes(PageLine line) {
        boolean isFull = lines.isEmpty() || printed.size() == 1 && line.parts().size() == 1;
        return isFull || printed.size() > 1 && with(line).size() == printed.size();
    }

    private void add(PageLine line) {
        printed = with(line);
        lines.add(line);
    }

    private List<float[]> with(PageLine line) {
        List<float[]> strips = new ArrayList<>(Stream.concat(
                        printed.stream(), line.parts().stream().map(part -> new float[] {part.left(), part.right()}))
                .sorted((a, b) -> Float.compare(a[0], b[0]))
                .toList());
        List<float[]> joined = new ArrayList<>();
        for (float[] strip : strips) {
            float[] before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && strip[0] <= before[1]) {
                joined.set(joined.size() - 1, new float[] {before[0], Math.max(before[1], strip[1])});
            } else {
                joined.add(strip);
            }
        }
        return joined;
    }

    private void write(StringBuilder text) {
        if (printed.size() < 2 || !isRunningText()) {
            lines.forEach(line -> text.append(line.text()).append('\n'));
            return;
        }
        for (float[] strip : printed) {
            lines.stream()
                    .flatMap(line -> line.parts().stream())
                    .filter(part -> part.left() >= strip[0] && part.right() <= strip[1])
                    .forEach(part -> text.append(part.text()).append('\n'));
        }
    }

    private boolean isRunningText() {
        List<Part> parts = lines.stream().flatMap(line -> line.parts().stream()).toList();
        double length =
                parts.stream().mapToInt(part -> part.text().length()).average().orElse(0);
        return lines.size() >= FEWEST_LINES && length >= SHORTEST_RUNNING_TEXT;
    }
}
