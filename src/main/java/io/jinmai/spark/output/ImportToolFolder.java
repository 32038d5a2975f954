package io.jinmai.spark.output;

import io.jinmai.export.CsvFormat;
import io.jinmai.export.ImportScripts;
import io.jinmai.export.LinkShape;
import io.jinmai.export.NodeShape;
import io.jinmai.export.PropertyType;
import io.jinmai.export.Replacement;
import io.jinmai.export.Survey;
import io.jinmai.spark.GraphTarget;
import io.jinmai.spark.PropertyJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/**
 * A folder for {@code neo4j-admin database import full}, as {@code jinmai export --format neo4j-csv} makes it, but with one head for
 * each kind and its rows in as many files as there were tasks.
 */
public final class ImportToolFolder implements GraphTarget {
    private static final String ROWS = "/part-.*";

    private final SparkSession spark;
    private final Path folder;

    /** @param folder into which the files go */
    public ImportToolFolder(SparkSession spark, String folder) {
        this.spark = spark;
        this.folder = new Path(folder);
    }

    @Override
    public List<String> write(Dataset<Row> nodes, Dataset<Row> links, Survey survey) {
        LongAccumulator replaced = spark.sparkContext().longAccumulator("characters that the files cannot hold");
        survey.nodes().forEach((shape, columns) -> {
            head(ImportScripts.name(shape), CsvFormat.of(shape).head(columns.types()));
            rows(ImportScripts.name(shape), nodeRows(nodes, shape, columns.types(), replaced));
        });
        survey.links().forEach((shape, columns) -> {
            head(ImportScripts.name(shape), CsvFormat.of(shape).head(columns.types()));
            rows(ImportScripts.name(shape), linkRows(links, shape, columns.types(), replaced));
        });
        lines(
                ImportScripts.ARGUMENTS,
                ImportScripts.arguments(survey, name -> List.of(ImportScripts.head(name) + "," + name + ROWS)));
        lines(ImportScripts.AFTERWARDS, ImportScripts.afterwards(survey));
        return remarks(replaced.value(), ImportScripts.lostLists(survey));
    }

    /** What the form cannot hold. */
    private static List<String> remarks(long replaced, long lostLists) {
        List<String> remarks = new ArrayList<>();
        if (replaced > 0) {
            remarks.add("About %,d characters that the files for Neo4j's import tool cannot hold became U+FFFD."
                    .formatted(replaced));
        }
        if (lostLists > 0) {
            remarks.add("Neo4j's import tool will take %,d empty lists for missing ones.".formatted(lostLists));
        }
        return remarks;
    }

    private static Dataset<String> nodeRows(
            Dataset<Row> nodes, NodeShape shape, SortedMap<String, PropertyType> types, LongAccumulator replaced) {
        return ShapeTables.of(nodes, shape)
                .select("id", "properties")
                .map(
                        (MapFunction<Row, String>) row -> CsvFormat.of(shape)
                                .row(
                                        List.of(row.getString(0)),
                                        types.keySet(),
                                        PropertyJson.properties(row.getString(1)),
                                        text -> held(text, replaced)),
                        Encoders.STRING());
    }

    private static Dataset<String> linkRows(
            Dataset<Row> links, LinkShape shape, SortedMap<String, PropertyType> types, LongAccumulator replaced) {
        return ShapeTables.of(links, shape)
                .select("start", "end", "properties")
                .map(
                        (MapFunction<Row, String>) row -> CsvFormat.of(shape)
                                .row(
                                        List.of(row.getString(0), row.getString(1)),
                                        types.keySet(),
                                        PropertyJson.properties(row.getString(2)),
                                        text -> held(text, replaced)),
                        Encoders.STRING());
    }

    private static String held(String text, LongAccumulator replaced) {
        return Replacement.in(text, CsvFormat::holds, () -> replaced.add(1));
    }

    private void head(String name, String columns) {
        lines(ImportScripts.head(name), List.of(columns));
    }

    private void rows(String name, Dataset<String> rows) {
        rows.write().text(new Path(folder, name).toString());
    }

    private void lines(String name, List<String> lines) {
        Path file = new Path(folder, name);
        try (OutputStream out =
                file.getFileSystem(spark.sparkContext().hadoopConfiguration()).create(file)) {
            out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
