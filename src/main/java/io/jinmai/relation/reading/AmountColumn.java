package io.jinmai.relation.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The column of a table in which amounts stand as bare numbers, their unit in its head: 金额（万元）. For one article, read from its start;
 * a head holds until a line has another number of cells.
 */
final class AmountColumn {
    private static final Pattern BARRED_CELL = Pattern.compile("[^\\t|｜]*(?:[\\t|｜]|$)");
    private static final Pattern SPACED_CELL = Pattern.compile("[^　 ]+(?:[　 ]+|$)");
    private static final Pattern HEAD = Pattern.compile("[^()]*(?:额|款|授信|贷)[^()]*\\((?:单位:)?(亿元|万元|元)\\)");

    /** A line above the table may tell the unit for all of it; its heads then tell none. */
    private static final Pattern CAPTION = Pattern.compile("单位[:：](亿元|万元|元)");

    private static final Pattern HEAD_UNDER_CAPTION = Pattern.compile("(?:金额|额度|.{0,4}(?:贷款|放款|授信|借款)(?:金额|额度|额))");

    /** These stand in every first head, and in every caption; to look for them costs next to nothing, to tell the cells of every line much. */
    private static final String HEAD_END = "元)";

    private static final String CAPTION_START = "单位";

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final String BARS = "\t|｜";
    private static final String BLANKS = " 　";
    private static final int FEWEST_CELLS = 3;

    private String captionUnit;
    private String unit;
    private int column;
    private int cells;

    /** A stretch of a line between two separators, without the blanks around it. */
    private record Cell(int start, int end) {
        String in(String line) {
            return line.substring(start, end);
        }
    }

    /** The amount of a row, or empty where the line is none; reads the head where the line is one. */
    Optional<Element.Money> read(String normal, String original) {
        if (unit == null && captionUnit == null && !mayStartTable(normal)) {
            return Optional.empty();
        }
        List<Cell> row = cells(normal);
        readCaption(normal, row);
        if (row.size() >= FEWEST_CELLS && isHead(normal, row)) {
            cells = row.size();
            return Optional.empty();
        }
        if (unit == null || row.size() != cells) {
            unit = row.size() < FEWEST_CELLS ? null : unit;
            return Optional.empty();
        }
        return amount(row.get(column), normal, original);
    }

    private static boolean mayStartTable(String line) {
        return line.contains(HEAD_END) || line.contains(CAPTION_START);
    }

    private void readCaption(String line, List<Cell> row) {
        Matcher caption = CAPTION.matcher(line);
        if (row.size() < FEWEST_CELLS && caption.find()) {
            captionUnit = caption.group(1);
        }
    }

    /** Whether a row is the head; remembers the unit and the column of the amounts. */
    private boolean isHead(String line, List<Cell> row) {
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i).in(line);
            Matcher head = HEAD.matcher(cell);
            boolean tellsUnit = head.matches();
            if (tellsUnit
                    || captionUnit != null && HEAD_UNDER_CAPTION.matcher(cell).matches()) {
                unit = tellsUnit ? head.group(1) : captionUnit;
                column = i;
                return true;
            }
        }
        return false;
    }

    /** Bars and tabs set empty cells apart, too; blanks only where there are none of these. */
    private static List<Cell> cells(String line) {
        boolean barred = line.chars().anyMatch(c -> BARS.indexOf(c) >= 0);
        List<Cell> cells = new ArrayList<>();
        Matcher matcher = (barred ? BARRED_CELL : SPACED_CELL).matcher(line);
        int from = barred && BARS.indexOf(line.charAt(0)) >= 0 ? 1 : 0;
        while (from < line.length() && matcher.find(from)) {
            boolean closed = matcher.end() > matcher.start() && BARS.indexOf(line.charAt(matcher.end() - 1)) >= 0;
            cells.add(trimmed(line, matcher.start(), closed ? matcher.end() - 1 : matcher.end()));
            from = matcher.end();
            if (barred && closed && from == line.length() && line.charAt(0) != line.charAt(from - 1)) {
                cells.add(new Cell(from, from));
            }
        }
        return cells;
    }

    private static Cell trimmed(String line, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && BLANKS.indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && BLANKS.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Cell(start, end);
    }

    private Optional<Element.Money> amount(Cell cell, String normal, String original) {
        return Optional.of(cell.in(normal))
                .filter(number -> NUMBER.matcher(number).matches())
                .flatMap(number -> MoneyReader.yuan(number, unit))
                .map(yuan -> new Element.Money(
                        cell.start(), cell.end(), yuan, original.substring(cell.start(), cell.end()) + unit));
    }
}
