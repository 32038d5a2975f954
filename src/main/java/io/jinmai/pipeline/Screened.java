package io.jinmai.pipeline;

import io.jinmai.article.Article;
import io.jinmai.article.input.InputFailure;
import io.jinmai.article.input.ReadOutcome;

/** An input before extraction. */
sealed interface Screened {

    record ToExtract(Article article) implements Screened {}

    /** It is in the graph already, as it is. */
    record Known(Article article) implements Screened {}

    record Unusable(InputFailure failure) implements Screened {}

    /** Every article that could be read is to be extracted. */
    static Screened of(ReadOutcome outcome) {
        return outcome instanceof ReadOutcome.Read read
                ? new ToExtract(read.article())
                : new Unusable(((ReadOutcome.Failed) outcome).failure());
    }
}
