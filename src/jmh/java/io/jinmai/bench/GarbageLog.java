package io.jinmai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Java process says of its heap after each collection of all of it. What is in use after a collection of the young part alone tells
 * of garbage, not of need: it grows to the limit, whatever that is.
 */
final class GarbageLog {
    private static final Pattern COLLECTION = Pattern.compile("Pause Full .*\\d+M->(\\d+)M\\(");

    private final Path file;
    private int seen;

    GarbageLog(Path file) {
        this.file = file;
    }

    /** The option by which the process writes it. */
    String option() {
        return "-Xlog:gc:file=" + file;
    }

    /** Megabytes in use after the full collections since this was asked last: the least, the middle and the most. */
    String megabytesSinceAsked() throws IOException {
        List<String> lines = Files.readAllLines(file);
        int[] left = lines.stream()
                .skip(seen)
                .map(COLLECTION::matcher)
                .filter(Matcher::find)
                .mapToInt(collection -> Integer.parseInt(collection.group(1)))
                .sorted()
                .toArray();
        seen = lines.size();
        return left.length == 0
                ? "no full collection"
                : "%d, %d, %d MB".formatted(left[0], left[left.length / 2], left[left.length - 1]);
    }
}
