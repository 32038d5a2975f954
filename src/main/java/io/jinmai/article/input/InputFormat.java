package io.jinmai.article.input;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that articles are read from, told by the ending of the file name. */
public enum InputFormat {
    /** News text, one article or several. */
    TEXT(".txt", ".md"),
    /** One JSON object, one article, a line. */
    JSONL(".jsonl");

    private final List<String> endings;

    InputFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /** The format of a file of that name; empty for endings that are not read. */
    static Optional<InputFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(name::endsWith))
                .findFirst();
    }

    /** The name without its ending. */
    static String withoutEnding(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return of(fileName).isPresent() && dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
