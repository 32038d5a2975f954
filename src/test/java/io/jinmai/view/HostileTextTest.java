package io.jinmai.view;

import static io.jinmai.view.PageReading.article;
import static io.jinmai.view.PageReading.entity;
import static io.jinmai.view.PageReading.fact;
import static io.jinmai.view.PageReading.info;
import static io.jinmai.view.PageReading.page;
import static io.jinmai.view.PageReading.shown;
import static io.jinmai.view.PageReading.span;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.ArticleInfo;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text holds, it is shown, all of it, and does nothing. */
class HostileTextTest {
    /** A page of an article in which a text is the body, a name, a title, an id, a source, an alias, a rule and a quote. */
    private static Document everywhere(String text) {
        TextSpan all = new TextSpan(0, text.length(), text);
        Entity a = new Entity("\"><b>", EntityType.BANK, text, List.of(text + "甲"), List.of(all), Map.of());
        Entity b = entity("'", EntityType.PERSON, text, all);
        FactTerms terms = new FactTerms.Post(text, true);
        Fact fact = new Fact(
                RelationType.WORKS_FOR, b.id(), a.id(), terms, List.of(all), 1, FactStatus.DENIED, false, text);
        ArticleInfo info = new ArticleInfo(text, text, null, text, text, List.of(text), text);
        ArticleGraph graph = new ArticleGraph(info, List.of(a, b), List.of(fact));
        AnnotatedArticle article = new AnnotatedArticle(graph, text, 0, text.length());
        return page(article, article);
    }

    private static List<String> elementsAndAttributes(Document page) {
        List<String> found = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            if (!element.hasClass("code")) {
                found.add(element.tagName() + " "
                        + element.attributes().asList().stream()
                                .map(attribute -> attribute.getKey())
                                .toList());
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</div></article><img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)",
                "' autofocus onfocus='alert(1)",
                "javascript:alert(1)",
                "</style></title></textarea><!--",
                "]]>--!><svg/onload=alert(1)>",
                "&lt;script&gt;&amp;&#60;",
                "越织\u202e云\u2066\u200b\u0000",
                "半个\ud83d字\ude00",
                "{{constructor}} ${7*7}"
            })
    void addsNoElementAndNoAttribute(String text) {
        Document page = everywhere(text);

        assertThat(elementsAndAttributes(page)).isEqualTo(elementsAndAttributes(everywhere("普通文字")));
        assertThat(page.select("script, style")).hasSize(2);
        assertThat(shown(page.expectFirst(".text"))).isEqualTo(expected(text));
    }

    @Test
    void showsCharactersThatWouldReorderOrHideOthersByTheirCode() {
        Document page = everywhere("越织\u202e云\u200b");

        assertThat(shown(page.expectFirst(".text"))).isEqualTo("越织[U+202E]云[U+200B]");
        assertThat(page.expectFirst(".text .code").attr("title")).isEqualTo("RIGHT-TO-LEFT OVERRIDE");
        assertThat(page.outerHtml()).doesNotContain("\u202e", "\u200b");
    }

    @Test
    void aMarkThatWouldCutACharacterInTwoCoversIt() {
        String text = "甲😀乙";
        Document page = page(article(text, List.of(entity("e", EntityType.PERSON, "甲", new TextSpan(0, 2, "甲")))));

        assertThat(shown(page.expectFirst(".mention"))).isEqualTo("甲😀");
        assertThat(shown(page.expectFirst(".text"))).isEqualTo(text);
    }

    @Test
    void crossingMarksAreCutAndBothStayWhole() {
        String text = "甲乙丙丁";
        Document page = page(article(
                text,
                List.of(
                        entity("a", EntityType.BANK, "甲乙丙", span(text, "甲乙丙")),
                        entity("b", EntityType.PERSON, "乙丙丁", span(text, "乙丙丁")))));

        assertThat(joined(page, 0)).isEqualTo("甲乙丙");
        assertThat(joined(page, 1)).isEqualTo("乙丙丁");
        assertThat(page.select(".mention[tabindex]")).hasSize(2);
    }

    @Property(tries = 300)
    void anyTextWithAnySpansIsShownWhole(@ForAll("texts") String text, @ForAll("cuts") List<Integer> cuts) {
        List<Entity> entities = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            int a = cuts.get(i) % (text.length() + 3);
            int b = cuts.get(i + 1) % (text.length() + 3);
            TextSpan span = new TextSpan(Math.min(a, b), Math.max(a, b), "原文");
            entities.add(entity("e" + i, EntityType.values()[i % 6], "名" + i, span));
            facts.add(
                    fact(RelationType.COOPERATES_WITH, "e" + i, "e" + i / 2, FactTerms.NONE, FactStatus.STATED, span));
        }
        ArticleGraph graph = new ArticleGraph(info("任意", null), entities, facts);
        Document page = page(new AnnotatedArticle(graph, text, 0, text.length()));

        assertThat(shown(page.expectFirst(".text"))).isEqualTo(expected(text));
        for (Entity entity : entities) {
            TextSpan span = entity.mentions().get(0);
            int end = Math.min(span.end(), text.length());
            String covered = joined(page, entities.indexOf(entity));
            String surface = expected(text.substring(Math.min(span.start(), end), end));
            // An end inside a pair covers the whole of it, so that the halves' codes are not shown.
            assertThat(covered.replaceAll("[^a-z]", "")).isEqualTo(surface.replaceAll("[^a-z]", ""));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("<>&\"'/=-!ab银行\n\t \u202e\u2069\u0000\u200b\ud83d\ude00\u0085\u2028\ufffe")
                .ofMaxLength(60);
    }

    @Provide
    Arbitrary<List<Integer>> cuts() {
        return Arbitraries.integers().between(0, 1000).list().ofMaxSize(14);
    }

    /** What all pieces of an entity's marks show. */
    private static String joined(Document page, int entity) {
        StringBuilder joined = new StringBuilder();
        page.select(".mention[data-entity=" + entity + "]").forEach(piece -> joined.append(shown(piece)));
        return joined.toString();
    }

    /** The text with codes in brackets, by a definition of its own. */
    private static String expected(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean unseen =
                    "\u202e\u2066\u2069\u0000\u200b\u0085\u2028\ufffe".indexOf(c) >= 0 || c >= 0xD800 && c <= 0xDFFF;
            shown.append(unseen ? "[U+%04X]".formatted(c) : Character.toString(c));
        });
        return shown.toString();
    }

    @Test
    void theScriptPutsTextNowhereAsMarkup() {
        String script = page(article("甲。", List.of())).expectFirst("script").data();

        assertThat(script).doesNotContain("innerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(");
    }
}
