package io.jinmai.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A UTF-8 text of the lexicon, in memory.
 *
 * @param name the file's name, for messages
 */
record LexiconResource(String name, String text) {
    private static final String FOLDER = "/lexicon/";

    /** @throws LexiconFileException if the program lacks the file */
    static LexiconResource ofProgram(String name) {
        try (InputStream in = LexiconResource.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new LexiconFileException(name, "not among the program's resources; rebuild the program", null);
            }
            return new LexiconResource(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * The lines that are neither blank nor comments ({@code #}), cut at tabs.
     *
     * @param columns how many cells each line must have
     */
    Stream<Row> rows(int columns) {
        Iterator<String> lines = text.lines().iterator();
        return Stream.iterate(1, lineNumber -> lines.hasNext(), lineNumber -> lineNumber + 1)
                .map(lineNumber -> new Row(name, lineNumber, lines.next()))
                .filter(Row::hasContent)
                .map(row -> row.requireColumns(columns));
    }

    /** One line of a table. */
    record Row(String file, int lineNumber, List<String> cells) {
        private Row(String file, int lineNumber, String line) {
            this(file, lineNumber, line.isBlank() || line.startsWith("#") ? List.of() : List.of(line.split("\t", -1)));
        }

        private boolean hasContent() {
            return !cells.isEmpty();
        }

        private Row requireColumns(int columns) {
            if (cells.size() != columns) {
                throw problem(columns + " columns expected, " + cells.size() + " found; separate them by one tab each");
            }
            return this;
        }

        String cell(int column) {
            return cells.get(column);
        }

        /** The words of a cell, which blanks separate; empty for an empty cell. */
        List<String> words(int column) {
            return cell(column).isEmpty() ? List.of() : List.of(cell(column).split(" "));
        }

        LexiconFileException problem(String what) {
            return new LexiconFileException(file, lineNumber, what);
        }
    }
}
