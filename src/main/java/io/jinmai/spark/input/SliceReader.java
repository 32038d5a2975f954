package io.jinmai.spark.input;

import io.jinmai.article.input.ContentReader;
import io.jinmai.article.input.FeedPlace;
import io.jinmai.article.input.InputFailure;
import io.jinmai.article.input.ReadOutcome;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Reads one slice, an outcome at a time. A file that cannot be opened or read further is one outcome, the last. */
final class SliceReader implements Iterator<Found>, Closeable {
    private final Slice slice;
    private final SliceFiles files;
    private final ContentReader reader;
    private final FeedPlace place;
    private final Deque<Found> found = new ArrayDeque<>();
    private Closeable open;
    private Step step;
    private long line;

    /** Puts what comes next into {@code found}, if anything; false at the end. */
    private interface Step {
        boolean next() throws IOException;
    }

    /** @param linesBefore lines of the file that stand before the slice; negative where they could not be counted */
    SliceReader(Slice slice, long linesBefore, SliceFiles files, ContentReader reader) {
        this.slice = slice;
        this.files = files;
        this.reader = reader;
        this.place = new FeedPlace(slice.name(), slice.id(), slice.name());
        this.line = linesBefore;
        this.step = this::open;
    }

    @Override
    public boolean hasNext() {
        while (found.isEmpty() && step != null) {
            advance();
        }
        return !found.isEmpty();
    }

    @Override
    public Found next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return found.removeFirst();
    }

    @Override
    public void close() {
        Closeable closing = open;
        open = null;
        try {
            if (closing != null) {
                closing.close();
            }
        } catch (IOException e) {
            fail("it cannot be closed: " + said(e));
        }
    }

    private void advance() {
        try {
            if (!step.next()) {
                step = null;
                close();
            }
        } catch (IOException | RuntimeException e) {
            // Whatever a damaged file brings out in those who read it, it ends this slice and not the job.
            step = null;
            fail("it cannot be read" + (line > 0 ? " behind line " + line : "") + ": " + said(e));
            close();
        }
    }

    private boolean open() throws IOException {
        if (line < 0) {
            throw new IOException("its lines could not be counted");
        }
        switch (slice.kind()) {
            case LINES -> {
                SliceLines lines = files.lines(slice);
                open = lines;
                step = () -> nextLine(lines);
            }
            case ROWS -> {
                ParquetArticles rows = new ParquetArticles(slice, files.configuration());
                open = rows;
                step = () -> nextRow(rows);
            }
            case WHOLE -> step = this::whole;
        }
        return true;
    }

    private boolean nextLine(SliceLines lines) throws IOException {
        byte[] bytes = lines.next();
        if (bytes == null) {
            return false;
        }
        line++;
        Optional<ReadOutcome> outcome = reader.line(bytes, place, Math.toIntExact(line));
        outcome.ifPresent(article -> add(line, article));
        return true;
    }

    private boolean nextRow(ParquetArticles rows) throws IOException {
        Map<String, String> fields = rows.next();
        if (fields == null) {
            return false;
        }
        line = rows.row() + 1;
        add(line, reader.record(fields, place, Math.toIntExact(line)));
        return true;
    }

    private boolean whole() throws IOException {
        byte[] content = files.content(slice);
        String fileName = slice.uri().substring(slice.uri().lastIndexOf('/') + 1);
        long number = 0;
        for (ReadOutcome outcome : reader.file(content, slice.format(), slice.id(), fileName, slice.name())) {
            add(++number, outcome);
        }
        return false;
    }

    private void add(long position, ReadOutcome outcome) {
        found.addLast(new Found(slice.file(), position, outcome));
    }

    private void fail(String reason) {
        InputFailure failure =
                new InputFailure(slice.name(), null, reason, "check the file, its file system and the rights to it");
        add(Long.MAX_VALUE, new ReadOutcome.Failed(failure));
    }

    private static String said(Exception e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}
