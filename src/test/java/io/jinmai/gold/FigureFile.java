package io.jinmai.gold;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.jinmai.evaluation.Counts;
import io.jinmai.evaluation.Scores;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The committed figures: F1 by set and by kind, type or total, with four digits. */
final class FigureFile {
    static final String WRITE = "jinmai.gold.write";
    static final String HOW_TO_WRITE = "mvn -Dtest=GoldFiguresTest -D" + WRITE + "=true test";

    private static final Path FILE = Path.of("src/test/resources/gold/figures.yaml");
    private static final String HEAD = """
            # F1 of the extractor on the gold set, by kind, type and total. Written by
            # %s
            """.formatted(HOW_TO_WRITE);

    private FigureFile() {}

    static Map<String, Map<String, BigDecimal>> read() throws IOException {
        return new YAMLMapper().readValue(FILE.toFile(), new TypeReference<>() {});
    }

    static void write(Map<String, Map<String, BigDecimal>> figures) throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        figures.forEach((set, values) -> {
            text.append(set).append(":\n");
            values.forEach((name, f1) ->
                    text.append("  ").append(name).append(": ").append(f1).append('\n'));
        });
        Files.writeString(FILE, text);
    }

    /** The figures of a set; of what gold holds none there is nothing to measure. */
    static Map<String, BigDecimal> figures(Scores scores) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        scores.rows().forEach((name, counts) -> {
            if (counts.gold() > 0) {
                figures.put(name, Counts.published(counts.f1()));
            }
        });
        return figures;
    }
}
