package io.jinmai.article.input;

/**
 * How much of an input is taken in, so that none, by accident or by design, exhausts memory or disk.
 *
 * @param fileBytes largest file, and largest file of an archive once it is unpacked
 * @param archiveEntries most files of an archive
 * @param archiveBytes largest sum of an archive's files once they are unpacked
 */
public record Limits(long fileBytes, int archiveEntries, long archiveBytes) {
    private static final long MEGABYTE = 1024 * 1024;

    /** 256 MB a file; 100,000 files and 4 GB an archive. */
    public static final Limits USUAL = new Limits(256 * MEGABYTE, 100_000, 4096 * MEGABYTE);

    /** Most megabytes that {@link #ofFile} takes: a document is read into one array, which ends at 2 GB. */
    public static final int MOST_MEGABYTES = 2047;

    /**
     * The usual ones, but with so many megabytes a file.
     *
     * @throws IllegalArgumentException if {@code megabytes} is less than 1 or more than {@link #MOST_MEGABYTES}
     */
    public static Limits ofFile(int megabytes) {
        if (megabytes < 1 || megabytes > MOST_MEGABYTES) {
            throw new IllegalArgumentException(megabytes + " MB");
        }
        return new Limits(megabytes * MEGABYTE, USUAL.archiveEntries, USUAL.archiveBytes);
    }

    /** @throws InputException if so many bytes are too many for one file */
    void requireFile(long bytes) throws InputException {
        if (bytes > fileBytes) {
            throw exceeded("it is larger than the %d MB that a file may have", fileBytes);
        }
    }

    /** @param reason with a place for the limit in megabytes */
    static InputException exceeded(String reason, long most) {
        return new InputException(reason.formatted(most / MEGABYTE), "split it, or allow more (--max-file-mb)");
    }
}
