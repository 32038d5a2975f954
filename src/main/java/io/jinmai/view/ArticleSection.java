package io.jinmai.view;

import io.jinmai.display.DisplayNames;
import io.jinmai.graph.ArticleInfo;
import io.jinmai.graph.Entity;
import io.jinmai.graph.Fact;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** One article of a page: heading, entities by kind, text, and facts beside it. */
final class ArticleSection {
    private final AnnotatedArticle article;
    private final PageNumbers numbers;
    private final DisplayNames names;

    /** @param number its place on the page, from 1 */
    ArticleSection(AnnotatedArticle article, int number, DisplayNames names) {
        this.article = article;
        this.numbers = new PageNumbers(number, article.graph());
        this.names = names;
    }

    String id() {
        return numbers.articleId();
    }

    /** The article's title; its id where it has none. */
    static String title(ArticleInfo info) {
        return info.title() == null ? info.id() : info.title();
    }

    /** Date, source and id, as far as known. */
    static String origin(ArticleInfo info) {
        return Stream.of(Objects.toString(info.publishedOn(), null), info.source(), info.id())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    void appendTo(Element parent) {
        Element section = parent.appendElement("article").id(id());
        Element header = section.appendElement("header");
        ArticleInfo info = article.graph().article();
        VisibleText.append(header.appendElement("h2"), title(info));
        VisibleText.append(header.appendElement("p").addClass("origin"), origin(info));
        Kinds.append(header, article.graph().entities(), numbers, names);
        Element text = section.appendElement("div").addClass("text").attr("lang", "zh");
        new ArticleText(article, numbers, names).appendTo(text);
        appendFacts(section);
    }

    private void appendFacts(Element section) {
        List<Fact> facts = article.graph().facts();
        Element aside = section.appendElement("aside").attr("aria-label", "事实");
        Element bar = aside.appendElement("div").addClass("bar");
        bar.appendElement("h3")
                .attr("role", "status")
                .attr("data-all", "事实 " + facts.size())
                .text("事实 " + facts.size());
        bar.appendElement("button")
                .attr("type", "button")
                .addClass("all")
                .attr("hidden", true)
                .text("全部");
        bar.appendElement("button")
                .attr("type", "button")
                .addClass("fold")
                .attr("aria-expanded", "true")
                .text("收起");
        Map<String, Entity> entities =
                article.graph().entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        FactCard card = new FactCard(entities, numbers, names);
        Element list = aside.appendElement("ol");
        facts.stream().filter(fact -> !fact.evidence().isEmpty()).forEach(fact -> card.appendTo(list, fact));
        facts.stream().filter(fact -> fact.evidence().isEmpty()).forEach(fact -> card.appendTo(list, fact));
        if (facts.isEmpty()) {
            aside.appendElement("p").addClass("none").text("本文没有抽取到事实。");
        }
    }
}
