package io.jinmai.cli;

import static io.jinmai.specimen.Specimens.article;
import static io.jinmai.specimen.Specimens.graph;
import static io.jinmai.specimen.Specimens.loan;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.input.InputFailure;
import io.jinmai.article.input.ReadOptions;
import io.jinmai.article.input.ReadOutcome;
import io.jinmai.cli.saved.QueryCatalogue;
import io.jinmai.display.DisplayNames;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.pipeline.ArticleResolution;
import io.jinmai.pipeline.Resolved;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.GraphStore;
import io.jinmai.store.StoreException;
import io.jinmai.store.UnwrittenFact;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs commands in this process, on doubles of everything that reads, extracts or stores. */
class CliHarness {
    private static final DisplayNames NAMES = new DisplayNames(
            Map.of("Article", "文章", "Bank", "银行"),
            Map.of("LENDS_TO", "贷款给"),
            Map.of("year", "年份"),
            Map.of("role", Map.of("chair", "会长单位")));

    final FakeStore store = new FakeStore();
    final Map<String, String> environment = new HashMap<>();
    Destination opened;
    boolean created;
    StoreException storeFailure;
    RuntimeException defect;
    String standardInput = "";

    /** Whether standard output takes nothing any more. */
    boolean outputIsFull;

    boolean outputIsPipe;

    /** How many articles were extracted so far. */
    final AtomicInteger extracted = new AtomicInteger();

    Inputs inputs = new NamedInputs();
    Path queries;

    /** What a command printed. */
    record Printed(String out, String err) {}

    Printed run(ExitCode expected, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(outputIsFull ? full() : out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                outputIsPipe,
                false,
                80);
        int code = new Program(wiring(terminal)).run(arguments);
        terminal.flush();
        Printed printed = new Printed(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertThat(code).as("exit code; %s", printed).isEqualTo(expected.code());
        return printed;
    }

    private static OutputStream full() {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("no space left on device");
            }
        };
    }

    private Wiring wiring(Terminal terminal) {
        return new Wiring(
                terminal,
                environment,
                "jinmai",
                inputs,
                own -> (article, observer) -> {
                    if (article.id().equals("bad")) {
                        throw new IllegalStateException("a rule broke");
                    }
                    extracted.incrementAndGet();
                    return graph(article, loan(2_850_000, FactStatus.STATED), loan(9_000_000, FactStatus.PLANNED));
                },
                (own, include) -> resolution(include),
                ShippedParts.forCommand(List.of())::trial,
                new FakeConnector(),
                () -> QueryCatalogue.of(queries),
                () -> NAMES);
    }

    /** Every fact of an included status, as it is. */
    private static ArticleResolution resolution(Set<FactStatus> include) {
        return graph -> {
            List<Fact> asked = graph.facts().stream()
                    .filter(fact -> include.contains(fact.status()))
                    .toList();
            List<UnwrittenFact> others = graph.facts().stream()
                    .filter(fact -> !include.contains(fact.status()))
                    .map(fact -> new UnwrittenFact(
                            graph.article().id(), fact, "甲银行", "乙公司", UnwrittenFact.Reason.STATUS_NOT_ASKED_FOR))
                    .toList();
            return new Resolved(
                    NamedArticle.of(new ArticleGraph(graph.article(), graph.entities(), asked)),
                    graph.facts().size(),
                    0,
                    others);
        };
    }

    /** Remembers what was to be opened. */
    private final class FakeConnector implements StoreConnector {
        @Override
        public GraphStore openOrCreate(Destination destination) {
            created = true;
            return open(destination);
        }

        @Override
        public GraphStore openExisting(Destination destination) {
            return open(destination);
        }

        private GraphStore open(Destination destination) {
            opened = destination;
            if (defect != null) {
                throw defect;
            }
            if (storeFailure != null) {
                throw storeFailure;
            }
            return store;
        }
    }

    /** Takes each path for the id of an article; one that contains "missing" cannot be read. */
    private static final class NamedInputs implements Inputs {
        @Override
        public Opened open(List<String> paths, ReadOptions options) {
            return new Opened(paths.stream().map(NamedInputs::read), 0, () -> 0, 0, List::of);
        }

        @Override
        public Opened openSamples() {
            return open(List.of("sample-1", "sample-2"), new ReadOptions(false));
        }

        private static ReadOutcome read(String path) {
            return path.contains("missing")
                    ? new ReadOutcome.Failed(new InputFailure(path, null, "there is no such file", "check the path"))
                    : new ReadOutcome.Read(article(path), null);
        }
    }
}
