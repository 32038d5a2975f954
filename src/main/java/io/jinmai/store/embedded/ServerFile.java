package io.jinmai.store.embedded;

import io.jinmai.store.StoreException;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** The file in which a running server says where it can be reached; it is there whole or not at all. */
record ServerFile(Path path) {

    /** Where a server listens, and its process id. */
    record Addresses(URI bolt, URI http, long pid) {}

    /** Empty if no server has written any. Whether one lives is for the lock of the store to say. */
    Optional<Addresses> read() {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            properties.load(reader);
            return Optional.of(new Addresses(
                    URI.create(properties.getProperty("bolt")),
                    URI.create(properties.getProperty("http")),
                    Long.parseLong(properties.getProperty("pid"))));
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            throw unusable("read", e);
        }
    }

    void write(Addresses addresses) {
        Path draft = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.writeString(
                    draft, "bolt=%s%nhttp=%s%npid=%d%n".formatted(addresses.bolt(), addresses.http(), addresses.pid()));
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unusable("written", e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw unusable("deleted", e);
        }
    }

    private StoreException unusable(String what, Exception e) {
        return new StoreException(
                StoreException.Kind.FOLDER_UNUSABLE,
                "The file " + path + " cannot be " + what + " (" + e
                        + "). Check its permissions; if no jinmai serve runs on" + " the folder, delete it.",
                e);
    }
}
