package io.jinmai.store.embedded;

import io.jinmai.store.StoreException;
import io.jinmai.store.StoreException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The file by which a folder is known to hold a graph, so that no other folder is ever taken for one. */
record FolderMarker(Path folder) {
    private static final String FILE = "jinmai-graph.properties";
    /** 2 since a fact counts its articles and names fifty of them, 3 since posts that one person has are linked. */
    private static final String FORMAT = "format=4";

    /** Makes the folder a graph folder if it is missing or empty. */
    void requireOrCreate() {
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder);
            }
            if (Files.isDirectory(folder) && isEmpty()) {
                Files.writeString(file(), FORMAT + System.lineSeparator());
            }
        } catch (IOException e) {
            throw unusable("cannot be made or written to (" + e + "). Check its path and permissions", e);
        }
        require();
    }

    /** @throws StoreException of kind {@code FOLDER_UNUSABLE} if the folder is no graph folder of this format */
    void require() {
        if (!Files.exists(folder)) {
            throw unusable(
                    "does not exist. Load articles into it first (jinmai load), or name another with --graph", null);
        }
        if (!Files.isDirectory(folder)) {
            throw unusable("is a file. Name a folder with --graph", null);
        }
        if (!Files.exists(file())) {
            throw unusable(
                    "holds no graph. Load articles into it first if it is empty; otherwise name another with --graph",
                    null);
        }
        requireFormat();
        if (!Files.isWritable(folder)) {
            throw unusable("cannot be written to. Check its permissions", null);
        }
    }

    private void requireFormat() {
        try {
            String format = Files.readString(file()).strip();
            if (!format.equals(FORMAT)) {
                throw unusable(
                        "was made by another version of Jinmai (" + FILE + " says '" + format + "', not '" + FORMAT
                                + "'). Use that version, or load the articles into a new folder",
                        null);
            }
        } catch (IOException e) {
            throw unusable("cannot be read (" + e + "). Check its permissions", e);
        }
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private Path file() {
        return folder.resolve(FILE);
    }

    private StoreException unusable(String why, IOException cause) {
        return new StoreException(Kind.FOLDER_UNUSABLE, "The graph folder " + folder + " " + why + ".", cause);
    }
}
