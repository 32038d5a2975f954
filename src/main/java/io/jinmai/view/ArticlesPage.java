package io.jinmai.view;

import io.jinmai.display.DisplayNames;
import io.jinmai.graph.ArticleInfo;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One self-contained HTML page that shows articles with every mention and every fact marked. */
public final class ArticlesPage {
    private ArticlesPage() {}

    /** The page, ended by a line feed; articles in the given order, with an index where there are several. */
    public static String of(List<AnnotatedArticle> articles, DisplayNames names) {
        Document page = PageShell.load("articles");
        Element index = page.expectFirst("nav ol");
        Element main = page.expectFirst("main");
        for (int i = 0; i < articles.size(); i++) {
            ArticleSection section = new ArticleSection(articles.get(i), i + 1, names);
            appendEntry(index, section, articles.get(i));
            section.appendTo(main);
        }
        if (articles.size() == 1) {
            ArticleInfo only = articles.get(0).graph().article();
            page.title(VisibleText.plain(ArticleSection.title(only)) + " — 金脉");
        }
        if (articles.size() < 2) {
            page.expectFirst("nav").remove();
        }
        return page.outerHtml() + "\n";
    }

    private static void appendEntry(Element index, ArticleSection section, AnnotatedArticle article) {
        Element entry = index.appendElement("li");
        ArticleInfo info = article.graph().article();
        VisibleText.append(entry.appendElement("a").attr("href", "#" + section.id()), ArticleSection.title(info));
        Element origin = entry.appendElement("span").addClass("origin");
        VisibleText.append(
                origin,
                ArticleSection.origin(info) + " · " + article.graph().facts().size() + " 条事实");
    }
}
