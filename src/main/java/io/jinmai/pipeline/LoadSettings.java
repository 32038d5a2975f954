package io.jinmai.pipeline;

import java.util.Objects;

/**
 * How a run loads.
 *
 * @param jobs threads that extract, at least 1
 * @param batchSize articles a transaction
 */
public record LoadSettings(int jobs, BatchSize batchSize) {
    /** @throws IllegalArgumentException if {@code jobs} is less than 1 */
    public LoadSettings {
        if (jobs < 1) {
            throw new IllegalArgumentException("the number of jobs must be at least 1: " + jobs);
        }
        Objects.requireNonNull(batchSize, "batchSize");
    }
}
