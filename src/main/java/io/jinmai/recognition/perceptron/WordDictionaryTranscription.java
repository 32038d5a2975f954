package io.jinmai.recognition.perceptron;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes HanLP's dictionary anew as it stands in memory. The build does so for a package, of which every start reads it. */
public final class WordDictionaryTranscription {
    private WordDictionaryTranscription() {}

    /**
     * Writes the file.
     *
     * @param arguments its path
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0]))))) {
            HanLpDictionary.load().write(out);
        }
    }
}
