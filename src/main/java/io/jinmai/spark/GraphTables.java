package io.jinmai.spark;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.jinmai.graph.EntityType;
import io.jinmai.store.cypher.record.GraphRecords;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Brings the pieces of all articles together into the nodes and links of the graph, as a load writes them. */
final class GraphTables {
    private static final String GROUP_OF_ENTITIES = "Entity";
    private static final String BETWEEN_ENTITIES = ":Entity:Entity";
    private static final String NAMES = "NAMES:Article:Name";
    private static final String SURROUNDINGS = "surroundings";
    private static final StructType AROUND =
            new StructType().add("name", StringType, false).add(SURROUNDINGS, LongType, false);
    private static final long NOTHING_NEAR = 0;
    private static final int SHARES_OF_FACT = 1024;
    private static final String STANDS_FOR = "STANDS_FOR:Name:Name";
    private static final String SAME_BEARER = "SAME_BEARER:Name:Name";

    private final Dataset<Row> pieces;
    private final Dataset<Row> meant;
    private final Dataset<Row> linked;

    /**
     * @param pieces {@link Columns#PIECE}
     * @param meant {@link Columns#MEANT}
     */
    GraphTables(Dataset<Row> pieces, Dataset<Row> meant) {
        this.pieces = pieces;
        this.meant = meant;
        this.linked = Uses.linkedPosts(meant);
    }

    /** {@link Columns#NODE}. */
    Dataset<Row> nodes() {
        Dataset<Row> articles = part(GraphPieces.NODE)
                .select(col("shape"), col("key").as("id"), col("content").as("properties"));
        Dataset<Row> entities = part(GraphPieces.ENTITY)
                .groupBy("shape", "key")
                .agg(collect_set("content").as("contents"))
                .map((MapFunction<Row, Row>) GraphTables::entity, Encoders.row(Columns.NODE));
        Dataset<Row> names = meant.map((MapFunction<Row, Row>) GraphTables::around, Encoders.row(AROUND))
                .union(meant.select(explode(col("shorter")), lit(NOTHING_NEAR)))
                .union(linked.select(col("first"), lit(NOTHING_NEAR)))
                .union(linked.select(col("other"), lit(NOTHING_NEAR)))
                .groupBy("name")
                .agg(bit_xor(col(SURROUNDINGS)).as(SURROUNDINGS))
                .map((MapFunction<Row, Row>) GraphTables::name, Encoders.row(Columns.NODE));
        return articles.union(entities).union(names);
    }

    /** {@link Columns#LINK}. */
    Dataset<Row> links() {
        Dataset<Row> mentions = part(GraphPieces.LINK)
                .select(col("shape"), col("start"), col("end"), col("content").as("properties"));
        Dataset<Row> facts = facts().select(
                        concat(col("shape"), lit(BETWEEN_ENTITIES)).as("shape"),
                        col("start"),
                        col("end"),
                        col("content").as("properties"));
        Dataset<Row> names = meant.map((MapFunction<Row, Row>) GraphTables::use, Encoders.row(Columns.LINK));
        Dataset<Row> standing =
                meant.select(explode(col("shorter")).as("start"), col("name").as("end"));
        Dataset<Row> posts =
                linked.select(col("first").as("start"), col("other").as("end"));
        return mentions.union(facts)
                .union(names)
                .union(counted(standing, STANDS_FOR))
                .union(counted(posts, SAME_BEARER));
    }

    /** Links counted by the uses that tell of them. */
    private static Dataset<Row> counted(Dataset<Row> told, String shape) {
        return told.groupBy("start", "end")
                .count()
                .select(
                        lit(shape).as("shape"),
                        col("start"),
                        col("end"),
                        concat(lit("{\"uses\":"), col("count"), lit("}")).as("properties"));
    }

    /** Each fact once. What millions of articles say of one is brought together by shares first, each a task's work. */
    private Dataset<Row> facts() {
        Column share = pmod(hash(col("content")), lit(SHARES_OF_FACT));
        Dataset<Row> shares =
                together(part(GraphPieces.FACT), col("shape"), col("key"), col("start"), col("end"), share);
        return together(shares, col("shape"), col("key"), col("start"), col("end"));
    }

    private static Dataset<Row> together(Dataset<Row> facts, Column... by) {
        return facts.groupBy(by)
                .agg(collect_list("content").as("contents"))
                .map((MapFunction<Row, Row>) GraphTables::fact, Encoders.row(Columns.PIECE));
    }

    private Dataset<Row> part(String part) {
        return pieces.where(col("part").equalTo(part));
    }

    private static Row entity(Row row) {
        EntityType kind = EntityType.valueOf(row.getAs("shape"));
        String id = row.getAs("key");
        Map<String, Object> node = GraphRecords.entity(id, kind, row.<String>getList(row.fieldIndex("contents")));
        return RowFactory.create(Shapes.nodes(GROUP_OF_ENTITIES, kind.label()), id, PropertyJson.of(node));
    }

    private static Row name(Row row) {
        String id = row.getAs("name");
        return RowFactory.create("Name", id, PropertyJson.of(GraphRecords.name(id, row.getAs(SURROUNDINGS))));
    }

    private static Row around(Row row) {
        return RowFactory.create(row.getAs("name"), GraphRecords.nearDigest(Uses.use(row)));
    }

    private static Row fact(Row row) {
        List<String> supports = row.getList(row.fieldIndex("contents"));
        return RowFactory.create(
                GraphPieces.FACT,
                row.getAs("shape"),
                row.getAs("key"),
                row.getAs("start"),
                row.getAs("end"),
                supports.size() == 1 ? supports.get(0) : PropertyJson.of(GraphRecords.fact(supports)));
    }

    private static Row use(Row row) {
        Map<String, Object> use = GraphRecords.use(Uses.use(row), row.getAs("key"));
        return RowFactory.create(NAMES, row.getAs("article"), row.getAs("name"), PropertyJson.of(use));
    }
}
