package io.jinmai.store.embedded;

import io.jinmai.store.StoreException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The lock that a running database holds on its files. Asking it is quicker than starting a database in vain, and it vanishes with
 * the process that held it, however that ended.
 */
record StoreLock(Path folder) {

    boolean isHeld() {
        Path file = folder.resolve(Path.of("data", "databases", "store_lock"));
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            throw new StoreException(
                    StoreException.Kind.FOLDER_UNUSABLE,
                    "The graph folder " + folder + " cannot be written to (" + e + "). Check its permissions.",
                    e);
        }
    }
}
