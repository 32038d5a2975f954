package io.jinmai.spark;

import static org.apache.spark.sql.types.DataTypes.StringType;

import io.jinmai.resolution.identity.Identity;
import io.jinmai.resolution.identity.LinkedPosts;
import io.jinmai.resolution.identity.NameUse;
import io.jinmai.resolution.identity.PersonIdentities;
import io.jinmai.resolution.identity.PostCircles;
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
 * Decides which people of one name are one person, by {@link PersonIdentities}: the posts that uses of a name link, each pair once, go to
 * one task.
 */
final class PersonDecisions {
    private static final String POST = "post";
    private static final StructType PLACED = Columns.USE.add(POST, StringType, true);
    private static final StructType CIRCLE =
            new StructType().add(POST, StringType, false).add("circle", StringType, false);

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
                        .map((MapFunction<Row, Row>) PersonDecisions::placed, Encoders.row(PLACED)));
        Dataset<Row> circles = Uses.linkedPosts(placed)
                .distinct()
                .groupByKey((MapFunction<Row, String>) row -> row.getAs("name"), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) PersonDecisions::circles, Encoders.row(CIRCLE));
        return placed.join(circles, Joins.on(POST), "left")
                .map((MapFunction<Row, Row>) PersonDecisions::decided, Encoders.row(Columns.MEANT));
    }

    /** The use with its organisations as the whole graph knows them, and with the first post that they give. */
    private static Row placed(Row row) {
        NameUse use = Uses.use(row);
        Map<String, String> keys = Moves.keys(row);
        SortedSet<String> organisations = use.organisations().stream()
                .map(key -> keys.getOrDefault(key, key))
                .collect(Collectors.toCollection(TreeSet::new));
        NameUse placed = use.withOrganisations(organisations);
        return Uses.row(placed, organisations.isEmpty() ? null : placed.firstPost());
    }

    /** Of the linked posts of one name those that are in a circle with an earlier one. */
    private static Iterator<Row> circles(String name, Iterator<Row> linked) {
        List<LinkedPosts> pairs = new ArrayList<>();
        linked.forEachRemaining(row -> pairs.add(new LinkedPosts(row.getAs("first"), row.getAs("other"))));
        PostCircles circles = PostCircles.of(pairs);
        return circles.later().stream()
                .map(post -> RowFactory.create(post, circles.first(post)))
                .iterator();
    }

    private static Row decided(Row row) {
        NameUse use = Uses.use(row);
        String circle = row.getAs("circle");
        Identity identity = PersonIdentities.decide(use, post -> circle == null ? post : circle);
        return Uses.meant(use, identity.key());
    }
}
