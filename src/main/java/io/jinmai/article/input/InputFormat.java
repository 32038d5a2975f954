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
    JSONL(".jsonl"),
    /** A table with one article a row. */
    CSV(".csv"),
    /** A web page with one article. */
    HTML(".html", ".htm"),
    /** A document of a word processor (Office Open XML), one article or several. */
    DOCX(".docx"),
    /** Pages with text, one article or several. */
    PDF(".pdf"),
    /** An archive of files of the other formats. */
    ZIP(".zip");

    /** The formats as messages name them. */
    static final String NAMES = ".txt, .md, .jsonl, .csv, .html, .docx, .pdf or .zip";

    private final List<String> endings;

    InputFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /** The format of a file of that name; empty for endings that are not read. */
    public static Optional<InputFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(name::endsWith))
                .findFirst();
    }

    /** The name without its ending. */
    public static String withoutEnding(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return of(fileName).isPresent() && dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
