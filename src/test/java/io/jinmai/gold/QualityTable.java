package io.jinmai.gold;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The table of figures in the README, made from the committed ones. */
final class QualityTable {
    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- quality:begin -->\n";
    private static final String END = "<!-- quality:end -->";
    private static final List<String> COLUMNS = List.of(
            "entities",
            "relations, core",
            "relations, all",
            "LENDS_TO",
            "LOCATED_IN",
            "MEMBER_OF",
            "WORKS_FOR",
            "SUBSIDIARY_OF",
            "COOPERATES_WITH");

    private QualityTable() {}

    static String of(Map<String, Map<String, BigDecimal>> figures) {
        StringBuilder table = new StringBuilder("| Gold set | Documents | " + String.join(" | ", COLUMNS) + " |\n");
        table.append("| --- | ---:").append(" | ---:".repeat(COLUMNS.size())).append(" |\n");
        for (GoldSet set : GoldSet.values()) {
            table.append("| ")
                    .append(set.title())
                    .append(" | ")
                    .append(set.documents().size());
            for (String column : COLUMNS) {
                table.append(" | ")
                        .append(figures.getOrDefault(set.title(), Map.of())
                                .getOrDefault(column, BigDecimal.ZERO)
                                .movePointRight(2)
                                .setScale(1, RoundingMode.HALF_UP)
                                .toPlainString());
            }
            table.append(" |\n");
        }
        return table.toString();
    }

    static String inReadme() throws IOException {
        String readme = Files.readString(README);
        return readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END));
    }

    static void writeToReadme(String table) throws IOException {
        Files.writeString(README, Files.readString(README).replace(BEGIN + inReadme() + END, BEGIN + table + END));
    }
}
