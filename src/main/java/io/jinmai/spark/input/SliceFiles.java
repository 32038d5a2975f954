package io.jinmai.spark.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.spark.util.SerializableConfiguration;

/** Opens files of slices on executors. */
record SliceFiles(SerializableConfiguration hadoop, long mostBytes) implements Serializable {

    /** The lines that start in a slice; of a compressed file, which is one slice, all. */
    SliceLines lines(Slice slice) throws IOException {
        Path path = new Path(slice.uri());
        CompressionCodec codec = codec(path);
        FSDataInputStream in = path.getFileSystem(configuration()).open(path);
        if (codec != null) {
            return new SliceLines(codec.createInputStream(in), 0, Long.MAX_VALUE, mostBytes);
        }
        in.seek(Math.max(0, slice.start() - 1));
        return new SliceLines(in, slice.start(), slice.end(), mostBytes);
    }

    /** The content of a whole file; of a longer one only so much that it can be seen to be too long. */
    byte[] content(Slice slice) throws IOException {
        Path path = new Path(slice.uri());
        CompressionCodec codec = codec(path);
        try (FSDataInputStream in = path.getFileSystem(configuration()).open(path);
                InputStream plain = codec == null ? in : codec.createInputStream(in)) {
            return plain.readNBytes((int) Math.min(mostBytes + 1, Integer.MAX_VALUE - 8L));
        }
    }

    Configuration configuration() {
        return hadoop.value();
    }

    private CompressionCodec codec(Path path) {
        return new CompressionCodecFactory(configuration()).getCodec(path);
    }
}
