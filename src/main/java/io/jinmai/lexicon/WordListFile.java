package io.jinmai.lexicon;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;

/**
 * One file of named lists, as it stands in the file's order.
 *
 * @param name the file's name, for messages
 * @param lists list by name; immutable and in the file's order, as are the lists
 * @param lines the line of the file, from 1, at which each list begins
 */
record WordListFile(String name, Map<String, Set<String>> lists, Map<String, Integer> lines) {
    private static final String FOLDER = "/lexicon/words/";

    /** What the file calls its map of lists, and whether a list may be empty. */
    enum Shape {
        /** Word classes: an empty one would silently switch off every rule that asks for it. */
        CLASSES("classes", false),
        /** Full names, each with its short names, of which there may be none. */
        NAMES("names", true);

        private final String key;
        private final boolean emptyListsAllowed;

        Shape(String key, boolean emptyListsAllowed) {
            this.key = key;
            this.emptyListsAllowed = emptyListsAllowed;
        }

        /** The file's only key besides {@code about}. */
        String key() {
            return key;
        }

        boolean emptyListsAllowed() {
            return emptyListsAllowed;
        }
    }

    /**
     * Reads a file that comes with the program.
     *
     * @throws WordListException if it is missing or breaks the format
     */
    static WordListFile ofResource(String name, Shape shape) {
        try (InputStream in = WordListFile.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new WordListException(name, "not among the program's resources; rebuild the program", null);
            }
            try (JsonParser parser = ShippedYaml.parser(in)) {
                return new WordListReader(name, shape).read(parser);
            }
        } catch (IOException e) {
            throw new WordListException(name, "cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a file in UTF-8; the stream stays open.
     *
     * @throws WordListException if the file breaks the format
     */
    static WordListFile read(String name, InputStream in, Shape shape) throws IOException {
        return new WordListReader(name, shape).read(in);
    }
}
