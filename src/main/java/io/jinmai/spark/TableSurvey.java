package io.jinmai.spark;

import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.jinmai.export.ColumnSurvey;
import io.jinmai.export.Presence;
import io.jinmai.export.PropertyType;
import io.jinmai.export.Survey;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Finds out which properties of which types nodes and links have: partition by partition, then summed up by property. */
final class TableSurvey {
    /** One column of one shape; without a property the number of rows of the shape. */
    private static final StructType COLUMN = new StructType()
            .add("shape", StringType, false)
            .add("property", StringType, true)
            .add("kind", StringType, true)
            .add("list", BooleanType, true)
            .add("present", LongType, false)
            .add("empty", LongType, false);

    private TableSurvey() {}

    /**
     * @param nodes {@link Columns#NODE}
     * @param links {@link Columns#LINK}
     */
    static Survey of(Dataset<Row> nodes, Dataset<Row> links) {
        return new Survey(surveys(nodes, Shapes::nodes), surveys(links, Shapes::links));
    }

    private static <S> SortedMap<S, ColumnSurvey> surveys(Dataset<Row> table, Function<String, S> shape) {
        SortedMap<S, ColumnSurvey> surveys = new TreeMap<>();
        List<Row> columns = table.select("shape", "properties")
                .mapPartitions((MapPartitionsFunction<Row, Row>) TableSurvey::columns, Encoders.row(COLUMN))
                .groupBy("shape", "property", "kind", "list")
                .agg(sum("present"), sum("empty"))
                .collectAsList();
        for (Row row : columns) {
            ColumnSurvey survey = surveys.computeIfAbsent(shape.apply(row.getString(0)), key -> new ColumnSurvey());
            if (row.isNullAt(1)) {
                survey.noteRows(row.getLong(4));
            } else {
                PropertyType type = new PropertyType(PropertyType.Kind.valueOf(row.getString(2)), row.getBoolean(3));
                survey.noteColumn(row.getString(1), new Presence(type, row.getLong(4), row.getLong(5)));
            }
        }
        return surveys;
    }

    private static Iterator<Row> columns(Iterator<Row> rows) {
        SortedMap<String, ColumnSurvey> surveys = new TreeMap<>();
        rows.forEachRemaining(row -> surveys.computeIfAbsent(row.getString(0), shape -> new ColumnSurvey())
                .note(PropertyJson.properties(row.getString(1))));
        List<Row> columns = new ArrayList<>();
        surveys.forEach((shape, survey) -> {
            columns.add(RowFactory.create(shape, null, null, null, survey.rows(), 0L));
            survey.columns()
                    .forEach((name, presence) -> columns.add(RowFactory.create(
                            shape,
                            name,
                            presence.type().kind().name(),
                            presence.type().list(),
                            presence.present(),
                            presence.empty())));
        });
        return columns.iterator();
    }
}
