package io.jinmai.pipeline;

import static io.jinmai.pipeline.OriginalArticles.ALLIANCE;
import static io.jinmai.pipeline.OriginalArticles.ANONYMOUS;
import static io.jinmai.pipeline.OriginalArticles.LOAN;
import static io.jinmai.pipeline.OriginalArticles.TRADITIONAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.RelationType;
import io.jinmai.recognition.ShippedLexicons;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole articles through all stages. */
class ArticleExtractorTest {
    static final Extractor EXTRACTOR = StandardExtractor.of(ShippedLexicons.LEXICONS);

    @Test
    void aWordBeforeAColonInAnAnswerIsNoLabel() {
        ArticleGraph graph = extract("越州银行行长欧阳青山接受采访。\n欧阳青山：我们给青竹茶业有限公司放了款。另：\n公司位于龙游县。");

        assertThat(graph.entities()).extracting(Entity::name).contains("青竹茶业有限公司");
    }

    private static ArticleGraph extract(String text) {
        return EXTRACTOR.extract(OriginalArticles.read(text));
    }

    /** The facts of a type as {@code 甲 -> 乙 {terms}}, without how the article writes an amount. */
    private static List<String> facts(ArticleGraph graph, RelationType type) {
        Map<String, Entity> byId = graph.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        return graph.facts().stream()
                .filter(fact -> fact.type() == type && !fact.derived())
                .map(fact -> byId.get(fact.from()).name() + " -> "
                        + byId.get(fact.to()).name() + " " + terms(fact))
                .toList();
    }

    private static Map<String, Object> terms(Fact fact) {
        Map<String, Object> terms = new TreeMap<>(fact.terms().toProperties());
        terms.remove("amountText");
        return terms;
    }

    private static List<String> names(ArticleGraph graph) {
        return graph.entities().stream()
                .map(entity -> entity.type().label() + " " + entity.name())
                .toList();
    }

    @Test
    void aLoanIsOneFactForEachFacility() {
        ArticleGraph graph = extract(LOAN);

        assertThat(names(graph))
                .containsExactlyInAnyOrder(
                        "District 龙游县", "Enterprise 龙游青竹茶业有限公司", "Bank 中国工商银行", "Bank 工行龙游支行", "Person 裘竹青");
        assertThat(facts(graph, RelationType.LENDS_TO))
                .satisfiesExactlyInAnyOrder(
                        first -> assertThat(first)
                                .startsWith("工行龙游支行 -> 龙游青竹茶业有限公司 {amountCny=2850000, ")
                                .contains("kind=loan", "product=流动资金贷款"),
                        second -> assertThat(second)
                                .isEqualTo(
                                        "工行龙游支行 -> 龙游青竹茶业有限公司 {amountCny=5000000, date=2023-04, kind=creditLine, year=2023}"));
        assertThat(facts(graph, RelationType.BRANCH_OF)).containsExactly("工行龙游支行 -> 中国工商银行 {}");
        assertThat(facts(graph, RelationType.LOCATED_IN))
                .containsExactlyInAnyOrder("龙游青竹茶业有限公司 -> 龙游县 {}", "工行龙游支行 -> 龙游县 {}");
    }

    @Test
    void anAllianceHasItsOfficersAndACompanyItsParentAndSeats() {
        ArticleGraph graph = extract(ALLIANCE);

        assertThat(facts(graph, RelationType.MEMBER_OF))
                .containsExactlyInAnyOrder(
                        "衢州云帆竹木有限公司 -> 衢州市竹业商会 {role=chair}",
                        "龙游县科技局 -> 衢州市竹业商会 {role=guide}",
                        "龙游青竹茶业有限公司 -> 衢州市竹业商会 {role=viceChair}",
                        "江山东篱竹编有限公司 -> 衢州市竹业商会 {role=viceChair}");
        assertThat(facts(graph, RelationType.SUBSIDIARY_OF)).containsExactly("衢州云帆竹木有限公司 -> 云帆控股集团有限公司 {}");
        assertThat(facts(graph, RelationType.LOCATED_IN))
                .contains("衢州云帆竹木有限公司 -> 柯城区 {}", "衢州云帆竹木有限公司 -> 衢州市 {}", "龙游县科技局 -> 龙游县 {}");
    }

    @Test
    void theGazetteerAddsWhatLiesInWhatAsDerived() {
        ArticleGraph graph = extract(ALLIANCE);

        assertThat(graph.facts())
                .filteredOn(Fact::derived)
                .isNotEmpty()
                .allMatch(fact -> fact.type() == RelationType.LOCATED_IN)
                .allMatch(fact -> fact.evidence().isEmpty());
    }

    @Test
    void whoSitsOnTheCommitteeOfAPlaceAndHeadsItHasAPostOfEach() {
        ArticleGraph graph = extract("龙游县委副书记、县长裘竹青和龙游县委常委、组织部部长卞文到会。");

        assertThat(facts(graph, RelationType.WORKS_FOR))
                .contains("裘竹青 -> 龙游县委 {title=副书记}", "裘竹青 -> 龙游县 {title=县长}", "卞文 -> 龙游县委 {title=常委、组织部部长}")
                .noneMatch(fact -> fact.startsWith("卞文 -> 龙游县 "));
    }

    @Test
    void anAnonymousBorrowerIsFollowedThroughItsReference() {
        ArticleGraph graph = extract(ANONYMOUS);

        assertThat(graph.entities())
                .filteredOn(Entity::isAnonymous)
                .extracting(Entity::name)
                .containsExactly("龙游某竹制品企业");
        assertThat(facts(graph, RelationType.LENDS_TO))
                .containsExactly("江山农商银行贺村支行 -> 龙游某竹制品企业 {amountCny=1200000, kind=loan}");
    }

    @ParameterizedTest
    @CsvSource({
        "工行龙游支行没有向龙游青竹茶业有限公司发放300万元贷款。, DENIED",
        "工行龙游支行并未给龙游青竹茶业有限公司授信300万元。, DENIED",
        "龙游青竹茶业有限公司的300万元贷款申请被工行龙游支行拒绝。, DENIED",
        "工行龙游支行拟向龙游青竹茶业有限公司发放300万元贷款。, PLANNED",
        "工行龙游支行没有抽贷，还向龙游青竹茶业有限公司发放300万元贷款。, STATED",
        "龙游青竹茶业有限公司正与工行龙游支行洽谈300万元贷款。, PLANNED",
        "工行龙游支行在银企洽谈会上向龙游青竹茶业有限公司发放300万元贷款。, STATED",
        "工行龙游支行争取月内批下一笔300万元的贷款，支持龙游青竹茶业有限公司。, PLANNED",
        "工行龙游支行主动争取信贷规模，为龙游青竹茶业有限公司发放贷款300万元。, STATED",
        "龙游青竹茶业有限公司的300万元贷款，工行龙游支行正在审批。, PLANNED",
        "工行龙游支行向龙游青竹茶业有限公司发放贷款300万元，另一笔正在审批。, STATED",
        "工行龙游支行给龙游青竹茶业有限公司的贷款300万元意向已经谈过。, PLANNED",
        "龙游青竹茶业有限公司没能从工行龙游支行拿到300万元贷款。, DENIED",
    })
    void whatIsPlannedOrDeniedIsMarkedSo(String text, FactStatus status) {
        assertThat(extract(text).facts())
                .filteredOn(fact -> fact.type() == RelationType.LENDS_TO)
                .extracting(Fact::status)
                .containsExactly(status);
    }

    @Test
    void traditionalTextKeepsItsSpellingAndGivesTheSameFacts() {
        ArticleGraph graph = extract(TRADITIONAL);

        assertThat(names(graph)).contains("Bank 農行龍游支行", "Enterprise 龍游青竹茶業有限公司", "District 龙游县", "Bank 中国农业银行");
        assertThat(facts(graph, RelationType.LENDS_TO))
                .containsExactly("農行龍游支行 -> 龍游青竹茶業有限公司 {amountCny=3000000, kind=loan}");
        assertThat(facts(graph, RelationType.WORKS_FOR)).containsExactly("裘竹青 -> 農行龍游支行 {title=行長}");
    }

    @Test
    void everyStatedFactCarriesTheSentenceThatStatesIt() {
        for (String text : OriginalArticles.ALL) {
            assertThat(extract(text).facts())
                    .filteredOn(fact -> !fact.derived())
                    .isNotEmpty()
                    .allSatisfy(fact -> assertThat(fact.evidence())
                            .isNotEmpty()
                            .allSatisfy(span -> assertThat(text.substring(span.start(), span.end()))
                                    .isEqualTo(span.text())));
        }
    }

    @Test
    void theSameArticleAlwaysGivesTheSameGraph() {
        for (String text : OriginalArticles.ALL) {
            ArticleGraph first = extract(text);
            List<CompletableFuture<ArticleGraph>> others = List.of(
                    CompletableFuture.supplyAsync(() -> extract(text)),
                    CompletableFuture.supplyAsync(() -> extract(text)));

            assertThat(extract(text)).isEqualTo(first);
            assertThat(others).allSatisfy(other -> assertThat(other.join()).isEqualTo(first));
        }
    }

    @Test
    void anExtractorLoadedAnewGivesTheSameGraph() {
        Extractor other = StandardExtractor.of(ShippedLexicons.LEXICONS);

        for (String text : OriginalArticles.ALL) {
            assertThat(other.extract(OriginalArticles.read(text))).isEqualTo(extract(text));
        }
    }
}
