package io.jinmai.pipeline;

/**
 * How many articles a transaction takes: more, the more the target holds. What a transaction looks through to find out whom names of
 * several meanings mean grows with the graph, and is looked through once for all its articles; so the cost of an article stays about the
 * same.
 *
 * @param least articles of a transaction, at least 1
 * @param most articles of a transaction, not less than {@code least}
 */
public record BatchSize(int least, int most) {
    /** From 100 articles up to 20,000 in the graph to 400 from 80,000 on; 1,000 were too many for a heap of 1 GB with an engine in it. */
    public static final BatchSize GROWING = new BatchSize(100, 400);

    private static final int SHARE = 200;

    /** @throws IllegalArgumentException if {@code least} is less than 1 or {@code most} less than {@code least} */
    public BatchSize {
        if (least < 1) {
            throw new IllegalArgumentException("the batch size must be at least 1: " + least);
        }
        if (most < least) {
            throw new IllegalArgumentException("the batch size cannot go from %d to %d".formatted(least, most));
        }
    }

    /** The same whatever the target holds. */
    public static BatchSize of(int articles) {
        return new BatchSize(articles, articles);
    }

    /** Whether it is the same whatever the target holds. */
    boolean isFixed() {
        return least == most;
    }

    /** @param articles how many the target holds */
    int at(long articles) {
        return (int) Math.max(least, Math.min(most, articles / SHARE));
    }
}
