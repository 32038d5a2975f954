package io.jinmai.article.layout;

import io.jinmai.article.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One article as its text alone tells it.
 *
 * @param title headline and subtitles, a space between; null where it has none
 * @param authors in order
 * @param source publisher that a byline or dateline names; null where none does
 * @param publishedOn from page header, byline or closing date; null where none gives it
 * @param start where it starts in the input
 * @param end where it ends, exclusive
 * @param sentences in text order
 */
public record ArticleText(
        String title,
        List<String> authors,
        String source,
        LocalDate publishedOn,
        int start,
        int end,
        List<Sentence> sentences) {

    public ArticleText {
        authors = List.copyOf(authors);
        sentences = List.copyOf(sentences);
    }

    /** All articles of one input as one, titled by the first that has a title; there must be at least one. */
    static ArticleText joined(List<ArticleText> parts) {
        Byline said = Byline.NONE;
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (ArticleText part : parts) {
            said = said.and(new Byline(part.authors, part.source, part.publishedOn));
            int before = paragraph;
            part.sentences.forEach(s -> sentences.add(new Sentence(s.content(), s.paragraph() + before, s.role())));
            paragraph = sentences.get(sentences.size() - 1).paragraph() + 1;
        }
        String title = parts.stream()
                .map(ArticleText::title)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        int end = parts.get(parts.size() - 1).end;
        return new ArticleText(title, said.authors(), said.source(), said.date(), parts.get(0).start, end, sentences);
    }
}
