package io.jinmai.cli.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows for other programs. */
final class RowSerialiser {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter INDENTED = JSON.writer(SerializationFeature.INDENT_OUTPUT);
    private static final ObjectWriter CSV = new CsvMapper().writerFor(List.class);

    private RowSerialiser() {}

    static String json(Rows rows) {
        return written(INDENTED, objects(rows)) + "\n";
    }

    static String json(Map<String, Rows> tables) {
        Map<String, Object> byName = new LinkedHashMap<>();
        tables.forEach((name, rows) -> byName.put(name, objects(rows)));
        return written(INDENTED, byName) + "\n";
    }

    private static List<Map<String, Object>> objects(Rows rows) {
        return rows.rows().stream().map(row -> asObject(rows.columns(), row)).toList();
    }

    static String csv(Rows rows) {
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true);
        rows.columns().forEach(schema::addColumn);
        List<List<Object>> cells = rows.rows().stream().map(RowSerialiser::flat).toList();
        return written(CSV.with(schema.build()), cells);
    }

    /** A value as compact JSON. */
    static String compact(Object value) {
        return written(JSON.writer(), value);
    }

    private static Map<String, Object> asObject(List<String> columns, List<Object> row) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            object.put(columns.get(i), row.get(i));
        }
        return object;
    }

    private static List<Object> flat(List<Object> row) {
        return row.stream()
                .map(value -> value instanceof Collection || value instanceof Map ? compact(value) : value)
                .toList();
    }

    private static String written(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a value of a row: " + value, e);
        }
    }
}
