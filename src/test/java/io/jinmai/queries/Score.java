package io.jinmai.queries;

import java.util.ArrayList;
import java.util.List;

/** How an answer compares with the expected one, as rows in any order. */
record Score(int expected, int returned, List<List<Object>> missing, List<List<Object>> surplus) {
    static final Score NONE = new Score(0, 0, List.of(), List.of());

    static Score of(List<List<Object>> expected, List<List<Object>> returned) {
        return new Score(expected.size(), returned.size(), without(expected, returned), without(returned, expected));
    }

    private static List<List<Object>> without(List<List<Object>> rows, List<List<Object>> others) {
        List<List<Object>> left = new ArrayList<>(rows);
        others.forEach(left::remove);
        return left;
    }

    Score plus(Score other) {
        List<List<Object>> allMissing = new ArrayList<>(missing);
        allMissing.addAll(other.missing);
        List<List<Object>> allSurplus = new ArrayList<>(surplus);
        allSurplus.addAll(other.surplus);
        return new Score(expected + other.expected, returned + other.returned, allMissing, allSurplus);
    }

    /** Percent of the expected rows that are returned. */
    double found() {
        return percent(expected - missing.size(), expected);
    }

    /** Percent of the returned rows that are expected. */
    double right() {
        return percent(returned - surplus.size(), returned);
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 100 : 100.0 * part / whole;
    }

    @Override
    public String toString() {
        return "%3d of %3d expected rows found (%5.1f%%), %3d of %3d returned rows right (%5.1f%%)"
                .formatted(expected - missing.size(), expected, found(), returned - surplus.size(), returned, right());
    }

    /** The rows that differ, one a line. */
    String differences() {
        StringBuilder lines = new StringBuilder();
        missing.forEach(row -> lines.append("  - ").append(row).append('\n'));
        surplus.forEach(row -> lines.append("  + ").append(row).append('\n'));
        return lines.toString();
    }
}
