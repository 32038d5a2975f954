package io.jinmai.spark.input;

import io.jinmai.article.input.InputFailure;
import io.jinmai.article.input.InputFormat;
import io.jinmai.spark.input.Slice.Kind;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/** Finds the files behind the paths that a user names, in the order of {@code jinmai load}, and cuts them into slices. */
final class InputListing {
    private static final String PARQUET = ".parquet";
    private static final String JSONL = ".jsonl";
    private static final String READABLE = "name a .jsonl, .parquet, .txt, .md, .csv, .html, .docx or .pdf file";

    private final Configuration configuration;
    private final CompressionCodecFactory codecs;
    private final long sliceBytes;
    private final List<Slice> slices = new ArrayList<>();
    private final List<InputFailure> failures = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private int files;
    private int skipped;

    private InputListing(Configuration configuration, long sliceBytes) {
        this.configuration = configuration;
        this.codecs = new CompressionCodecFactory(configuration);
        this.sliceBytes = sliceBytes;
    }

    /**
     * @param given files, folders (read at any depth) and patterns of Hadoop, of any file system that is set up
     * @param sliceBytes about so many bytes a slice, where a file can be cut
     */
    static Inputs list(List<String> given, Configuration configuration, long sliceBytes) {
        InputListing listing = new InputListing(configuration, sliceBytes);
        given.forEach(listing::add);
        return new Inputs(listing.slices, listing.failures, listing.skipped);
    }

    private void add(String given) {
        try {
            Path path = new Path(given);
            FileSystem system = path.getFileSystem(configuration);
            FileStatus[] found = system.globStatus(path);
            if (found == null || found.length == 0) {
                fail(given, "there is no such file or folder", "check its spelling and its file system");
                return;
            }
            boolean isPattern =
                    found.length > 1 || !found[0].getPath().getName().equals(path.getName());
            for (FileStatus status : found) {
                String name = isPattern ? status.getPath().toString() : given;
                if (status.isDirectory()) {
                    addFolder(system, name, status.getPath());
                } else {
                    addNamed(name, status);
                }
            }
        } catch (IllegalArgumentException e) {
            fail(given, "it is no path: " + e.getMessage(), "check its spelling");
        } catch (IOException e) {
            fail(given, unreadable(e), "check the path, its file system and your rights");
        }
    }

    private void addNamed(String name, FileStatus file) {
        String fileName = file.getPath().getName();
        if (kind(fileName).isEmpty()) {
            fail(name, "files of this format are not read by the Spark job", READABLE);
        } else {
            addFile(file, name, InputFormat.withoutEnding(uncompressed(fileName)));
        }
    }

    private void addFolder(FileSystem system, String name, Path folder) {
        List<FileStatus> below = new ArrayList<>();
        walk(system, folder, below);
        String base = folder.toUri().getPath();
        below.sort(Comparator.comparing(status -> relative(base, status)));
        int found = 0;
        for (FileStatus file : below) {
            String relative = relative(base, file);
            if (kind(relative).isPresent()) {
                addFile(
                        file,
                        name.endsWith("/") ? name + relative : name + "/" + relative,
                        InputFormat.withoutEnding(uncompressed(relative)));
                found++;
            } else {
                skipped++;
            }
        }
        if (found == 0) {
            fail(name, "the folder holds no article", READABLE);
        }
    }

    private void walk(FileSystem system, Path folder, List<FileStatus> files) {
        try {
            for (FileStatus status : system.listStatus(folder)) {
                boolean isHidden = status.getPath().getName().startsWith(".");
                if (!isHidden && status.isDirectory()) {
                    walk(system, status.getPath(), files);
                } else if (!isHidden) {
                    files.add(status);
                }
            }
        } catch (IOException e) {
            fail(folder.toString(), unreadable(e), "check your rights to it");
        }
    }

    private void addFile(FileStatus file, String name, String id) {
        if (!seen.add(file.getPath())) {
            return;
        }
        if (file.getLen() == 0) {
            fail(name, "it is empty", "leave it out, or fill it");
            return;
        }
        int number = files++;
        String uri = file.getPath().toString();
        Kind kind = kind(file.getPath().getName()).orElseThrow();
        CompressionCodec codec = codecs.getCodec(file.getPath());
        InputFormat format =
                kind == Kind.WHOLE ? InputFormat.of(uncompressed(uri)).orElseThrow() : null;
        long step = kind == Kind.WHOLE || codec != null ? file.getLen() : sliceBytes;
        for (long start = 0; start < file.getLen(); start += step) {
            long end = Math.min(file.getLen(), start + step);
            slices.add(new Slice(number, uri, name, id, kind, format, start, end));
        }
    }

    private Optional<Kind> kind(String fileName) {
        String name = uncompressed(fileName);
        if (name.endsWith(JSONL)) {
            return Optional.of(Kind.LINES);
        }
        if (name.endsWith(PARQUET)) {
            return Optional.of(Kind.ROWS);
        }
        return InputFormat.of(name).filter(format -> format != InputFormat.ZIP).map(format -> Kind.WHOLE);
    }

    /** The name without the ending of a compression that Hadoop undoes. */
    private String uncompressed(String fileName) {
        CompressionCodec codec = codecs.getCodec(new Path(fileName));
        return codec == null ? fileName : CompressionCodecFactory.removeSuffix(fileName, codec.getDefaultExtension());
    }

    private static String relative(String base, FileStatus file) {
        String path = file.getPath().toUri().getPath();
        return path.substring(base.endsWith("/") ? base.length() : base.length() + 1);
    }

    private static String unreadable(IOException e) {
        return e instanceof FileNotFoundException ? "it is not there" : "it cannot be read: " + e.getMessage();
    }

    private void fail(String input, String reason, String advice) {
        failures.add(new InputFailure(input, null, reason, advice));
    }
}
