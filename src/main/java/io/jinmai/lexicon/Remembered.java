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
        return of(text, 0, text.length(), find);
    }

    /** The answer about the stretch {@code [start, end)} of a text, which is cut out only where it is not kept. */
    public V of(String text, int start, int end, Function<String, V> find) {
        V known = get(text, start, end);
        if (known != null) {
            return known;
        }
        String stretch = text.substring(start, end);
        return keep(stretch, find.apply(stretch));
    }

    /** The answer about a text; null where it is not kept. */
    public V get(String text) {
        return get(text, 0, text.length());
    }

    private V get(String text, int start, int end) {
        int pair = pair(text, start, end);
        Entry<V> first = entries[pair];
        if (isOf(text, start, end, first)) {
            return first.answer();
        }
        Entry<V> second = entries[pair + 1];
        return isOf(text, start, end, second) ? second.answer() : null;
    }

    /** Keeps the answer about a text, and gives it back. */
    public V keep(String text, V answer) {
        int pair = pair(text, 0, text.length());
        entries[pair + 1] = entries[pair];
        entries[pair] = new Entry<>(text, answer);
        return answer;
    }

    /** The first of the two places of a text, the other stands behind it. */
    private static int pair(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return (hash ^ hash >>> 16) & ROOM - 2;
    }

    private static boolean isOf(String text, int start, int end, Entry<?> entry) {
        return entry != null && entry.text().length() == end - start && text.startsWith(entry.text(), start);
    }
}
