package io.jinmai.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.jinmai.resolution.identity.Identity;
import io.jinmai.resolution.identity.NameUse;
import io.jinmai.resolution.identity.OrganisationCircles;
import io.jinmai.resolution.identity.PersonIdentities;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Decides which people of one name are one person, by {@link PersonIdentities}: the posts of all who bear a name, each set of
 * organisations once, go to one task.
 */
final class PersonDecisions {
    private static final StructType CIRCLE = new StructType()
            .add("name", StringType, false)
            .add("organisation", StringType, false)
            .add("first", StringType, false);

    private PersonDecisions() {}

    /**
     * Every use with whom it means: {@link Columns#MEANT}.
     *
     * @param uses of people: {@link Columns#USE}
     * @param moved by {@code article} the {@code keys} of organisations that the whole graph knows by others: {@link Moves}
     */
    static Dataset<Row> decide(Stages stages, Dataset<Row> uses, Dataset<Row> moved) {
        Dataset<Row> placed = stages.keep(
                "people",
                uses.join(moved, Joins.on("article"), "left")
                        .map((MapFunction<Row, Row>) PersonDecisions::placed, Encoders.row(Columns.USE)));
        Dataset<Row> circles = placed.where(size(col("organisations")).gt(0))
                .select("name", "organisations")
                .distinct()
                .groupByKey((MapFunction<Row, String>) row -> row.getAs("name"), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) PersonDecisions::circles, Encoders.row(CIRCLE));
        return placed.withColumn("organisation", element_at(col("organisations"), 1))
                .join(circles, Joins.on("name", "organisation"), "left")
                .map((MapFunction<Row, Row>) PersonDecisions::decided, Encoders.row(Columns.MEANT));
    }

    /** The use with its organisations as the whole graph knows them. */
    private static Row placed(Row row) {
        NameUse use = Uses.use(row);
        Map<String, String> keys = Moves.keys(row);
        SortedSet<String> organisations = use.organisations().stream()
                .map(key -> keys.getOrDefault(key, key))
                .collect(Collectors.toCollection(TreeSet::new));
        return Uses.row(use.withOrganisations(organisations));
    }

    private static Iterator<Row> circles(String name, Iterator<Row> posts) {
        List<SortedSet<String>> together = new ArrayList<>();
        SortedSet<String> all = new TreeSet<>();
        posts.forEachRemaining(post -> {
            SortedSet<String> organisations = Uses.strings(post, "organisations");
            together.add(organisations);
            all.add(organisations.first());
        });
        OrganisationCircles circles = OrganisationCircles.of(together);
        return all.stream()
                .map(organisation -> RowFactory.create(name, organisation, circles.first(organisation)))
                .iterator();
    }

    private static Row decided(Row row) {
        NameUse use = Uses.use(row);
        String first = row.getAs("first");
        Identity identity = PersonIdentities.decide(use, organisation -> first);
        return Uses.row(use, identity);
    }
}
