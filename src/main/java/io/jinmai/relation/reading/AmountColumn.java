package io.jinmai.relation.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The column of a table in which amounts stand as bare numbers, their unit in its head: 金额（万元）. For one article, read from its start;
 * a head holds until a line has another number of cells.
 */
final class AmountColumn {
    private static final String CELL_END = "[\\t　|｜ ]";
    private static final Pattern CELL = Pattern.compile("[^\\t　|｜ ]+");
    private static final Pattern HEAD =
            Pattern.compile("(?:" + CELL_END + "|^)[^\\t　|｜ ]*(?:额|款|授信|贷)[^\\t　|｜ ]*\\((?:单位:)?(亿元|万元|元)\\)");

    /** Stands in every head; to look for it costs next to nothing, to look for a head more than for all dates of a sentence. */
    private static final String HEAD_END = "元)";

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final int FEWEST_CELLS = 3;

    private String unit;
    private int column;
    private int cells;

    /** The amount of a row, or empty where the line is none; reads the head where the line is one. */
    Optional<Element.Money> read(String normal, String original) {
        if (normal.contains(HEAD_END) && readHead(normal)) {
            return Optional.empty();
        }
        if (unit == null || cells < FEWEST_CELLS || cellsUntil(normal, normal.length()) != cells) {
            unit = null;
            return Optional.empty();
        }
        return amount(normal, original);
    }

    private boolean readHead(String normal) {
        Matcher head = HEAD.matcher(normal);
        if (!head.find()) {
            return false;
        }
        unit = head.group(1);
        column = cellsUntil(normal, head.end()) - 1;
        cells = cellsUntil(normal, normal.length());
        return true;
    }

    private static int cellsUntil(String text, int end) {
        return (int) CELL.matcher(text).region(0, end).results().count();
    }

    private Optional<Element.Money> amount(String normal, String original) {
        return CELL.matcher(normal)
                .results()
                .skip(column)
                .findFirst()
                .filter(cell -> NUMBER.matcher(cell.group()).matches())
                .flatMap(cell -> MoneyReader.yuan(cell.group(), unit)
                        .map(yuan -> new Element.Money(
                                cell.start(), cell.end(), yuan, original.substring(cell.start(), cell.end()) + unit)));
    }
}
