package io.jinmai.article.input;

import io.jinmai.article.input.PageGlyphs.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The characters of a page that stand on one height, cut where a wide gap parts them.
 *
 * @param parts from left to right
 */
record PageLine(List<Part> parts) {
    /** A gap of so many sizes of its font parts a line; columns of print stand at least so far apart. */
    private static final float WIDE_GAP = 1.5f;

    private static final float WORD_GAP = 0.2f;
    private static final float SAME_HEIGHT = 0.5f;

    /** Characters without a wide gap, in points from the left. */
    record Part(String text, float left, float right) {}

    /** The lines of a page, from top to bottom. */
    static List<PageLine> of(List<Glyph> glyphs) {
        List<Glyph> ordered = new ArrayList<>(glyphs);
        ordered.sort(Comparator.comparing(Glyph::baseline).thenComparing(Glyph::left));
        List<PageLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : ordered) {
            boolean isLower = !line.isEmpty() && glyph.baseline() - line.get(0).baseline() > SAME_HEIGHT * glyph.size();
            if (isLower) {
                lines.add(cut(line));
                line.clear();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(cut(line));
        }
        return lines;
    }

    private static PageLine cut(List<Glyph> glyphs) {
        glyphs.sort(Comparator.comparing(Glyph::left));
        List<Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Glyph first = glyphs.get(0);
        Glyph last = first;
        for (Glyph glyph : glyphs) {
            float gap = (glyph.left() - last.right()) / glyph.size();
            if (gap > WIDE_GAP) {
                parts.add(new Part(text.toString(), first.left(), last.right()));
                text.setLength(0);
                first = glyph;
            } else if (gap > WORD_GAP && isLatin(last) && isLatin(glyph)) {
                text.append(' ');
            }
            text.append(glyph.text());
            last = glyph;
        }
        parts.add(new Part(text.toString(), first.left(), last.right()));
        return new PageLine(parts);
    }

    private static boolean isLatin(Glyph glyph) {
        return glyph.text().codePointAt(0) < 0x250;
    }

    /** The whole line, its parts set apart. */
    String text() {
        return String.join(" ", parts.stream().map(Part::text).toList());
    }
}
