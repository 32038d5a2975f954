package io.jinmai.spark;

import io.jinmai.graph.EntityType;
import io.jinmai.resolution.identity.NameUse;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Uses of names as rows of {@link Columns#USE} and {@link Columns#MEANT}. */
final class Uses {
    private Uses() {}

    static Row row(NameUse use) {
        return RowFactory.create(
                use.article(),
                use.local(),
                use.type().name(),
                use.name(),
                array(use.shorter()),
                array(use.organisations()),
                array(use.near()));
    }

    /** The row of a person's use with the first post that it gives, if any: a further column. */
    static Row row(NameUse use, String post) {
        Row row = row(use);
        Object[] values = new Object[row.size() + 1];
        for (int i = 0; i < row.size(); i++) {
            values[i] = row.get(i);
        }
        values[row.size()] = post;
        return RowFactory.create(values);
    }

    /**
     * The pairs of posts that each of the uses links: {@link Columns#LINKED}.
     *
     * @param uses with all columns of {@link Columns#USE}, organisations as the whole graph knows them
     */
    static Dataset<Row> linkedPosts(Dataset<Row> uses) {
        return uses.flatMap(
                (FlatMapFunction<Row, Row>) row -> {
                    NameUse use = use(row);
                    return use.linkedPosts().stream()
                            .map(pair -> RowFactory.create(use.name(), pair.first(), pair.other()))
                            .iterator();
                },
                Encoders.row(Columns.LINKED));
    }

    /** @param key of whom the use means */
    static Row meant(NameUse use, String key) {
        return RowFactory.create(
                use.article(),
                use.local(),
                use.type().name(),
                use.name(),
                array(use.shorter()),
                array(use.organisations()),
                array(use.near()),
                key);
    }

    /** The use in a row that has all columns of {@link Columns#USE}, and any others. */
    static NameUse use(Row row) {
        return new NameUse(
                row.<String>getAs("article"),
                row.<String>getAs("local"),
                EntityType.valueOf(row.getAs("kind")),
                row.<String>getAs("name"),
                strings(row, "shorter"),
                strings(row, "organisations"),
                strings(row, "near"));
    }

    /** The strings of a column of lists; none where it is null. */
    static SortedSet<String> strings(Row row, String column) {
        int index = row.fieldIndex(column);
        return row.isNullAt(index) ? new TreeSet<>() : new TreeSet<>(row.<String>getList(index));
    }

    private static String[] array(Collection<String> strings) {
        return strings.toArray(new String[0]);
    }
}
