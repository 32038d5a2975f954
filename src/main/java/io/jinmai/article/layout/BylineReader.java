package io.jinmai.article.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells bylines from other lines and reads authors, publisher and date out of them. Thread-safe. */
final class BylineReader {
    private static final int LONGEST = 60;
    private static final String BRACKETS = "（）()【】〔〕[]";

    private final List<String> roles;
    private final List<String> sources;
    private final List<String> ignored;
    private final PersonNames names;

    BylineReader(LayoutWords words) {
        roles = longestFirst(words.bylines().roles());
        sources = longestFirst(words.bylines().sources());
        ignored = longestFirst(words.bylines().ignored());
        names = new PersonNames(words.surnames(), words.compoundSurnames());
    }

    private static List<String> longestFirst(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** What the line says, if it is a byline with a word that says so (记者, 来源, …). */
    Optional<Byline> read(String line) {
        if (line.length() > LONGEST || line.endsWith("。")) {
            return Optional.empty();
        }
        return new BylineScan(this, withoutBrackets(line)).scan();
    }

    /** The names of a line that holds nothing but one to six names, such as stands below a headline; else empty. */
    List<String> readNames(String line) {
        if (line.length() > LONGEST) {
            return List.of();
        }
        List<String> found = names.read(withoutBrackets(line), true);
        return found.size() <= 6 ? found : List.of();
    }

    Optional<String> roleAt(String text, int at) {
        return wordAt(roles, text, at);
    }

    Optional<String> sourceAt(String text, int at) {
        return wordAt(sources, text, at);
    }

    Optional<String> ignoredAt(String text, int at) {
        return wordAt(ignored, text, at);
    }

    boolean anyWordAt(String text, int at) {
        return Stream.of(roles, sources, ignored).flatMap(List::stream).anyMatch(word -> text.startsWith(word, at));
    }

    List<String> names(String text, boolean surnameNeeded) {
        return names.read(text, surnameNeeded);
    }

    private static Optional<String> wordAt(List<String> words, String text, int at) {
        return words.stream().filter(word -> text.startsWith(word, at)).findFirst();
    }

    private static String withoutBrackets(String line) {
        boolean enclosed = line.length() > 2
                && BRACKETS.indexOf(line.charAt(0)) >= 0
                && BRACKETS.indexOf(line.charAt(line.length() - 1)) >= 0;
        return enclosed ? line.substring(1, line.length() - 1).strip() : line;
    }
}
