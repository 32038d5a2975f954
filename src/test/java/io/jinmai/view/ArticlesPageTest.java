package io.jinmai.view;

import static io.jinmai.view.PageReading.article;
import static io.jinmai.view.PageReading.entity;
import static io.jinmai.view.PageReading.fact;
import static io.jinmai.view.PageReading.page;
import static io.jinmai.view.PageReading.shown;
import static io.jinmai.view.PageReading.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ArticlesPageTest {
    private static final String TEXT = "竹子里的生意\n\n2023年，云溪农商银行向青岭\n竹业发放贷款285万元。\n该行位于云溪县。";
    private static final TextSpan FIRST =
            new TextSpan(TEXT.indexOf("2023"), TEXT.indexOf("该行") - 1, "2023年，云溪农商银行向青岭竹业发放贷款285万元。");
    private static final TextSpan SECOND = span(TEXT, "该行位于云溪县。");
    private static final Entity BANK = entity("b", EntityType.BANK, "云溪农商银行", span(TEXT, "云溪农商银行"));
    private static final Entity FIRM =
            entity("e", EntityType.ENTERPRISE, "青岭竹业", new TextSpan(TEXT.indexOf("青岭"), TEXT.indexOf("发放"), "青岭竹业"));
    private static final Entity COUNTY = entity("d", EntityType.DISTRICT, "云溪县", span(TEXT, "云溪"), span(TEXT, "云溪县"));
    private static final Fact LOAN = fact(
            RelationType.LENDS_TO,
            "b",
            "e",
            new FactTerms.Loan(2_850_000L, "285万元", 2023, null, null, "loan"),
            FactStatus.PLANNED,
            FIRST);
    private static final Fact PLACE =
            fact(RelationType.LOCATED_IN, "b", "d", FactTerms.NONE, FactStatus.STATED, FIRST, SECOND);
    private static final Document PAGE = page(article(TEXT, List.of(BANK, FIRM, COUNTY), LOAN, PLACE));

    @Test
    void showsTheTextAsGivenWithEveryMentionInItsKind() {
        assertThat(shown(PAGE.expectFirst(".text"))).isEqualTo(TEXT);
        assertThat(PAGE.select(".mention.kind-bank"))
                .extracting(PageReading::shown)
                .containsExactly("云溪农商银行");
        assertThat(PAGE.select(".mention.kind-enterprise"))
                .extracting(PageReading::shown)
                .containsExactly("青岭\n竹业");
        assertThat(PAGE.select(".mention.kind-district"))
                .extracting(PageReading::shown)
                .containsExactly("云溪", "云溪县");
    }

    @Test
    void aNameInsideANameStandsInsideItsMark() {
        assertThat(PAGE.select(".mention.kind-bank > .mention.kind-district")).hasSize(1);
    }

    @Test
    void aCardTellsTheFactAndPointsAtItsSentencesAndEnds() {
        Element card = PAGE.select(".fact").get(0);

        assertThat(card.expectFirst(".claim").text()).isEqualTo("云溪农商银行 贷款给 → 青岭竹业");
        assertThat(card.select(".terms li")).extracting(Element::text).containsExactly("拟议", "285万元", "2023");
        assertThat(card.expectFirst("blockquote a").text()).isEqualTo(FIRST.text());
        Element sentence = PAGE.expectFirst(card.expectFirst("blockquote a").attr("href"));
        assertThat(shown(sentence)).isEqualTo(TEXT.substring(FIRST.start(), FIRST.end()));
        assertThat(sentence.attr("data-evidence")).isEqualTo(card.attr("data-evidence"));
        assertThat(PAGE.expectFirst(".mention.kind-bank").attr("data-entity")).isEqualTo(card.attr("data-from"));
        assertThat(PAGE.expectFirst(".mention.kind-enterprise").attr("data-entity"))
                .isEqualTo(card.attr("data-to"));
    }

    @Test
    void aFactOfTwoSentencesPointsAtBoth() {
        assertThat(PAGE.select(".fact").get(1).attr("data-evidence").split(" ")).hasSize(2);
        assertThat(PAGE.select(".evidence")).extracting(PageReading::shown).contains(SECOND.text());
    }

    @Test
    void aDerivedFactStandsBehindTheStatedOnes() {
        Fact derived = fact(RelationType.LOCATED_IN, "e", "d", FactTerms.NONE, FactStatus.STATED);
        Document page = page(article(TEXT, List.of(BANK, FIRM, COUNTY), derived, PLACE));

        assertThat(page.select(".fact .claim"))
                .extracting(Element::text)
                .containsExactly("云溪农商银行 位于 → 云溪县", "青岭竹业 位于 → 云溪县");
        assertThat(page.select(".fact").get(1).expectFirst(".terms").text()).isEqualTo("推得");
    }

    @Test
    void theLegendNamesTheKindsThatOccurInChinese() {
        assertThat(PAGE.select(".entities dt")).extracting(Element::text).containsExactly("银行", "企业", "区域");
    }

    @Test
    void oneArticleHasNoIndexAndSeveralHaveOne() {
        Document two = page(article("甲。", List.of()), article("乙。", List.of()));

        assertThat(PAGE.select("nav")).isEmpty();
        assertThat(two.select("nav a"))
                .hasSize(2)
                .allSatisfy(link -> assertThat(two.select(link.attr("href"))).hasSize(1));
        assertThat(two.select("article .none")).hasSize(2);
    }

    @Test
    void idsAreUniqueOnAPageOfSeveralArticles() {
        AnnotatedArticle article = article(TEXT, List.of(BANK, FIRM, COUNTY), LOAN, PLACE);

        assertThat(page(article, article).select("[id]"))
                .extracting(Element::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void anArticleThatSharesItsInputShowsOnlyItsOwnPart() {
        AnnotatedArticle whole = article(TEXT, List.of(BANK, FIRM, COUNTY), LOAN, PLACE);
        int start = SECOND.start();
        Document page = page(new AnnotatedArticle(whole.graph(), TEXT, start, SECOND.end()));

        assertThat(shown(page.expectFirst(".text"))).isEqualTo(SECOND.text());
        assertThat(page.select(".mention")).extracting(PageReading::shown).isEmpty();
    }

    @Test
    void anArticleMustLieWithinItsInput() {
        assertThatThrownBy(() -> new AnnotatedArticle(article(TEXT, List.of()).graph(), "短", 0, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("竹");
    }

    @Test
    void mayLoadNothingAndRunsOnlyItsOwnScript() {
        String policy =
                PAGE.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .containsPattern("script-src 'sha256-[A-Za-z0-9+/]{43}='; ")
                .doesNotContain("unsafe");
        assertThat(PAGE.select("[src], link, iframe, object, form, [style], base"))
                .isEmpty();
        assertThat(PAGE.select("a[href]")).allMatch(link -> link.attr("href").startsWith("#"));
    }
}
