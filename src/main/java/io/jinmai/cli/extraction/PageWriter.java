package io.jinmai.cli.extraction;

import io.jinmai.article.Article;
import io.jinmai.display.DisplayNames;
import io.jinmai.view.AnnotatedArticle;
import io.jinmai.view.ArticlesPage;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** One page of all articles, printed behind the last: its index stands before the first. */
public final class PageWriter implements ArticleWriter {
    private final PrintStream out;
    private final DisplayNames names;
    private final List<AnnotatedArticle> articles = new ArrayList<>();

    public PageWriter(PrintStream out, DisplayNames names) {
        this.out = out;
        this.names = names;
    }

    @Override
    public void write(ExtractedArticle extracted) {
        Article article = extracted.article();
        articles.add(new AnnotatedArticle(extracted.graph(), article.input(), article.start(), article.end()));
    }

    @Override
    public void finish() {
        out.print(ArticlesPage.of(articles, names));
    }
}
