package io.jinmai.pipeline;

/**
 * How much a transaction takes. What many articles tell of, such as a bank in the news, is looked up and written once a transaction; so
 * the more articles it takes, the less each costs.
 *
 * @param articles at most so many, at least 1
 * @param characters it takes no further article once it has so many
 */
public record BatchSize(int articles, long characters) {
    /**
     * Four hundred articles: with a thousand, a heap of 1 GB with an engine in it collects garbage nearly all the time. A million
     * characters: of reports and books fewer than four hundred fit there.
     */
    public static final BatchSize USUAL = new BatchSize(400, 1_000_000);

    /** @throws IllegalArgumentException if {@code articles} is less than 1 */
    public BatchSize {
        if (articles < 1) {
            throw new IllegalArgumentException("the batch size must be at least 1: " + articles);
        }
    }

    /** So many articles, however long they are. */
    public static BatchSize of(int articles) {
        return new BatchSize(articles, Long.MAX_VALUE);
    }

    /** Whether a transaction of these takes no more. */
    boolean isReached(int articles, long characters) {
        return articles >= this.articles || characters >= this.characters;
    }
}
