package io.jinmai.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Which keys of an article the whole graph knows by others. */
final class Moves {
    private Moves() {}

    /**
     * By {@code article} the list {@code keys}; articles that keep all their keys are absent.
     *
     * @param meant {@link Columns#MEANT}
     */
    static Dataset<Row> of(Dataset<Row> meant) {
        return meant.where(col("key").notEqual(col("local")))
                .groupBy("article")
                .agg(collect_list(struct("local", "key")).as("keys"));
    }

    /** The new keys by the article's own, from a row that was joined with {@link #of}; none where nothing was found. */
    static Map<String, String> keys(Row row) {
        Map<String, String> keys = new HashMap<>();
        int index = row.fieldIndex("keys");
        if (!row.isNullAt(index)) {
            row.<Row>getList(index).forEach(move -> keys.put(move.getAs("local"), move.getAs("key")));
        }
        return keys;
    }
}
