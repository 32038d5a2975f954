package io.jinmai.article.layout;

import io.jinmai.article.Sentence;
import java.util.List;
import java.util.stream.Collectors;

/** Articles as the expected files of the layout tests write them. */
final class ArticleRendering {
    private ArticleRendering() {}

    static String of(List<ArticleText> articles) {
        return articles.stream().map(ArticleRendering::of).collect(Collectors.joining("\n"));
    }

    private static String of(ArticleText article) {
        String head = "title: %s%nauthors: %s%nsource: %s%npublishedOn: %s%n"
                .formatted(
                        article.title(), String.join("、", article.authors()), article.source(), article.publishedOn());
        return article.sentences().stream()
                .map(ArticleRendering::of)
                .collect(Collectors.joining("\n", head, "\n"))
                .replace("\r\n", "\n");
    }

    private static String of(Sentence sentence) {
        return sentence.paragraph() + " " + sentence.role() + " " + sentence.text();
    }
}
