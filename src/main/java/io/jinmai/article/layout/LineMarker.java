package io.jinmai.article.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what each line is. Thread-safe. */
final class LineMarker {
    /** Longer lines are running text; it also bounds the work of the patterns. */
    private static final int LONGEST_FURNITURE = 120;

    private static final int CAPTION_LINES = 4;
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("(#{1,6})[\\s　]+(?=\\S)");
    private static final Pattern ROW = Pattern.compile("[|｜\\s　]*[^　\\t|｜。！？]+(?:[　\\t|｜]+[^　\\t|｜。！？]+){3,}[|｜\\s　]*");
    private static final Pattern BOLD_LINE = Pattern.compile("\\*\\*[^*]{1,60}\\*\\*");

    private final LayoutWords words;
    private final BylineReader bylines;

    LineMarker(LayoutWords words, BylineReader bylines) {
        this.words = words;
        this.bylines = bylines;
    }

    List<MarkedLine> mark(List<TextLine> lines) {
        List<MarkedLine> marked = new ArrayList<>(lines.size());
        lines.forEach(line -> marked.add(mark(line)));
        for (int i = 0; i < marked.size(); i++) {
            if (marked.get(i).kind() == LineKind.CAPTION_START) {
                closeCaption(marked, i);
            }
        }
        return marked;
    }

    private MarkedLine mark(TextLine line) {
        String text = line.text();
        if (text.length() <= LONGEST_FURNITURE) {
            Optional<MarkedLine> aside = aside(line, text);
            if (aside.isPresent()) {
                return aside.get();
            }
        }
        return heading(line).orElseGet(() -> item(line));
    }

    /** What stands beside the text: everything that holds no sentence. */
    private Optional<MarkedLine> aside(TextLine line, String text) {
        LineKind kind = null;
        if (LayoutWords.anyFinds(words.separators(), text)) {
            kind = LineKind.SEPARATOR;
        } else if (LayoutWords.anyFinds(words.furniture(), text)) {
            kind = LineKind.FURNITURE;
        } else if (LayoutWords.anyFinds(words.closings(), text)) {
            Byline source = new Byline(List.of(), LayoutWords.source(words.closings(), text), null);
            return Optional.of(new MarkedLine(line, LineKind.CLOSING, 0, 0, source));
        }
        return kind == null ? dated(line, text) : Optional.of(MarkedLine.of(line, kind));
    }

    private Optional<MarkedLine> dated(TextLine line, String text) {
        if (DateText.alone(text).isPresent()) {
            return DateText.alone(text).map(date -> new MarkedLine(line, LineKind.DATE, 0, 0, Byline.dated(date)));
        }
        if (LayoutWords.anyFinds(words.pageHeaders(), text) && !Glyphs.holdsAny(text, "。；！？")) {
            Byline date = Byline.dated(DateText.in(text).orElse(null));
            return Optional.of(new MarkedLine(line, LineKind.PAGE_HEADER, 0, 0, date));
        }
        Optional<Byline> byline = bylines.read(text);
        if (byline.isPresent()) {
            return byline.map(said -> new MarkedLine(line, LineKind.BYLINE, 0, 0, said));
        }
        return caption(line, text);
    }

    private Optional<MarkedLine> caption(TextLine line, String text) {
        if (LayoutWords.anyFinds(words.captionCredits(), text)) {
            return Optional.of(MarkedLine.of(line, LineKind.CAPTION));
        }
        return LayoutWords.anyFinds(words.captionStarts(), text)
                ? Optional.of(MarkedLine.of(line, LineKind.CAPTION_START))
                : Optional.empty();
    }

    private static Optional<MarkedLine> heading(TextLine line) {
        Matcher sign = MARKDOWN_HEADING.matcher(line.text());
        if (sign.lookingAt()) {
            int level = sign.end(1);
            return Optional.of(new MarkedLine(line, LineKind.HEADING, level, sign.end(), Byline.NONE));
        }
        return BOLD_LINE.matcher(line.text()).matches()
                ? Optional.of(new MarkedLine(line, LineKind.HEADING, Block.INNER, 0, Byline.NONE))
                : Optional.empty();
    }

    private MarkedLine item(TextLine line) {
        int bullet = LayoutWords.prefixLength(words.bullets(), line.text());
        if (bullet > 0 && bullet < line.text().length()) {
            return new MarkedLine(line, LineKind.ITEM, 0, bullet, Byline.NONE);
        }
        boolean numbered = LayoutWords.prefixLength(words.numbers(), line.text()) > 0;
        return MarkedLine.of(line, numbered || isRow(line.text()) ? LineKind.ITEM : LineKind.TEXT);
    }

    /** Whether the line is the row of a table, its cells parted by wide blanks, tabs or bars. */
    private static boolean isRow(String text) {
        return text.length() <= LONGEST_FURNITURE && ROW.matcher(text).matches();
    }

    /** A caption that runs on to a credit takes the lines between in; one without a credit is its own line. */
    private static void closeCaption(List<MarkedLine> marked, int start) {
        int end = start + 1;
        while (end < Math.min(marked.size(), start + CAPTION_LINES)
                && marked.get(end).kind() == LineKind.TEXT) {
            end++;
        }
        boolean credited = end < marked.size() && end > start && marked.get(end).kind() == LineKind.CAPTION;
        for (int i = start; i < (credited ? end : start + 1); i++) {
            marked.set(i, marked.get(i).as(LineKind.CAPTION));
        }
    }
}
