package io.jinmai.article.layout;

import io.jinmai.article.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes datelines (本报讯（记者 …）) and closing bylines (（记者 …）) off the ends of a paragraph. Thread-safe. */
final class InlineBylines {
    /** Datelines and bracketed bylines are at most this long. */
    private static final int REACH = 60;

    private final List<Pattern> datelines;
    private final List<Pattern> closings;
    private final BylineReader bylines;

    InlineBylines(LayoutWords words, BylineReader bylines) {
        this.datelines = words.datelines();
        this.closings = words.closings();
        this.bylines = bylines;
    }

    /** A paragraph without them, and what they said. */
    record Stripped(SourceText text, Byline said) {}

    Stripped strip(SourceText paragraph) {
        Stripped opened = stripOpening(paragraph);
        Stripped closed = stripClosing(opened.text());
        return new Stripped(closed.text(), opened.said().and(closed.said()));
    }

    private Stripped stripOpening(SourceText paragraph) {
        String text = paragraph.text();
        String head = text.substring(0, Math.min(text.length(), REACH));
        int dateline = LayoutWords.prefixLength(datelines, head);
        Byline said = sourced(LayoutWords.source(datelines, head));
        int at = skipSpace(text, dateline);
        int close = isOpening(text, at) ? closing(text, at) : -1;
        Optional<Byline> bracketed =
                close < 0 ? Optional.empty() : inBrackets(text.substring(at + 1, close), dateline > 0);
        if (bracketed.isPresent()) {
            at = skipSpace(text, close + 1);
        }
        return new Stripped(paragraph.subText(at, text.length()), said.and(bracketed.orElse(Byline.NONE)));
    }

    private static Byline sourced(String source) {
        return new Byline(List.of(), source, null);
    }

    private Stripped stripClosing(SourceText paragraph) {
        String text = paragraph.text();
        int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        boolean atEnd = open > 0 && open >= text.length() - REACH && closing(text, open) == text.length() - 1;
        if (!atEnd) {
            return new Stripped(paragraph, Byline.NONE);
        }
        String bracket = text.substring(open);
        if (LayoutWords.anyFinds(closings, bracket)) {
            return new Stripped(paragraph.subText(0, open), sourced(LayoutWords.source(closings, bracket)));
        }
        boolean behindSentence = Glyphs.isTerminated(text.substring(Math.max(0, open - 3), open));
        Optional<Byline> said = inBrackets(text.substring(open + 1, text.length() - 1), behindSentence);
        return new Stripped(said.isPresent() ? paragraph.subText(0, open) : paragraph, said.orElse(Byline.NONE));
    }

    /** @param namesAlone whether bare names count as a byline here */
    private Optional<Byline> inBrackets(String content, boolean namesAlone) {
        Optional<Byline> byline = bylines.read(content);
        if (byline.isPresent() || !namesAlone) {
            return byline;
        }
        List<String> names = bylines.readNames(content);
        return names.isEmpty() ? Optional.empty() : Optional.of(new Byline(names, null, null));
    }

    private static boolean isOpening(String text, int at) {
        return at < text.length() && (text.charAt(at) == '（' || text.charAt(at) == '(');
    }

    private static int closing(String text, int open) {
        int limit = Math.min(text.length(), open + REACH);
        for (int i = open + 1; i < limit; i++) {
            if (text.charAt(i) == '）' || text.charAt(i) == ')') {
                return i;
            }
        }
        return -1;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Glyphs.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
