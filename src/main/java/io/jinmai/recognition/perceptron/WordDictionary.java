package io.jinmai.recognition.perceptron;

import io.jinmai.recognition.WordTrie;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The words of HanLP's core dictionary with their parts of speech and how rare they are, in arrays that a walk over a text reads.
 * Immutable.
 */
final class WordDictionary {
    /** A package holds it as {@link WordDictionaryTranscription} wrote it. */
    private static final String PATH = "/model/words.bin";

    private final WordTrie words;
    private final float[] rarities;
    private final int[] natures;
    private final float unknown;

    /**
     * @param rarities by the kinds of the words
     * @param natures by the kinds of the words
     */
    WordDictionary(WordTrie words, float[] rarities, int[] natures, float unknown) {
        this.words = words;
        this.rarities = rarities;
        this.natures = natures;
        this.unknown = unknown;
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
        int[] natures = new int[rarities.length];
        for (int kind = 0; kind < rarities.length; kind++) {
            rarities[kind] = data.getFloat();
            natures[kind] = data.getInt();
        }
        return new WordDictionary(WordTrie.read(data), rarities, natures, unknown);
    }

    /** Writes it as it stands in memory; the same dictionary gives the same bytes. */
    void write(DataOutputStream out) throws IOException {
        out.writeFloat(unknown);
        out.writeInt(rarities.length);
        for (int kind = 0; kind < rarities.length; kind++) {
            out.writeFloat(rarities[kind]);
            out.writeInt(natures[kind]);
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

    /** A number for the most frequent part of speech of a word of a kind. */
    int nature(int kind) {
        return natures[kind];
    }
}
