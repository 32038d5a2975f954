package io.jinmai.spark.output;

import static org.apache.spark.sql.functions.col;

import io.jinmai.export.LinkShape;
import io.jinmai.export.NodeShape;
import io.jinmai.spark.Shapes;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The nodes or links of one shape among all; the tables are kept by shape, so no others are read. */
final class ShapeTables {
    private ShapeTables() {}

    static Dataset<Row> of(Dataset<Row> nodes, NodeShape shape) {
        return nodes.where(col("shape").equalTo(Shapes.text(shape)));
    }

    static Dataset<Row> of(Dataset<Row> links, LinkShape shape) {
        return links.where(col("shape").equalTo(Shapes.text(shape)));
    }
}
