package io.jinmai.evaluation.input;

import java.util.List;

/**
 * What could be read, and what could not.
 *
 * @param <T> what the input holds
 */
public record Read<T>(List<T> items, List<BadInput> bad) {
    public Read {
        items = List.copyOf(items);
        bad = List.copyOf(bad);
    }
}
