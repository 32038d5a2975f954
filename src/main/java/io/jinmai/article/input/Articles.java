package io.jinmai.article.input;

import io.jinmai.article.Article;
import io.jinmai.article.layout.ArticleText;
import io.jinmai.article.layout.DateText;
import io.jinmai.article.layout.NewspaperText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes articles of decoded text and of what is known besides. Thread-safe. */
final class Articles {
    private final NewspaperText layout = new NewspaperText();

    /**
     * The articles of a text file, the further ones with {@code #2}, {@code #3} behind their id.
     *
     * @param fileName tells a date; null for standard input
     * @param path null for standard input
     * @throws InputException if the text holds no sentence
     */
    List<Article> ofText(String input, boolean whole, String id, String fileName, String path) throws InputException {
        requireContent(input);
        LocalDate date = fileName == null ? null : DateText.inFileName(fileName).orElse(null);
        List<Article> articles = new ArrayList<>();
        for (ArticleText text : layout.articles(input, whole)) {
            String articleId = articles.isEmpty() ? id : id + "#" + (articles.size() + 1);
            articles.add(article(articleId, path, input, new Known(null, date, null), text));
        }
        if (articles.isEmpty()) {
            throw noSentence();
        }
        return articles;
    }

    /** The one article of a record or a marked-up document. */
    Article ofGiven(GivenArticle given, String id, String path) throws InputException {
        requireContent(given.text());
        List<ArticleText> texts = layout.articles(given.text(), true);
        if (texts.isEmpty()) {
            throw noSentence();
        }
        Known known = new Known(given.title(), given.publishedOn(), given.source());
        return article(id, path, given.text(), known, texts.get(0));
    }

    /** What is known about an article besides its text; it has precedence over the text. Each may be null. */
    private record Known(String title, LocalDate publishedOn, String source) {}

    private static Article article(String id, String path, String input, Known known, ArticleText text) {
        String title = known.title() == null ? text.title() : known.title();
        LocalDate date = known.publishedOn() == null ? text.publishedOn() : known.publishedOn();
        String source = known.source() == null ? text.source() : known.source();
        List<String> digested = new ArrayList<>();
        digested.add(title);
        digested.add(date == null ? null : date.toString());
        digested.add(source);
        digested.add(Integer.toString(text.start()));
        digested.add(input.substring(text.start(), text.end()));
        digested.addAll(text.authors());
        return new Article(
                id,
                title,
                date,
                source,
                path,
                text.authors(),
                input,
                text.start(),
                text.end(),
                text.sentences(),
                Digest.of(digested));
    }

    private static void requireContent(String input) throws InputException {
        if (input.isBlank()) {
            throw new InputException("it is empty", "leave it out, or fill it");
        }
    }

    private static InputException noSentence() {
        return new InputException("it holds no sentence", "check that it is the text of an article");
    }
}
