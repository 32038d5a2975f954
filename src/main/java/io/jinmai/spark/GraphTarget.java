package io.jinmai.spark;

import io.jinmai.export.Survey;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Where the graph of a job goes. */
public interface GraphTarget {

    /**
     * Writes the whole graph.
     *
     * @param nodes {@code shape} (labels, sorted, joined by colons), {@code id}, {@code properties} (JSON)
     * @param links {@code shape} (type and groups of the ends, joined by colons), {@code start}, {@code end}, {@code properties}
     * @param survey which properties of which types they have
     * @return what the user must know of what was written, a sentence each; mostly nothing
     * @throws io.jinmai.pipeline.ReconciliationException if what is there afterwards is not what was written
     */
    List<String> write(Dataset<Row> nodes, Dataset<Row> links, Survey survey);
}
