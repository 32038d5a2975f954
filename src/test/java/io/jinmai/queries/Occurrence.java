package io.jinmai.queries;

import io.jinmai.article.Article;
import io.jinmai.article.Sentence;
import io.jinmai.graph.TextSpan;

/** Where a sentence of an article names a thing; {@code start} and {@code end} are places in the text of the sentence. */
record Occurrence(String thing, Article article, Sentence sentence, int start, int end) {

    boolean isInside(Occurrence other) {
        return sentence == other.sentence
                && !thing.equals(other.thing)
                && other.start <= start
                && end <= other.end
                && end - start < other.end - other.start;
    }

    TextSpan span() {
        return new TextSpan(
                sentence.content().inputStart(start),
                sentence.content().inputEnd(end),
                sentence.text().substring(start, end));
    }
}
