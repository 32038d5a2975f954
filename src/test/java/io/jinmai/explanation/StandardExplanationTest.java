package io.jinmai.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.Article;
import io.jinmai.article.input.ArticleReader;
import io.jinmai.article.input.ReadOptions;
import io.jinmai.article.input.ReadOutcome;
import io.jinmai.explanation.FactAccount.Outcome;
import io.jinmai.explanation.NameAccount.Decision;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.TextSpan;
import io.jinmai.pipeline.ExtractionObserver;
import io.jinmai.pipeline.StandardExtractor;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.ShippedLexicons;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The explanation of a whole article by the program's own lexicons, model and rules agrees with its graph. */
class StandardExplanationTest {
    private static final String TEXT = """
            茶厂等来一笔贷款

            2022年3月，工行龙游支行向龙游青竹茶业有限公司发放贷款285万元。青竹茶业年产值500万元。
            4月，该行没有向龙游松雪纸业有限公司发放贷款90万元。
            """;
    private static final StandardExtractor EXTRACTOR = StandardExtractor.of(ShippedLexicons.LEXICONS);
    private static final Article ARTICLE = new ArticleReader(new ReadOptions(true))
            .read(List.of("-"), new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)))
            .map(outcome -> ((ReadOutcome.Read) outcome).article())
            .findFirst()
            .orElseThrow();
    private static final ArticleTrace TRACE = new ArticleTrace();
    private static final ArticleGraph GRAPH = EXTRACTOR.extract(ARTICLE, new ExtractionObserver(TRACE, TRACE));
    private static final Explanation EXPLANATION = TRACE.explain(GRAPH);

    @Test
    void beingObservedDoesNotChangeTheGraph() {
        assertThat(GRAPH).isEqualTo(EXTRACTOR.extract(ARTICLE));
    }

    /** Unobserved, rules are left out whose conditions cannot hold: they must be those that give nothing. */
    @Test
    void beingObservedDoesNotChangeTheGraphOfAnySample() {
        List<ReadOutcome> samples = new ArticleReader(new ReadOptions(false))
                .read(List.of("src/main/resources/samples"), InputStream.nullInputStream())
                .toList();

        assertThat(samples).hasAtLeastOneElementOfType(ReadOutcome.Read.class);
        assertThat(samples).filteredOn(ReadOutcome.Read.class::isInstance).allSatisfy(sample -> {
            Article article = ((ReadOutcome.Read) sample).article();
            ArticleTrace trace = new ArticleTrace();
            assertThat(EXTRACTOR.extract(article, new ExtractionObserver(trace, trace)))
                    .isEqualTo(EXTRACTOR.extract(article));
        });
    }

    @Test
    void everyMentionIsAnAcceptedNameAndTheOtherWayRound() {
        Set<TextSpan> mentions = GRAPH.entities().stream()
                .map(Entity::mentions)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        Set<TextSpan> accepted = EXPLANATION.names().stream()
                .filter(account -> account.type().entityType().isPresent())
                .filter(account ->
                        Set.of(Decision.ACCEPTED, Decision.PART_OF_NAME).contains(account.decision()))
                .map(NameAccount::span)
                .collect(Collectors.toSet());

        assertThat(accepted).isEqualTo(mentions);
    }

    @Test
    void everyFactWasMadeOrDerivedOnce() {
        assertThat(EXPLANATION.facts())
                .filteredOn(account -> Set.of(Outcome.MADE, Outcome.DERIVED).contains(account.outcome()))
                .extracting(account -> account.type() + account.from() + account.to() + account.rule())
                .containsExactlyInAnyOrderElementsOf(GRAPH.facts().stream()
                        .map(fact -> fact.type() + fact.from() + fact.to() + fact.rule())
                        .toList());
    }

    @Test
    void tellsTheSourcesOfANameAndTheShorterNamesThatLost() {
        assertThat(EXPLANATION.names())
                .filteredOn(account -> account.span().text().equals("龙游青竹茶业有限公司"))
                .singleElement()
                .satisfies(account -> assertThat(account.proposals())
                        .extracting(NameAccount.Proposal::source)
                        .contains(Source.GRAMMAR, Source.MEMORY));
        assertThat(EXPLANATION.names())
                .filteredOn(account -> account.decision() == Decision.OVERLAPPED)
                .isNotEmpty()
                .allSatisfy(account -> assertThat(account.lostTo()).isNotEmpty());
    }

    @Test
    void tellsWhyAnAmountIsNoLoan() {
        assertThat(EXPLANATION.facts())
                .filteredOn(account -> account.outcome() == Outcome.REJECTED
                        && account.matched().text().contains("500万元"))
                .isNotEmpty()
                .allSatisfy(account -> assertThat(account.reason()).isNotBlank());
    }
}
