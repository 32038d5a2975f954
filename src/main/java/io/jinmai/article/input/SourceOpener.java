package io.jinmai.article.input;

import io.jinmai.article.Article;
import io.jinmai.article.input.PlannedInput.SourceFile;
import io.jinmai.article.input.ReadOutcome.Read;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Opens one input after the other for reading. */
final class SourceOpener {
    private static final String STANDARD_INPUT = "standard input";
    private static final String STANDARD_ID = "stdin";
    private static final int PEEK = 8192;

    private final ReadOptions options;
    private final InputStream standardInput;
    private final LongConsumer bytesRead;
    private final Consumer<InputNotice> notices;
    private final Articles articles = new Articles();
    private final DocumentText documents;

    SourceOpener(
            ReadOptions options, InputStream standardInput, LongConsumer bytesRead, Consumer<InputNotice> notices) {
        this.options = options;
        this.standardInput = standardInput;
        this.bytesRead = bytesRead;
        this.notices = notices;
        this.documents = new DocumentText(articles, options, notices);
    }

    /** The outcomes of the input; what cannot be opened has a failure for its only one. */
    OutcomeSource open(PlannedInput input) {
        if (input instanceof PlannedInput.Unusable unusable) {
            return OutcomeSource.of(unusable.failure());
        }
        String name = input instanceof SourceFile file ? file.name() : STANDARD_INPUT;
        try {
            return input instanceof SourceFile file ? open(file) : openStandardInput();
        } catch (InputException e) {
            return OutcomeSource.of(e.at(name, null));
        } catch (NoSuchFileException e) {
            return OutcomeSource.of(new InputFailure(name, null, "it is gone since the run began", "run again"));
        } catch (AccessDeniedException e) {
            return OutcomeSource.of(
                    new InputFailure(name, null, "it may not be read", "give yourself the right to read it"));
        } catch (IOException e) {
            return OutcomeSource.of(new InputFailure(
                    name, null, "it cannot be read: " + e.getMessage(), "check the file and the disk"));
        }
    }

    private OutcomeSource open(SourceFile file) throws IOException, InputException {
        if (file.format() == InputFormat.JSONL) {
            InputStream in = Files.newInputStream(file.path());
            return feed(new FeedPlace(file.name(), file.id(), file.name()), in, bytesRead);
        }
        if (file.format() == InputFormat.ZIP) {
            bytesRead.accept(file.bytes());
            return new ZipArchive(file.path(), file.name(), file.id(), options.limits(), this::open);
        }
        options.limits().requireFile(file.bytes());
        byte[] bytes = Files.readAllBytes(file.path());
        bytesRead.accept(bytes.length);
        String fileName = file.path().getFileName().toString();
        return open(bytes, file.format(), file.id(), fileName, file.name());
    }

    /** The outcomes of a file that is no archive. */
    OutcomeSource open(byte[] bytes, InputFormat format, String id, String fileName, String name)
            throws IOException, InputException {
        return switch (format) {
            case JSONL -> feed(new FeedPlace(name, id, name), new ByteArrayInputStream(bytes), read -> {});
            case CSV -> new CsvRows(articles, text(bytes, name), name, id, name);
            default -> texts(documents.read(bytes, format, id, fileName, name));
        };
    }

    private OutcomeSource openStandardInput() throws IOException, InputException {
        BufferedInputStream in = new BufferedInputStream(standardInput, PEEK);
        if (startsWithBrace(in)) {
            return feed(new FeedPlace(STANDARD_INPUT, STANDARD_ID, null), in, bytes -> {});
        }
        String text = text(LimitedBytes.read(in, options.limits().fileBytes()), STANDARD_INPUT);
        return texts(articles.ofText(text, options.wholeFiles(), STANDARD_ID, null, null));
    }

    private JsonLines feed(FeedPlace place, InputStream in, LongConsumer counter) {
        return new JsonLines(articles, place, new ByteLines(in, options.limits().fileBytes()), counter, notices);
    }

    private String text(byte[] bytes, String name) throws InputException {
        return documents.text(TextDecoder.decode(bytes), name);
    }

    /** Looks at what has arrived so far, so that a feed may be written while it is read. */
    private static boolean startsWithBrace(BufferedInputStream in) throws IOException {
        byte[] head = new byte[PEEK];
        in.mark(PEEK);
        int length = Math.max(0, in.read(head));
        in.reset();
        String start = new String(head, 0, length, StandardCharsets.UTF_8);
        return (start.startsWith("\uFEFF") ? start.substring(1) : start)
                .stripLeading()
                .startsWith("{");
    }

    private static OutcomeSource texts(List<Article> read) {
        return OutcomeSource.of(read.stream()
                .<ReadOutcome>map(article -> new Read(article, null))
                .toList());
    }
}
