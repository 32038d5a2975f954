package io.jinmai.recognition.perceptron;

import io.jinmai.recognition.CutText;
import io.jinmai.recognition.WordTrie;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The words of HanLP's core dictionary with their parts of speech and how rare they are, in arrays that a walk over a text reads.
 * Immutable.
 */
final class WordDictionary {
    /** A package holds it as {@link WordDictionaryTranscription} wrote it. */
    private static final String PATH = "/model/words.bin";

    /** Stands for the part of speech of what no word of the dictionary holds: its number, and its code as well. */
    static final int NO_NATURE = 0;

    /** The same for letters and digits. */
    static final int LATIN_NATURE = 1;

    private final WordTrie words;
    private final float[] rarities;
    private final float unknown;

    /** By the kinds of the words, a number for the part of speech. */
    private final int[] natures;

    /** By that number, what clues of a model tell a part of speech by. */
    private final int[] codes;

    /**
     * @param rarities by the kinds of the words
     * @param codes of the parts of speech by the kinds of the words: what clues of a model tell them by
     * @throws IllegalArgumentException if there are more parts of speech than {@link CutText#MOST_NATURES}
     */
    WordDictionary(WordTrie words, float[] rarities, int[] codes, float unknown) {
        this.words = words;
        this.rarities = rarities;
        this.unknown = unknown;
        List<Integer> known = Stream.concat(
                        Stream.of(NO_NATURE, LATIN_NATURE), Arrays.stream(codes).boxed())
                .distinct()
                .toList();
        if (known.size() > CutText.MOST_NATURES) {
            throw new IllegalArgumentException("the dictionary has too many parts of speech: " + known.size());
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        known.forEach(code -> numbers.put(code, numbers.size()));
        this.codes = known.stream().mapToInt(code -> code).toArray();
        this.natures = Arrays.stream(codes).map(numbers::get).toArray();
    }

    /** The dictionary, read when it is first asked for. */
    static WordDictionary shipped() {
        return Shipped.DICTIONARY;
    }

    private static final class Shipped {
        private static final WordDictionary DICTIONARY = load();

        /** From HanLP's own files it takes ten times as long, which is what classes that were not packaged do. */
        private static WordDictionary load() {
            try (InputStream in = WordDictionary.class.getResourceAsStream(PATH)) {
                return in == null ? HanLpDictionary.load() : read(ByteBuffer.wrap(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException("the dictionary " + PATH + " cannot be read: " + e.getMessage(), e);
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    static WordDictionary read(ByteBuffer data) {
        float unknown = data.getFloat();
        float[] rarities = new float[data.getInt()];
        int[] codes = new int[rarities.length];
        for (int kind = 0; kind < rarities.length; kind++) {
            rarities[kind] = data.getFloat();
            codes[kind] = data.getInt();
        }
        return new WordDictionary(WordTrie.read(data), rarities, codes, unknown);
    }

    /** Writes it as it stands in memory; the same dictionary gives the same bytes. */
    void write(DataOutputStream out) throws IOException {
        out.writeFloat(unknown);
        out.writeInt(rarities.length);
        for (int kind = 0; kind < rarities.length; kind++) {
            out.writeFloat(rarities[kind]);
            out.writeInt(codes[natures[kind]]);
        }
        words.write(out);
    }

    /** Its words, whose kinds the other methods take. */
    WordTrie words() {
        return words;
    }

    /** How rare a word of a kind is: the negative logarithm of its share in the text that the dictionary was counted from. */
    float rarity(int kind) {
        return rarities[kind];
    }

    /** What a character costs that no word holds: as much as the rarest word. */
    float unknownRarity() {
        return unknown;
    }

    /** A number for the most frequent part of speech of a word of a kind, below {@link #natures()}. */
    int nature(int kind) {
        return natures[kind];
    }

    /** How many parts of speech are told apart, {@link #NO_NATURE} and {@link #LATIN_NATURE} among them. */
    int natures() {
        return codes.length;
    }

    /** What clues of a model tell a part of speech by, given its number. */
    int code(int nature) {
        return codes[nature];
    }
}
