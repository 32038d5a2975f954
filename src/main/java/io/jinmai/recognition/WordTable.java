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
 * @param fingerprint of the vocabulary and of how it is written
 * @param kinds those of the words, by their numbers in the trie
 */
record WordTable(long fingerprint, WordTrie trie, List<WordKind> kinds) {
    /** A package holds the words that come with the program as {@link WordTableTranscription} wrote them. */
    private static final String PATH = "/lexicon/words.bin";

    /** Another for each way in which the words were ever written. */
    private static final long FORMAT = 2;

    /** From the file of the package where it holds these very words, which it does not where a user adds some or a list was changed. */
    static WordTable of(Vocabulary vocabulary) {
        try (InputStream in = WordTable.class.getResourceAsStream(PATH)) {
            ByteBuffer data = in == null ? null : ByteBuffer.wrap(in.readAllBytes());
            return data != null && data.getLong(0) == fingerprint(vocabulary) ? read(data) : laidOut(vocabulary);
        } catch (IOException e) {
            throw new UncheckedIOException("the words " + PATH + " cannot be read: " + e.getMessage(), e);
        }
    }

    static WordTable laidOut(Vocabulary vocabulary) {
        TreeMap<String, WordKind> words = new TreeMap<>();
        vocabulary.words().forEach((word, classes) -> words.put(word, new WordKind(classes, word.length())));
        Map<WordKind, Integer> numbers = new LinkedHashMap<>();
        words.values().forEach(kind -> numbers.putIfAbsent(kind, numbers.size()));
        return new WordTable(fingerprint(vocabulary), WordTrie.of(words, numbers), List.copyOf(numbers.keySet()));
    }

    private static long fingerprint(Vocabulary vocabulary) {
        return vocabulary.fingerprint() + FORMAT;
    }

    /** Reads what {@link #write} wrote. */
    static WordTable read(ByteBuffer data) {
        long fingerprint = data.getLong();
        int count = data.getInt();
        List<WordKind> kinds = new ArrayList<>(count);
        for (int kind = 0; kind < count; kind++) {
            WordClasses classes = new WordClasses(data.getLong(), data.getLong());
            kinds.add(new WordKind(classes, data.getInt()));
        }
        return new WordTable(fingerprint, WordTrie.read(data), kinds);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeLong(fingerprint);
        out.writeInt(kinds.size());
        for (WordKind kind : kinds) {
            out.writeLong(kind.classes().low());
            out.writeLong(kind.classes().high());
            out.writeInt(kind.length());
        }
        trie.write(out);
    }
}
