package io.jinmai.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The modules of the explorer page as they are written. */
final class PageModules {
    private static final Path FOLDER = Path.of("src/main/resources/view/explorer");

    private PageModules() {}

    /** Their sources by file name. */
    static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".js")).toList()) {
                sources.put(file.getFileName().toString(), Files.readString(file, UTF_8));
            }
        }
        return sources;
    }

    /** What editors and the compiler are told about them. */
    static Path configuration() {
        return FOLDER.resolve("jsconfig.json");
    }
}
