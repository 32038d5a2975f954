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

    /** The usual ones, but with as many megabytes a file as the system property {@code jinmai.max-file-mb} says, if it is set. */
    public static Limits ofProcess() {
        Long megabytes = Long.getLong("jinmai.max-file-mb");
        return megabytes == null
                ? USUAL
                : new Limits(
                        megabytes * MEGABYTE, USUAL.archiveEntries, Math.max(USUAL.archiveBytes, megabytes * MEGABYTE));
    }

    /** @throws InputException if so many bytes are too many for one file */
    void requireFile(long bytes) throws InputException {
        if (bytes > fileBytes) {
            throw exceeded("it is larger than the %d MB that a file may have", fileBytes);
        }
    }

    /** @param reason with a place for the limit in megabytes */
    static InputException exceeded(String reason, long most) {
        return new InputException(
                reason.formatted(most / MEGABYTE),
                "split it, or allow more (-Djinmai.max-file-mb in JINMAI_JAVA_OPTS)");
    }
}
