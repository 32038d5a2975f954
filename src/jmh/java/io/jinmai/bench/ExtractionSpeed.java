package io.jinmai.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import io.jinmai.article.Article;
import io.jinmai.pipeline.Bundles;
import io.jinmai.pipeline.Extractor;
import io.jinmai.pipeline.StandardExtractor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The whole extraction on one thread and on two, against HanLP's segmenter with all its recognisers on. It warms up for a minute: with both
 * cores at work the compiler, which has much to compile here, is done with it only after three quarters of one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 2,
        jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 20, time = 3)
@Measurement(iterations = 6, time = 3)
public class ExtractionSpeed {
    /** Bytes an operation, as the profiler calls them. */
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private List<Article> articles;
    private List<String> texts;
    private Extractor extractor;
    private Segment peer;

    @Setup
    public void load() {
        articles = OriginalTexts.read();
        texts = texts(articles);
        extractor = StandardExtractor.load();
        peer = HanLP.newSegment().enableAllNamedEntityRecognize(true);
    }

    private static List<String> texts(List<Article> articles) {
        List<String> texts = new ArrayList<>();
        articles.forEach(article -> texts.add(article.input().substring(article.start(), article.end())));
        return texts;
    }

    @Benchmark
    public void extraction(Blackhole results) {
        new Bundles<>(articles.iterator(), Article::length, 1)
                .forEachRemaining(bundle -> results.consume(extractor.extractAll(bundle)));
    }

    @Benchmark
    public void peer(Blackhole results) {
        texts.forEach(text -> results.consume(peer.seg(text)));
    }

    /** Runs both on one thread and on two, and prints characters a second, their ratios and bytes a character. */
    public static void main(String[] arguments) throws RunnerException {
        int characters =
                texts(OriginalTexts.read()).stream().mapToInt(String::length).sum();
        Collection<RunResult> alone = run(".*", 1);
        Collection<RunResult> twice = run(".*", 2);
        double extraction = result(alone, "extraction").getPrimaryResult().getScore() * characters;
        double peer = result(alone, "peer").getPrimaryResult().getScore() * characters;
        double two = result(twice, "extraction").getPrimaryResult().getScore() * characters;
        double twoOfPeer = result(twice, "peer").getPrimaryResult().getScore() * characters;
        double bytes = result(alone, "extraction")
                        .getSecondaryResults()
                        .get(ALLOCATED)
                        .getScore()
                / characters;
        System.out.printf(
                "%nextraction %,.0f characters/s, HanLP %,.0f characters/s, ratio %.2f%n",
                extraction, peer, extraction / peer);
        System.out.printf(
                "two threads %,.0f characters/s, %.2f of one (HanLP %.2f); %,.0f bytes allocated for a character%n",
                two, two / extraction, twoOfPeer / peer, bytes);
    }

    private static Collection<RunResult> run(String name, int threads) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(ExtractionSpeed.class.getName() + "." + name)
                        .threads(threads)
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }

    private static RunResult result(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + name))
                .findFirst()
                .orElseThrow();
    }
}
