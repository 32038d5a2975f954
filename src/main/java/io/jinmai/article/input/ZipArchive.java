package io.jinmai.article.input;

import io.jinmai.article.input.ReadOutcome.Failed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The articles of the files in an archive, in the order of their names. Nothing is unpacked to disk, so names with {@code ..} are only
 * names; how much is unpacked is limited.
 */
final class ZipArchive implements OutcomeSource {
    /** Stands in a path between the archive and the file in it. */
    static final String INSIDE = "!/";

    private static final Pattern HIDDEN = Pattern.compile("^__MACOSX/|(?:^|/)\\.(?!\\.?/)");

    /** Opens one file of the archive. */
    @FunctionalInterface
    interface EntryOpener {
        OutcomeSource open(byte[] bytes, InputFormat format, String id, String fileName, String name)
                throws IOException, InputException;
    }

    private final ZipFile zip;
    private final String name;
    private final String id;
    private final Limits limits;
    private final EntryOpener opener;
    private final Deque<ZipEntry> entries = new ArrayDeque<>();
    private OutcomeSource open;
    private long unpacked;

    /**
     * @param name how failures name the archive
     * @param id in front of the ids of its files
     * @throws InputException if it is no archive, or holds more files than one may
     */
    ZipArchive(Path file, String name, String id, Limits limits, EntryOpener opener)
            throws IOException, InputException {
        this.zip = zipFile(file);
        this.name = name;
        this.id = id;
        this.limits = limits;
        this.opener = opener;
        if (zip.size() > limits.archiveEntries()) {
            zip.close();
            throw new InputException(
                    "it holds more than the %,d files that an archive may have".formatted(limits.archiveEntries()),
                    "unpack it, and name the folder");
        }
        try {
            zip.stream()
                    .filter(entry -> !entry.isDirectory() && !isHidden(entry.getName()))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .forEach(entries::add);
        } catch (IllegalArgumentException e) {
            // what the platform says of names that do not decode, where it did not see so on opening
            zip.close();
            throw new InputException("it is no sound archive: the names of its files are damaged", "pack it again", e);
        }
    }

    /** Names are in UTF-8 or, from Chinese systems, in GBK. */
    private static ZipFile zipFile(Path file) throws IOException, InputException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException notUtf8) {
            try {
                return new ZipFile(file.toFile(), Charset.forName("GB18030"));
            } catch (ZipException e) {
                throw new InputException("it is no sound archive: " + e.getMessage(), "pack it again", e);
            }
        }
    }

    private static boolean isHidden(String entry) {
        return HIDDEN.matcher(entry).find();
    }

    @Override
    public Optional<ReadOutcome> next() {
        while (true) {
            Optional<ReadOutcome> outcome = open == null ? Optional.empty() : open.next();
            if (outcome.isPresent()) {
                return outcome;
            }
            if (entries.isEmpty()) {
                return Optional.empty();
            }
            open = openEntry(entries.removeFirst());
        }
    }

    private OutcomeSource openEntry(ZipEntry entry) {
        String inside = name + INSIDE + entry.getName();
        try {
            InputFormat format = InputFormat.of(entry.getName())
                    .orElseThrow(() ->
                            new InputException("files of this format are not read", "leave it out of the archive"));
            if (format == InputFormat.ZIP) {
                throw new InputException("it is an archive inside an archive", "unpack the outer one");
            }
            byte[] bytes = unpack(entry);
            String fileName = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
            return opener.open(bytes, format, id + "/" + InputFormat.withoutEnding(entry.getName()), fileName, inside);
        } catch (InputException e) {
            return OutcomeSource.of(new Failed(e.at(inside, null)).failure());
        } catch (IOException e) {
            return OutcomeSource.of(
                    new InputFailure(inside, null, "it cannot be unpacked: " + e.getMessage(), "pack it again"));
        }
    }

    private byte[] unpack(ZipEntry entry) throws IOException, InputException {
        long left = Math.max(0, limits.archiveBytes() - unpacked);
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = left < limits.fileBytes()
                    ? LimitedBytes.read(in, left, this::tooMuchInAll)
                    : LimitedBytes.read(in, limits.fileBytes());
            unpacked += bytes.length;
            return bytes;
        }
    }

    private InputException tooMuchInAll() {
        return new InputException(
                "with it the archive unpacks to more than %,d MB".formatted(limits.archiveBytes() / (1024 * 1024)),
                "unpack it by hand if you trust it, and name the folder");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
