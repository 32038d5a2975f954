package io.jinmai.lexicon;

import java.util.function.Function;

/**
 * Keeps answers about texts that are asked for again and again, such as what a bank's name consists of: one name is asked about several
 * times in an article, and few names make up most of the news. As many are kept as there is room for: of the texts that fall on one pair of
 * places the last two stay. Thread-safe without locks, since an entry never changes.
 *
 * @param <V> an immutable answer that depends on nothing but the text
 */
public final class Remembered<V> {
    private static final int ROOM = 1 << 13;

    private final Entry<V>[] entries = newEntries();

    private record Entry<V>(String text, V answer) {}

    @SuppressWarnings("unchecked")
    private static <V> Entry<V>[] newEntries() {
        return (Entry<V>[]) new Entry<?>[ROOM];
    }

    /** The answer about a text, found out by {@code find} where it is not kept. */
    public V of(String text, Function<String, V> find) {
        int hash = text.hashCode();
        int at = (hash ^ hash >>> 16) & ROOM - 1;
        Entry<V> first = entries[at];
        if (isOf(text, first)) {
            return first.answer();
        }
        Entry<V> second = entries[at ^ 1];
        if (isOf(text, second)) {
            return second.answer();
        }
        V answer = find.apply(text);
        entries[at ^ 1] = first;
        entries[at] = new Entry<>(text, answer);
        return answer;
    }

    private static boolean isOf(String text, Entry<?> entry) {
        return entry != null && entry.text().equals(text);
    }
}
