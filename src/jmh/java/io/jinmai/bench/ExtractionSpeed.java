package io.jinmai.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import io.jinmai.article.Article;
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
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The whole extraction on one thread, against HanLP's segmenter with all its recognisers on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 2,
        jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 6, time = 3)
public class ExtractionSpeed {
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
        articles.forEach(article -> results.consume(extractor.extract(article)));
    }

    @Benchmark
    public void peer(Blackhole results) {
        texts.forEach(text -> results.consume(peer.seg(text)));
    }

    /** Runs both and prints characters a second and their ratio. */
    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ExtractionSpeed.class.getName())
                        .build())
                .run();
        int characters =
                texts(OriginalTexts.read()).stream().mapToInt(String::length).sum();
        double extraction = score(results, "extraction") * characters;
        double peer = score(results, "peer") * characters;
        System.out.printf(
                "%nextraction %,.0f characters/s, HanLP %,.0f characters/s, ratio %.2f%n",
                extraction, peer, extraction / peer);
    }

    private static double score(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + name))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
    }
}
