package io.jinmai.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import io.jinmai.article.input.InputFailure;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** All that did not go into the graph, as JSON lines below a folder: {@code inputs} and {@code facts}. */
final class Rejects {
    private static final int SHOWN = 20;

    private final Dataset<Row> failures;
    private final Dataset<Row> unwritten;

    /** {@code failures}: {@link Columns#FAILURE}; {@code unwritten}: {@link Columns#UNWRITTEN}. */
    private Rejects(Dataset<Row> failures, Dataset<Row> unwritten) {
        this.failures = failures;
        this.unwritten = unwritten;
    }

    /**
     * @param outcomes {@link Columns#OUTCOME}
     * @param pieces {@link Columns#PIECE}
     * @param lastCounts whether articles that others share the id of were corrected by them, and did not fail
     */
    static Rejects of(Stages stages, Dataset<Row> outcomes, SameIds sameIds, Dataset<Row> pieces, boolean lastCounts) {
        Dataset<Row> failed = outcomes.where(col("failure").isNotNull()).select("failure.*");
        // every slice of a file that cannot be opened says so
        Dataset<Row> files = failed.where(col("line").isNull()).distinct();
        Dataset<Row> failures = files.union(failed.where(col("line").isNotNull()));
        if (!lastCounts) {
            failures = failures.union(sameId(sameIds.others()));
        }
        Dataset<Row> leftOut =
                sameIds.kept().select(explode(col("unwritten")).as("fact")).select("fact.*");
        Dataset<Row> refused = pieces.where(col("part").equalTo(GraphPieces.REFUSED))
                .select(
                        col("shape").as("reason"),
                        col("start").as("status"),
                        col("content").as("json"));
        return new Rejects(stages.keep("failures", failures), leftOut.union(refused));
    }

    /** In the words of {@code jinmai load}. */
    private static Dataset<Row> sameId(Dataset<Row> others) {
        Column reason = concat(
                lit("its article has the id \""),
                col("id"),
                lit("\", which an article of "),
                col("kept"),
                lit(" has already"));
        Column advice = lit("give each article its own id, or let the last one of an id count (--last-counts)");
        return others.select(
                col("place").as("input"),
                lit(null).cast("int").as("line"),
                reason.as("reason"),
                advice.as("advice"),
                lit(true).as("articleWasRead"));
    }

    void write(String folder) {
        failures.write().json(new Path(folder, "inputs").toString());
        unwritten.select("json").write().text(new Path(folder, "facts").toString());
    }

    long articles() {
        return failures.where(col("articleWasRead")).count();
    }

    long inputs() {
        return failures.where(col("articleWasRead").equalTo(false)).count();
    }

    /** The first few, by place. */
    List<InputFailure> some() {
        return failures.orderBy("input", "line").limit(SHOWN).collectAsList().stream()
                .map(row -> new InputFailure(
                        row.getAs("input"), row.getAs("line"), row.getAs("reason"), row.getAs("advice")))
                .toList();
    }

    /** How many facts were left out, by reason and, below it, by status. */
    SortedMap<String, SortedMap<String, Long>> unwritten() {
        SortedMap<String, SortedMap<String, Long>> counts = new TreeMap<>();
        unwritten
                .groupBy("reason", "status")
                .count()
                .collectAsList()
                .forEach(row -> counts.computeIfAbsent(row.getString(0), reason -> new TreeMap<>())
                        .put(row.getString(1), row.getLong(2)));
        return counts;
    }
}
