package io.jinmai.store.embedded;

import io.jinmai.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The file with the generated password of the served graph, which only its owner may read where the file system knows owners. */
record PasswordFile(Path path) {
    private static final int BYTES = 18;

    /** Empty if there is none. */
    Optional<String> read() {
        try {
            return Files.exists(path) ? Optional.of(Files.readString(path).strip()) : Optional.empty();
        } catch (IOException e) {
            throw unusable("read", e);
        }
    }

    /** Generates a password and writes it; there must be no file yet. */
    String create() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        try {
            Files.createFile(path, ownerOnly());
            Files.writeString(path, password + System.lineSeparator());
        } catch (IOException e) {
            throw unusable("written", e);
        }
        return password;
    }

    private FileAttribute<?>[] ownerOnly() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private StoreException unusable(String what, IOException e) {
        return new StoreException(
                StoreException.Kind.FOLDER_UNUSABLE,
                "The password file " + path + " cannot be " + what + " (" + e + "). Only its owner may use it.",
                e);
    }
}
