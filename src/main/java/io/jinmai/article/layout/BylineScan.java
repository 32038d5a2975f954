package io.jinmai.article.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One pass over one line that may be a byline. */
final class BylineScan {
    private static final String SEPARATORS = "/／：:|｜丨□◎■○●▇-—";
    private static final Pattern FIGURES = Pattern.compile("\\d[\\d年月日:：.\\-/]*");
    private static final Pattern MARK = Pattern.compile("[□■◎○●]");

    /** What closes a byline and tells who did what: （本版文图）. */
    private static final Pattern NOTE = Pattern.compile("[（(](?:本版|本文|文|图|均|文字|图片|摄影|图文)[^（()）]{0,10}[）)]$");

    private static final Pattern REPORTERS = Pattern.compile("(?:记者|記者|通讯员|通訊員)$");

    /** Longer names of newspapers in front of their reporters are rare. */
    private static final int LONGEST_PUBLISHER = 8;

    private static final Pattern WIDE_GAP = Pattern.compile("[　\\s]{2,}|[　|｜]");

    private final BylineReader words;
    private final String line;
    private final List<String> authors = new ArrayList<>();
    private String source;
    private LocalDate date;
    private boolean roleSeen;

    /** Whether names alone are a byline, since a mark or a note in brackets says so: □ 林一帆 沈念（本版文图）. */
    private final boolean marked;

    private boolean slashed;
    private int at;

    BylineScan(BylineReader words, String given) {
        this.words = words;
        this.line = NOTE.matcher(given).replaceFirst("").strip();
        this.marked =
                MARK.matcher(given).lookingAt() || line.length() < given.strip().length();
    }

    Optional<Byline> scan() {
        for (skipSeparators(); at < line.length(); skipSeparators()) {
            if (!takeWord() && !takeFigures() && !takeNames()) {
                return Optional.empty();
            }
        }
        boolean byline = roleSeen || marked ? !authors.isEmpty() : source != null;
        return byline ? Optional.of(new Byline(authors, source, date)) : Optional.empty();
    }

    private void skipSeparators() {
        while (isSeparator(at)) {
            // "/文" behind a name is a word of its own
            if (words.ignoredAt(line, at).isPresent()) {
                return;
            }
            slashed |= line.charAt(at) == '/' || line.charAt(at) == '／';
            at++;
        }
    }

    private boolean isSeparator(int index) {
        return index < line.length()
                && (Glyphs.isSpace(line.charAt(index)) || SEPARATORS.indexOf(line.charAt(index)) >= 0);
    }

    private boolean takeWord() {
        Optional<String> role = words.roleAt(line, at);
        Optional<String> label = words.sourceAt(line, at).filter(word -> isSeparator(at + word.length()));
        Optional<String> other = words.ignoredAt(line, at);
        if (label.isPresent()) {
            at += label.get().length();
            return takeSource();
        }
        String word = role.or(() -> other).orElse("");
        roleSeen |= role.isPresent() || word.startsWith("/") || word.startsWith("／");
        if (word.isEmpty()) {
            return false;
        }
        slashed = word.endsWith("/") || word.endsWith("／");
        at += word.length();
        return true;
    }

    private boolean takeSource() {
        skipSeparators();
        Matcher gap = WIDE_GAP.matcher(line).region(at, line.length());
        int end = gap.find() ? gap.start() : line.length();
        for (int i = at; i < end; i++) {
            if (Glyphs.isSpace(line.charAt(i)) && (words.anyWordAt(line, i + 1) || isFigure(i + 1))) {
                end = i;
            }
        }
        source = line.substring(at, end).strip();
        at = end;
        return !source.isEmpty();
    }

    private boolean isFigure(int index) {
        return index < line.length() && Character.isDigit(line.charAt(index));
    }

    private boolean takeFigures() {
        Matcher figures = FIGURES.matcher(line).region(at, line.length());
        if (!figures.lookingAt()) {
            return false;
        }
        date = date == null ? DateText.in(figures.group()).orElse(null) : date;
        at = figures.end();
        return true;
    }

    private boolean takeNames() {
        int end = at;
        while (end < line.length()
                && SEPARATORS.indexOf(line.charAt(end)) < 0
                && !isFigure(end)
                && !words.anyWordAt(line, end)) {
            end++;
        }
        if (isPublisher(at, end)) {
            at = end;
            return true;
        }
        List<String> found = words.names(line.substring(at, end), !slashed);
        authors.addAll(found);
        at = end;
        slashed = false;
        return !found.isEmpty();
    }

    /** Whether a role follows at once at the head of the line, as in 海潮日报记者. */
    private boolean isPublisher(int start, int end) {
        return !roleSeen
                && end - start <= LONGEST_PUBLISHER
                && words.roleAt(line, end)
                        .filter(role -> REPORTERS.matcher(role).find())
                        .isPresent()
                && line.substring(start, end).chars().allMatch(c -> Glyphs.isHan((char) c));
    }
}
