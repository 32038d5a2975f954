package io.jinmai.pipeline;

/**
 * How a run loads.
 *
 * @param jobs threads that extract, at least 1
 * @param batchSize articles a transaction, at least 1
 */
public record LoadSettings(int jobs, int batchSize) {
    /** @throws IllegalArgumentException if {@code jobs} or {@code batchSize} is less than 1 */
    public LoadSettings {
        if (jobs < 1) {
            throw new IllegalArgumentException("the number of jobs must be at least 1: " + jobs);
        }
        if (batchSize < 1) {
            throw new IllegalArgumentException("the batch size must be at least 1: " + batchSize);
        }
    }
}
