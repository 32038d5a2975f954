package io.jinmai.spark.command;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** What the command line names, on any file system that Spark is set up for. */
record HadoopFiles(Configuration hadoop) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @throws UsageException if the file cannot be read or is not in UTF-8 */
    String text(String file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(file)))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UsageException(file + " is not in UTF-8; save it in that encoding.", e);
        }
    }

    /** @throws UsageException if the file cannot be read */
    byte[] bytes(String file) {
        Path path = new Path(file);
        try (FSDataInputStream in = path.getFileSystem(hadoop).open(path)) {
            return in.readAllBytes();
        } catch (FileNotFoundException e) {
            throw new UsageException(file + " does not exist; check the path.", e);
        } catch (IOException e) {
            throw new UsageException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** @throws UsageException unless the folder is empty or not there */
    void requireFree(String folder) {
        Path path = new Path(folder);
        try {
            FileSystem system = path.getFileSystem(hadoop);
            if (system.exists(path) && system.listStatus(path).length > 0) {
                throw new UsageException(folder + " is not empty; name another folder, or delete this one.");
            }
            system.mkdirs(path);
        } catch (IOException e) {
            throw new UsageException("Cannot write to " + folder + ": " + e.getMessage(), e);
        }
    }
}
