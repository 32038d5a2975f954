package io.jinmai.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.row_number;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Of articles that share an id one counts: the first, as in one run of {@code jinmai load}, or the last, as in runs one after the other
 * in which a later text corrects a former one.
 *
 * @param kept the articles that count
 * @param others the places of the rest, with {@code id}, {@code place} and {@code kept}, the place of the one that counts
 */
record SameIds(Dataset<Row> kept, Dataset<Row> others) {

    /**
     * @param articles {@link Columns#OUTCOME}
     * @param lastCounts whether the last counts, in the order of files and of the articles in them
     */
    static SameIds among(Stages stages, Dataset<Row> articles, boolean lastCounts) {
        Column file = col("file");
        Column position = col("position");
        WindowSpec sameId = Window.partitionBy("id")
                .orderBy(lastCounts ? file.desc() : file, lastCounts ? position.desc() : position);
        Dataset<Row> others = stages.keep(
                "same-ids",
                articles.select("file", "position", "id", "place")
                        .withColumn("number", row_number().over(sameId))
                        .withColumn("kept", first("place").over(sameId))
                        .where(col("number").gt(1)));
        Dataset<Row> kept = articles.join(others.select("file", "position"), Joins.on("file", "position"), "left_anti");
        return new SameIds(kept, others);
    }
}
