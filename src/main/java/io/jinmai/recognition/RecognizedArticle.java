package io.jinmai.recognition;

import io.jinmai.article.Article;
import java.util.List;

/**
 * An article with what was recognised in it.
 *
 * @param sentences all sentences, in order
 * @param aliases which surfaces stand for which full names, declared ones first
 */
public record RecognizedArticle(Article article, List<RecognizedSentence> sentences, List<Alias> aliases) {
    public RecognizedArticle {
        sentences = List.copyOf(sentences);
        aliases = List.copyOf(aliases);
    }
}
