package io.jinmai.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
     * The lines that are neither empty nor comments ({@code #}), cut at tabs.
     *
     * @param columns how many cells each line must have
     */
    List<Row> rows(int columns) {
        List<Row> rows = new ArrayList<>();
        int lineNumber = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lineNumber++;
            if (end > start && text.charAt(start) != '#') {
                rows.add(new Row(name, lineNumber, cells(start, end)).requireColumns(columns));
            }
            start = end + 1;
        }
        return rows;
    }

    private List<String> cells(int start, int end) {
        List<String> cells = new ArrayList<>();
        int cell = start;
        for (int tab = text.indexOf('\t', cell); tab >= 0 && tab < end; tab = text.indexOf('\t', cell)) {
            cells.add(text.substring(cell, tab));
            cell = tab + 1;
        }
        cells.add(text.substring(cell, end));
        return cells;
    }

    /** One line of a table. */
    record Row(String file, int lineNumber, List<String> cells) {
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
