package io.jinmai.spark.output;

import static org.apache.spark.sql.functions.col;

import io.jinmai.export.PropertyType;
import io.jinmai.spark.PropertyJson;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Nodes or links of one shape with a column of its own type for each property. */
final class TypedTable {
    private static final String PROPERTIES = "properties";

    private TypedTable() {}

    /** Nodes: a column a property, {@code id} among them. */
    static Dataset<Row> nodes(Dataset<Row> nodes, SortedMap<String, PropertyType> types) {
        return properties(nodes.select(PROPERTIES), types);
    }

    /** Links: {@code start}, {@code end}, and a column a property. */
    static Dataset<Row> links(Dataset<Row> links, SortedMap<String, PropertyType> types) {
        StructType properties = schema(types);
        StructType schema = new StructType()
                .add("start", DataTypes.StringType, false)
                .add("end", DataTypes.StringType, false)
                .add(PROPERTIES, properties, false);
        return links.select(col("start"), col("end"), col(PROPERTIES))
                .map(
                        (MapFunction<Row, Row>)
                                row -> RowFactory.create(row.get(0), row.get(1), row(row.getString(2), types)),
                        Encoders.row(schema))
                .select("start", "end", PROPERTIES + ".*");
    }

    private static Dataset<Row> properties(Dataset<Row> json, SortedMap<String, PropertyType> types) {
        return json.map((MapFunction<Row, Row>) row -> row(row.getString(0), types), Encoders.row(schema(types)));
    }

    private static StructType schema(SortedMap<String, PropertyType> types) {
        StructType schema = new StructType();
        for (Map.Entry<String, PropertyType> type : types.entrySet()) {
            schema = schema.add(type.getKey(), dataType(type.getValue()), true);
        }
        return schema;
    }

    private static DataType dataType(PropertyType type) {
        DataType element = switch (type.kind()) {
            case BOOLEAN -> DataTypes.BooleanType;
            case LONG -> DataTypes.LongType;
            case DOUBLE -> DataTypes.DoubleType;
            case DATE -> DataTypes.DateType;
            case STRING, UNKNOWN -> DataTypes.StringType;
        };
        return type.list() ? DataTypes.createArrayType(element, false) : element;
    }

    private static Row row(String json, SortedMap<String, PropertyType> types) {
        Map<String, Object> properties = PropertyJson.properties(json);
        return RowFactory.create(types.entrySet().stream()
                .map(type -> value(properties.get(type.getKey()), type.getValue()))
                .toArray());
    }

    private static Object value(Object value, PropertyType type) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(element -> single(element, type.kind())).toArray();
        }
        return value == null ? null : single(value, type.kind());
    }

    private static Object single(Object value, PropertyType.Kind kind) {
        return switch (kind) {
            case LONG -> ((Number) value).longValue();
            case DOUBLE -> ((Number) value).doubleValue();
            case STRING, UNKNOWN -> String.valueOf(value);
            case BOOLEAN, DATE -> value;
        };
    }
}
