package io.jinmai.recognition;

import io.jinmai.relation.example.TaggedText;
import java.time.LocalDate;

/** {@link TaggedText} over the lexicons that come with the program. */
public final class TaggedArticle {
    private TaggedArticle() {}

    public static RecognizedArticle of(String tagged) {
        return of(tagged, null);
    }

    /** @param publishedOn null where the article carries no date */
    public static RecognizedArticle of(String tagged, LocalDate publishedOn) {
        return TaggedText.article(
                tagged, publishedOn, ShippedLexicons.LEXICONS.simplification(), ShippedLexicons.SCANNER);
    }
}
