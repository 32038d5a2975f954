package io.jinmai.pipeline;

import io.jinmai.article.Article;
import io.jinmai.article.input.InputFailure;
import io.jinmai.article.input.ReadOutcome;

/** An input before extraction. */
sealed interface Screened {

    /** How much text is held with it, in UTF-16 units. */
    int length();

    record ToExtract(Article article) implements Screened {
        @Override
        public int length() {
            return article.length();
        }
    }

    /** It is in the graph already, as it is. */
    record Known(Article article) implements Screened {
        @Override
        public int length() {
            return article.length();
        }
    }

    record Unusable(InputFailure failure) implements Screened {
        @Override
        public int length() {
            return 0;
        }
    }

    /** Every article that could be read is to be extracted. */
    static Screened of(ReadOutcome outcome) {
        return outcome instanceof ReadOutcome.Read read
                ? new ToExtract(read.article())
                : new Unusable(((ReadOutcome.Failed) outcome).failure());
    }
}
