package io.jinmai.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.display.DisplayNames;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.ArticleInfo;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Makes small pages and reads them as a browser would. */
final class PageReading {
    static final DisplayNames NAMES = DisplayNames.load();

    private PageReading() {}

    static ArticleInfo info(String id, String title) {
        return new ArticleInfo(id, title, null, null, null, List.of(), "0");
    }

    static Entity entity(String id, EntityType type, String name, TextSpan... mentions) {
        return new Entity(id, type, name, List.of(), List.of(mentions), Map.of());
    }

    /** What a text reads from its first {@code surface} on. */
    static TextSpan span(String text, String surface) {
        int start = text.indexOf(surface);
        return new TextSpan(start, start + surface.length(), surface);
    }

    static Fact fact(
            RelationType type, String from, String to, FactTerms terms, FactStatus status, TextSpan... evidence) {
        return new Fact(type, from, to, terms, List.of(evidence), 0.9, status, evidence.length == 0, "a-rule");
    }

    static AnnotatedArticle article(String text, List<Entity> entities, Fact... facts) {
        return new AnnotatedArticle(
                new ArticleGraph(info("竹", "竹子里的生意"), entities, List.of(facts)), text, 0, text.length());
    }

    /** The page of these articles; fails where an HTML parser finds a fault in it. */
    static Document page(AnnotatedArticle... articles) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = parser.parseInput(ArticlesPage.of(List.of(articles), NAMES), "");
        assertThat(parser.getErrors()).isEmpty();
        return page;
    }

    /** The text an element shows, white space as it is and codes in brackets. */
    static String shown(Element element) {
        StringBuilder shown = new StringBuilder();
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                shown.append(text.getWholeText());
            } else if (node instanceof Element child) {
                shown.append(child.hasClass("code") ? "[" + child.wholeText() + "]" : shown(child));
            }
        }
        return shown.toString();
    }
}
