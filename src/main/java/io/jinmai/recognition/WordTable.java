package io.jinmai.recognition;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of a vocabulary laid out for the search of a text. Immutable.
 *
 * @param fingerprint that of the vocabulary
 * @param kinds the classes of words, by the kinds of the trie
 */
record WordTable(long fingerprint, WordTrie trie, List<WordClasses> kinds) {
    /** A package holds the words that come with the program as {@link WordTableTranscription} wrote them. */
    private static final String PATH = "/lexicon/words.bin";

    /** From the file of the package where it holds these very words, which it does not where a user adds some or a list was changed. */
    static WordTable of(Vocabulary vocabulary) {
        try (InputStream in = WordTable.class.getResourceAsStream(PATH)) {
            ByteBuffer data = in == null ? null : ByteBuffer.wrap(in.readAllBytes());
            return data != null && data.getLong(0) == vocabulary.fingerprint() ? read(data) : laidOut(vocabulary);
        } catch (IOException e) {
            throw new UncheckedIOException("the words " + PATH + " cannot be read: " + e.getMessage(), e);
        }
    }

    static WordTable laidOut(Vocabulary vocabulary) {
        TreeMap<String, WordClasses> words = vocabulary.words();
        Map<WordClasses, Integer> numbers = new LinkedHashMap<>();
        words.values().forEach(classes -> numbers.putIfAbsent(classes, numbers.size()));
        return new WordTable(vocabulary.fingerprint(), WordTrie.of(words, numbers), List.copyOf(numbers.keySet()));
    }

    /** Reads what {@link #write} wrote. */
    static WordTable read(ByteBuffer data) {
        long fingerprint = data.getLong();
        int count = data.getInt();
        List<WordClasses> kinds = new ArrayList<>(count);
        for (int kind = 0; kind < count; kind++) {
            kinds.add(new WordClasses(data.getLong(), data.getLong()));
        }
        return new WordTable(fingerprint, WordTrie.read(data), kinds);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeLong(fingerprint);
        out.writeInt(kinds.size());
        for (WordClasses kind : kinds) {
            out.writeLong(kind.low());
            out.writeLong(kind.high());
        }
        trie.write(out);
    }
}
