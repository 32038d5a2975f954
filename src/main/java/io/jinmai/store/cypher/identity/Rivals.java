package io.jinmai.store.cypher.identity;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The meanings of one name before some articles come and others go, and after.
 *
 * @param before one at least
 * @param after one at least
 */
record Rivals(SortedSet<String> before, SortedSet<String> after) {
    boolean wereAndAreSeveral() {
        return before.size() > 1 && after.size() > 1;
    }

    boolean haveChanged() {
        return !before.equals(after);
    }

    SortedSet<String> all() {
        SortedSet<String> all = new TreeSet<>(before);
        all.addAll(after);
        return all;
    }

    /** Those that it meant before or means after, not both. */
    SortedSet<String> cameOrWent() {
        SortedSet<String> came = all();
        came.removeIf(meaning -> before.contains(meaning) && after.contains(meaning));
        return came;
    }
}
