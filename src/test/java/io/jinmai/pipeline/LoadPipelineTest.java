package io.jinmai.pipeline;

import static io.jinmai.specimen.Specimens.article;
import static io.jinmai.specimen.Specimens.graph;
import static io.jinmai.specimen.Specimens.loan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinmai.article.Article;
import io.jinmai.article.input.InputFailure;
import io.jinmai.article.input.ReadOutcome;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.RelationType;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.ArticleAudit;
import io.jinmai.store.LoadCounts;
import io.jinmai.store.UnwrittenFact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadPipelineTest {
    private final MemoryTarget target = new MemoryTarget();

    @Test
    void loadsInBatchesAndCountsEveryArticleAndFact() {
        RunReport report = run(pipeline(this::oneLoan), read("a", "b", "c"));

        assertThat(target.batches).containsExactly(2, 1);
        assertThat(report.articlesRead()).isEqualTo(3);
        assertThat(report.loaded()).isEqualTo(3);
        assertThat(report.facts()).isEqualTo(new FactCounts(3, 3, 0, Map.of(), Map.of()));
        assertThat(report.factsByType()).containsEntry(RelationType.LENDS_TO, 3);
    }

    @Test
    void loadsNothingTheSecondTime() {
        run(pipeline(this::oneLoan), read("a", "b"));
        RunReport second = run(pipeline(this::oneLoan), read("a", "b"));

        assertThat(second.unchanged()).isEqualTo(2);
        assertThat(second.loaded()).isZero();
        assertThat(target.batches).containsExactly(2);
    }

    @Test
    void loadsAnArticleAgainWhoseTextChanged() {
        run(pipeline(this::oneLoan), read("a"));
        RunReport second = run(pipeline(this::oneLoan), List.of(new ReadOutcome.Read(article("a", "corrected"), null)));

        assertThat(second.loaded()).isEqualTo(1);
        assertThat(target.articles.get("a").article().sha256()).isEqualTo("corrected");
    }

    @Test
    void anArticleThatCannotBeExtractedFailsAlone() {
        RunReport report = run(
                pipeline(article -> {
                    if (article.id().equals("b")) {
                        throw new IllegalStateException("no such rule");
                    }
                    return oneLoan(article);
                }),
                read("a", "b", "c"));

        assertThat(target.articles).containsOnlyKeys("a", "c");
        assertThat(report.failedArticles()).isEqualTo(1);
        assertThat(report.articlesRead()).isEqualTo(3);
        InputFailure failure = report.failures().get(0).failure();
        assertThat(failure.input()).isEqualTo("b");
        assertThat(failure.reason()).contains("no such rule");
    }

    @Test
    void anUnreadableInputIsNoArticle() {
        ReadOutcome unreadable = new ReadOutcome.Failed(new InputFailure("x.txt", null, "it is empty", "Remove it."));
        RunReport report =
                run(pipeline(this::oneLoan), List.of(unreadable, read("a").get(0)));

        assertThat(report.articlesRead()).isEqualTo(1);
        assertThat(report.failedInputs()).isEqualTo(1);
    }

    @Test
    void countsWhatTheResolutionMergedLeftOutAndRejected() {
        ArticleResolution resolution = graph -> new Resolved(NamedArticle.of(graph), 7, 1, unwritten(graph, 2, 3));
        LoadPipeline pipeline = new LoadPipeline(this::oneLoan, resolution, new LoadSettings(1, BatchSize.of(10)));

        assertThat(run(pipeline, read("a", "b")).facts())
                .isEqualTo(
                        new FactCounts(14, 2, 2, Map.of(FactStatus.PLANNED, 4), Map.of("both ends are one entity", 6)));
    }

    @Test
    void anAccountThatDoesNotComeOutEvenFailsTheArticle() {
        ArticleResolution losing = graph -> new Resolved(NamedArticle.of(graph), 5, 0, List.of());
        RunReport report =
                run(new LoadPipeline(this::oneLoan, losing, new LoadSettings(1, BatchSize.of(10))), read("a"));

        assertThat(report.failures().get(0).failure().reason()).contains("5 facts extracted but 1 accounted for");
    }

    @Test
    void aDifferenceBetweenSentAndCountedIsAnError() {
        LoadTarget losing = new MemoryTarget() {
            @Override
            public Optional<LoadCounts> load(List<NamedArticle> batch) {
                return Optional.of(new LoadCounts(batch.size(), 2, 0, 0, List.of()));
            }
        };

        assertThatThrownBy(() -> pipeline(this::oneLoan).run(read("a").iterator(), losing, RunListener.NONE))
                .isInstanceOf(ReconciliationException.class)
                .hasMessageContaining("1 facts were sent")
                .hasMessageContaining("it counted 0")
                .hasMessageContaining("articles a to a");
    }

    @Test
    void whatTheTargetDoesNotHoldAfterTheRunIsAnError() {
        LoadTarget forgetting = new MemoryTarget() {
            @Override
            public List<ArticleAudit> audit(Set<String> articleIds, IntConsumer looked) {
                return List.of(
                        new ArticleAudit("a", "sha", 2, 2, 1, 0),
                        new ArticleAudit("b", "sha", 2, 2, 1, 1),
                        new ArticleAudit("c", null, 0, 0, 0, 0));
            }
        };

        assertThatThrownBy(
                        () -> pipeline(this::oneLoan).run(read("a", "b", "c").iterator(), forgetting, RunListener.NONE))
                .isInstanceOf(ReconciliationException.class)
                .hasMessageContaining("article a mentions 2 entities instead of 2 and supports 0 facts instead of 1")
                .hasMessageContaining("article c is not there")
                .hasMessageNotContaining("article b");
    }

    @Test
    void aRunToNowhereReportsAndWritesNothing() {
        RunReport report = pipeline(this::oneLoan).run(read("a").iterator(), LoadTarget.nowhere(), RunListener.NONE);

        assertThat(report.loaded()).isEqualTo(1);
        assertThat(report.facts().extracted()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void loadsTheSameInTheSameOrderWhateverTheJobs(int jobs) {
        String[] ids = ids("article", 50);
        LoadSettings settings = new LoadSettings(jobs, BatchSize.of(7));
        new LoadPipeline(this::oneLoan, LoadPipelineTest::asItIs, settings)
                .run(read(ids).iterator(), target, RunListener.NONE);

        assertThat(target.articles.keySet()).containsExactly(ids);
    }

    @Test
    void loadsFewerAtOnceTheLongerTheyAre() {
        List<ReadOutcome> inputs = read(ids("article", 12));
        int length = ((ReadOutcome.Read) inputs.get(0)).article().input().length();
        LoadSettings settings = new LoadSettings(1, new BatchSize(9, 5 * length));
        LoadPipeline pipeline = new LoadPipeline(this::oneLoan, LoadPipelineTest::asItIs, settings);

        pipeline.run(inputs.iterator(), target, RunListener.NONE);

        assertThat(target.batches).containsExactly(5, 5, 2);
    }

    private static String[] ids(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(n -> prefix + "-" + n).toArray(String[]::new);
    }

    private ArticleGraph oneLoan(Article article) {
        return graph(article, loan(2_850_000, FactStatus.STATED));
    }

    private static Resolved asItIs(ArticleGraph graph) {
        return new Resolved(NamedArticle.of(graph), graph.facts().size(), 0, List.of());
    }

    private static List<UnwrittenFact> unwritten(ArticleGraph graph, int planned, int selfReferring) {
        Fact loan = loan(1_000_000, FactStatus.PLANNED);
        String article = graph.article().id();
        return Stream.concat(
                        Stream.generate(() -> new UnwrittenFact(
                                        article, loan, "甲银行", "乙公司", UnwrittenFact.Reason.STATUS_NOT_ASKED_FOR))
                                .limit(planned),
                        Stream.generate(() ->
                                        new UnwrittenFact(article, loan, "甲银行", "甲", UnwrittenFact.Reason.ENDS_ARE_ONE))
                                .limit(selfReferring))
                .toList();
    }

    private static LoadPipeline pipeline(Extractor extractor) {
        return new LoadPipeline(extractor, LoadPipelineTest::asItIs, new LoadSettings(2, BatchSize.of(2)));
    }

    private RunReport run(LoadPipeline pipeline, List<ReadOutcome> inputs) {
        return pipeline.run(inputs.iterator(), target, RunListener.NONE);
    }

    private static List<ReadOutcome> read(String... ids) {
        return Stream.of(ids)
                .<ReadOutcome>map(id -> new ReadOutcome.Read(article(id), null))
                .toList();
    }
}
