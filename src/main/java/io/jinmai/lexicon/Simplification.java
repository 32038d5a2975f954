package io.jinmai.lexicon;

/**
 * Writes text as the lexicons spell it, for matching only: simplified characters, half-width letters, digits and brackets, and
 * the quotation marks of the mainland for those of Taiwan and Hong Kong. Every UTF-16 unit stands for one unit of the input, so offsets
 * stay; {@code ，。：；！？} stay full-width because they end clauses.
 * Immutable.
 */
public final class Simplification {
    private static final int UNITS = 1 << Character.SIZE;
    private static final int FULL_WIDTH_OFFSET = '！' - '!';
    private static final String HALVED_SIGNS = "（）％＆＋－．／＠＃＿";

    private final char[] simplified;

    private Simplification(char[] simplified) {
        this.simplified = simplified;
    }

    /**
     * The table that comes with the program.
     *
     * @throws LexiconFileException if it is missing or breaks the format
     */
    public static Simplification load() {
        return of(LexiconResource.ofProgram("simplification.tsv"));
    }

    static Simplification of(LexiconResource table) {
        char[] units = new char[UNITS];
        for (int unit = 0; unit < UNITS; unit++) {
            units[unit] = usual((char) unit);
        }
        for (LexiconResource.Row row : table.rows(2)) {
            addRow(units, row);
        }
        return new Simplification(units);
    }

    private static void addRow(char[] units, LexiconResource.Row row) {
        if (row.cell(0).length() != 1) {
            throw row.problem("the first column is one simplified character, not '" + row.cell(0) + "'");
        }
        char target = row.cell(0).charAt(0);
        for (char traditional : row.cell(1).toCharArray()) {
            units[traditional] = target;
        }
    }

    private static char usual(char unit) {
        return switch (unit) {
            case '　' -> ' ';
            case '「', '『' -> '“';
            case '」', '』' -> '”';
            default -> halved(unit);
        };
    }

    private static char halved(char unit) {
        boolean fullWidth = unit >= '！' && unit <= '～';
        char half = (char) (unit - FULL_WIDTH_OFFSET);
        boolean wanted = fullWidth && (Character.isLetterOrDigit(half) || HALVED_SIGNS.indexOf(unit) >= 0);
        return wanted ? half : unit;
    }

    /** {@code text} itself if nothing in it changes, else a text of the same length. */
    public String simplify(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (simplified[text.charAt(at)] != text.charAt(at)) {
                return simplifyFrom(at, text);
            }
        }
        return text;
    }

    private String simplifyFrom(int start, String text) {
        char[] units = text.toCharArray();
        for (int at = start; at < units.length; at++) {
            units[at] = simplified[units[at]];
        }
        return new String(units);
    }
}
