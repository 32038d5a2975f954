package io.jinmai.spark.output;

import io.jinmai.export.ImportScripts;
import io.jinmai.export.Survey;
import io.jinmai.pipeline.ReconciliationException;
import io.jinmai.spark.GraphTarget;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A Parquet table for each kind of node and each type of link, a column a property; links have {@code start} and {@code end} besides. */
public final class ParquetFolder implements GraphTarget {
    private final Path folder;

    /** @param folder below which the tables go, each a folder */
    public ParquetFolder(String folder) {
        this.folder = new Path(folder);
    }

    @Override
    public List<String> write(Dataset<Row> nodes, Dataset<Row> links, Survey survey) {
        survey.nodes().forEach((shape, columns) -> {
            Dataset<Row> table = TypedTable.nodes(ShapeTables.of(nodes, shape), columns.types());
            write(table, ImportScripts.name(shape), columns.rows());
        });
        survey.links().forEach((shape, columns) -> {
            Dataset<Row> table = TypedTable.links(ShapeTables.of(links, shape), columns.types());
            write(table, ImportScripts.name(shape), columns.rows());
        });
        return List.of();
    }

    private void write(Dataset<Row> table, String name, long rows) {
        String place = new Path(folder, name).toString();
        table.write().parquet(place);
        long written = table.sparkSession().read().parquet(place).count();
        if (written != rows) {
            throw new ReconciliationException(
                    "%d rows were to be written to %s and %d stand there".formatted(rows, place, written));
        }
    }
}
