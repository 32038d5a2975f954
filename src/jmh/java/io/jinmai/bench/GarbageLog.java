package io.jinmai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Java process says of its heap after each collection. */
final class GarbageLog {
    private static final Pattern COLLECTION = Pattern.compile("\\d+M->(\\d+)M\\(");

    private final Path file;
    private int seen;

    GarbageLog(Path file) {
        this.file = file;
    }

    /** The option by which the process writes it. */
    String option() {
        return "-Xlog:gc:file=" + file;
    }

    /** Megabytes in use after the collection that left most, of those since this was asked last; 0 if there was none. */
    int mostMegabytesSinceAsked() throws IOException {
        List<String> lines = Files.readAllLines(file);
        int most = lines.stream()
                .skip(seen)
                .map(COLLECTION::matcher)
                .filter(Matcher::find)
                .mapToInt(collection -> Integer.parseInt(collection.group(1)))
                .max()
                .orElse(0);
        seen = lines.size();
        return most;
    }
}
