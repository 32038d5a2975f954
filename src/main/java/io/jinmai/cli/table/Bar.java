package io.jinmai.cli.table;

/** A number as a bar of block characters, to eighths of a column, as Unicode has them. */
public final class Bar {
    private static final int EIGHTHS = 8;
    private static final String FULL = "█";
    private static final String[] PART = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

    private Bar() {}

    /**
     * The bar of a value among others. What is not nothing has at least the thinnest bar.
     *
     * @param value from 0 to {@code most}
     * @param most the value whose bar is as long as bars get
     * @param columns how long that is, at least 1
     */
    public static String of(long value, long most, int columns) {
        if (value == 0) {
            return "";
        }
        int eighths = (int) Math.max(1, Math.round((double) value / most * columns * EIGHTHS));
        return FULL.repeat(eighths / EIGHTHS) + PART[eighths % EIGHTHS];
    }
}
