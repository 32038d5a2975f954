package io.jinmai.recognition;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lays the words of the program out and writes them as they stand in memory. The build does so for a package, of which every start reads them. */
public final class WordTableTranscription {
    private WordTableTranscription() {}

    /**
     * Writes the file.
     *
     * @param arguments its path
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0]))))) {
            WordTable.laidOut(Lexicons.load().vocabulary()).write(out);
        }
    }
}
