package io.jinmai.spark;

/** Says what two tables are joined on. */
final class Joins {
    private Joins() {}

    /** Columns that both have, by these names; the result has them once. */
    static String[] on(String... columns) {
        return columns;
    }
}
