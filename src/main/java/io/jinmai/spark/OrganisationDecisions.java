package io.jinmai.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.jinmai.resolution.identity.FullerNames;
import io.jinmai.resolution.identity.Identity;
import io.jinmai.resolution.identity.NameUse;
import io.jinmai.resolution.identity.OrganisationIdentities;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Decides which organisations names mean, by {@link FullerNames} and {@link OrganisationIdentities}, as joins: no step holds more than
 * what belongs to one name.
 */
final class OrganisationDecisions {
    private static final StructType MEANINGS =
            new StructType().add("name", StringType, false).add("meanings", Columns.STRINGS, false);

    private final Stages stages;
    private final Dataset<Row> uses;

    /** @param uses of organisations: {@link Columns#USE} */
    OrganisationDecisions(Stages stages, Dataset<Row> uses) {
        this.stages = stages;
        this.uses = uses;
    }

    /** Every use with whom it means: {@link Columns#MEANT}. */
    Dataset<Row> decide() {
        Dataset<Row> meanings = stages.keep("meanings", meanings(standing()));
        Dataset<Row> shared = shared(meanings.where(size(col("meanings")).gt(1)));
        return uses.join(meanings, Joins.on("name"), "left")
                .join(shared, Joins.on("article", "local"), "left")
                .map((MapFunction<Row, Row>) OrganisationDecisions::decided, Encoders.row(Columns.MEANT));
    }

    /** Which names stand for which fuller ones, each pair once: {@code name}, {@code fuller}. */
    private Dataset<Row> standing() {
        return stages.keep(
                "standing",
                uses.select(explode(col("shorter")).as("name"), col("name").as("fuller"))
                        .distinct());
    }

    /** What each name that stands for others may mean in the end. */
    private Dataset<Row> meanings(Dataset<Row> standing) {
        return led(standing)
                .groupByKey((MapFunction<Row, String>) row -> row.getAs("of"), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) OrganisationDecisions::meanings,
                        Encoders.row(MEANINGS));
    }

    /**
     * By name {@code of} all pairs that it leads to, directly or through others. Each turn goes one name further; chains, as of former
     * names, are a few names long.
     */
    private Dataset<Row> led(Dataset<Row> standing) {
        Dataset<Row> all = standing.select(col("name").as("of"), col("name"), col("fuller"));
        Dataset<Row> latest = all;
        for (int turn = 1; ; turn++) {
            Dataset<Row> further = latest.select(col("of"), col("fuller").as("name"))
                    .join(standing, Joins.on("name"))
                    .select("of", "name", "fuller")
                    .distinct()
                    .join(all, Joins.on("of", "name", "fuller"), "left_anti");
            latest = stages.keep("led-" + turn, further);
            if (latest.isEmpty()) {
                return all;
            }
            all = all.union(latest);
        }
    }

    private static Iterator<Row> meanings(String name, Iterator<Row> pairs) {
        Map<String, Set<String>> fuller = new HashMap<>();
        pairs.forEachRemaining(pair -> fuller.computeIfAbsent(pair.getAs("name"), key -> new TreeSet<>())
                .add(pair.getAs("fuller")));
        SortedSet<String> meanings = new FullerNames(fuller).meanings(name);
        return Collections.singleton(RowFactory.create(name, meanings.toArray(new String[0])))
                .iterator();
    }

    /**
     * For each use of an ambiguous name what its surroundings share with those of the names that it could mean: {@code shared}, a list of
     * {@code x} with the {@code first} and the {@code last} of the meanings that have it. More than two would tell no more: with two, the
     * use stays undecided.
     */
    private Dataset<Row> shared(Dataset<Row> ambiguous) {
        Dataset<Row> rivals =
                ambiguous.select(col("name"), explode(col("meanings")).as("meaning"));
        Dataset<Row> around = uses.withColumnRenamed("name", "meaning")
                .join(rivals.select("meaning").distinct(), Joins.on("meaning"), "left_semi")
                .select(col("meaning"), explode(col("near")).as("x"))
                .distinct();
        Dataset<Row> telling = rivals.join(around, Joins.on("meaning"))
                .groupBy("name", "x")
                .agg(min("meaning").as("first"), max("meaning").as("last"));
        return uses.join(ambiguous.select("name"), Joins.on("name"), "left_semi")
                .select(
                        col("article"),
                        col("local"),
                        col("name"),
                        explode(col("near")).as("x"))
                .join(telling, Joins.on("name", "x"))
                .groupBy("article", "local")
                .agg(collect_list(struct("x", "first", "last")).as("shared"));
    }

    private static Row decided(Row row) {
        NameUse use = Uses.use(row);
        SortedSet<String> meanings = Uses.strings(row, "meanings");
        if (meanings.isEmpty()) {
            meanings.add(use.name());
        }
        Map<String, SortedSet<String>> surroundings = new HashMap<>();
        int shared = row.fieldIndex("shared");
        if (!row.isNullAt(shared)) {
            for (Row telling : row.<Row>getList(shared)) {
                String x = telling.getAs("x");
                surroundings
                        .computeIfAbsent(telling.getAs("first"), key -> new TreeSet<>())
                        .add(x);
                surroundings
                        .computeIfAbsent(telling.getAs("last"), key -> new TreeSet<>())
                        .add(x);
            }
        }
        Identity identity = OrganisationIdentities.decide(
                use, meanings, name -> surroundings.getOrDefault(name, Collections.emptySortedSet()));
        return Uses.meant(use, identity.key());
    }
}
