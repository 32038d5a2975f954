package io.jinmai.spark.input;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/** The rows of a slice of a Parquet file, as the fields of articles. */
final class ParquetArticles implements Closeable {
    private static final List<String> FIELDS = List.of("id", "title", "text", "publishedOn", "source", "url");

    private final ParquetReader<Group> reader;

    /** @throws RuntimeException if the file is no Parquet; Parquet's readers give no other sign */
    ParquetArticles(Slice slice, Configuration configuration) throws IOException {
        this.reader = ParquetReader.builder(new GroupReadSupport(), new Path(slice.uri()))
                .withConf(configuration)
                .withFileRange(slice.start(), slice.end())
                .build();
    }

    /** The next row's fields, as text; null at the end. */
    Map<String, String> next() throws IOException {
        Group row = reader.read();
        if (row == null) {
            return null;
        }
        GroupType type = row.getType();
        Map<String, String> fields = new HashMap<>();
        for (String name : FIELDS) {
            if (type.containsField(name) && row.getFieldRepetitionCount(name) > 0) {
                fields.put(name, text(row, type.getFieldIndex(name), type.getType(name)));
            }
        }
        return fields;
    }

    /** Number of the row in its file, from 0. */
    long row() {
        return reader.getCurrentRowIndex();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static String text(Group row, int field, Type type) {
        boolean isDate = type.getLogicalTypeAnnotation() instanceof DateLogicalTypeAnnotation;
        return isDate ? LocalDate.ofEpochDay(row.getInteger(field, 0)).toString() : row.getValueToString(field, 0);
    }
}
