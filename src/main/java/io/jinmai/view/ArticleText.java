package io.jinmai.view;

import io.jinmai.display.DisplayNames;
import io.jinmai.graph.Entity;
import io.jinmai.graph.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** An article's text as given, with its mentions and its evidence marked. */
final class ArticleText {
    private static final int EVIDENCE_RANK = 0;

    private final AnnotatedArticle article;
    private final PageNumbers numbers;
    private final DisplayNames names;

    ArticleText(AnnotatedArticle article, PageNumbers numbers, DisplayNames names) {
        this.article = article;
        this.numbers = numbers;
        this.names = names;
    }

    void appendTo(Element parent) {
        List<Mark> marks = new ArrayList<>();
        numbers.allEvidence().forEach(span -> marks.add(evidence(span)));
        for (Entity entity : article.graph().entities()) {
            entity.mentions().forEach(span -> marks.add(mention(entity, span)));
        }
        MarkedText.append(parent, article.input(), article.start(), article.end(), marks);
    }

    private Mark evidence(TextSpan span) {
        return new Mark(
                span.start(),
                span.end(),
                "span",
                EVIDENCE_RANK,
                element -> element.id(numbers.evidenceId(span)),
                element -> element.addClass("evidence").attr("data-evidence", numbers.evidence(span)));
    }

    private Mark mention(Entity entity, TextSpan span) {
        String number = numbers.entity(entity.id());
        String title = names.label(entity.type().label()) + "：" + VisibleText.plain(entity.name());
        return new Mark(
                span.start(),
                span.end(),
                "mark",
                EVIDENCE_RANK + 1 + Integer.parseInt(number),
                element -> element.attr("tabindex", "-1").attr("title", title),
                element -> element.addClass("mention")
                        .addClass(Kinds.cssClass(entity.type()))
                        .attr("data-entity", number));
    }
}
