package io.jinmai.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A folder in which the results of steps are kept as Parquet, so that no step is worked out twice and a lost executor costs no more than
 * its own part. The folder goes when the job is done.
 */
final class Stages implements AutoCloseable {
    private final SparkSession spark;
    private final Path folder;

    Stages(SparkSession spark, Path folder) {
        this.spark = spark;
        this.folder = folder;
    }

    /** Works a table out and hands back what was kept. */
    Dataset<Row> keep(String name, Dataset<Row> table, String... partitions) {
        String place = new Path(folder, name).toString();
        table.write().partitionBy(partitions).parquet(place);
        return spark.read().schema(table.schema()).parquet(place);
    }

    @Override
    public void close() {
        try {
            FileSystem system = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
            system.delete(folder, true);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete the intermediate tables in " + folder, e);
        }
    }
}
