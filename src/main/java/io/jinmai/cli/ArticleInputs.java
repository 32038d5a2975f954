package io.jinmai.cli;

import io.jinmai.article.input.ArticleReader;
import io.jinmai.article.input.InputFormat;
import io.jinmai.article.input.InputNotice;
import io.jinmai.article.input.PlannedInput;
import io.jinmai.article.input.PlannedInput.SourceFile;
import io.jinmai.article.input.ReadOptions;
import io.jinmai.article.input.ReadPlan;
import io.jinmai.cli.bundle.BundledFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;

/** Articles of files, folders and standard input, and the samples. */
final class ArticleInputs implements Inputs {
    private static final String SAMPLES = "samples";
    private static final String INDEX = "index.txt";

    private final InputStream standardInput;

    ArticleInputs(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    @Override
    public Opened open(List<String> paths, ReadOptions options) {
        return open(options, reader -> reader.plan(paths));
    }

    @Override
    public Opened openSamples() {
        BundledFolder folder = BundledFolder.open("/" + SAMPLES);
        Opened opened = open(new ReadOptions(false), reader -> new ReadPlan(samples(folder.path()), 0));
        return new Opened(
                opened.outcomes().onClose(folder::close),
                opened.bytes(),
                opened.bytesRead(),
                opened.skipped(),
                opened.notices());
    }

    private Opened open(ReadOptions options, Function<ArticleReader, ReadPlan> planning) {
        AtomicLong bytesRead = new AtomicLong();
        Queue<InputNotice> notices = new ConcurrentLinkedQueue<>();
        ArticleReader reader = new ArticleReader(options, notices::add);
        ReadPlan plan = planning.apply(reader);
        return new Opened(
                reader.read(plan, standardInput, bytesRead::addAndGet),
                plan.bytes(),
                bytesRead::get,
                plan.skipped(),
                () -> List.copyOf(notices));
    }

    private static List<PlannedInput> samples(Path folder) {
        try (Stream<String> names = Files.lines(folder.resolve(INDEX))) {
            return names.filter(name -> !name.isBlank())
                    .map(name -> sample(folder.resolve(name), name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of the samples cannot be read", e);
        }
    }

    /** Named as if the folder of the samples had been given, so that the graph shows where they come from. */
    private static PlannedInput sample(Path file, String name) {
        InputFormat format = name.endsWith(".jsonl") ? InputFormat.JSONL : InputFormat.TEXT;
        try {
            return new SourceFile(
                    file, SAMPLES + "/" + name, name.substring(0, name.lastIndexOf('.')), format, Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the sample " + name + " cannot be read", e);
        }
    }
}
