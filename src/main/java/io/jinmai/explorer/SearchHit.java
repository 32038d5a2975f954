package io.jinmai.explorer;

/**
 * Something that bears a name like the words that were typed.
 *
 * @param kind its label, such as {@code Bank}
 * @param matched the name or alias that the words were found in
 * @param degree in how many facts it takes part
 */
public record SearchHit(String id, String kind, String name, String matched, long degree) {}
