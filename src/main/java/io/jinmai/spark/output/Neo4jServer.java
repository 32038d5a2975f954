package io.jinmai.spark.output;

import static org.apache.spark.sql.functions.col;

import io.jinmai.export.LinkShape;
import io.jinmai.export.NodeShape;
import io.jinmai.export.Survey;
import io.jinmai.graph.RelationType;
import io.jinmai.pipeline.ReconciliationException;
import io.jinmai.spark.GraphTarget;
import io.jinmai.store.StoreException;
import io.jinmai.store.cypher.database.Statements;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * A Neo4j server, through Neo4j's connector for Spark. Nodes are written by all tasks at once; links by one, since two that write links of
 * one node wait for each other and may lock each other out.
 */
public final class Neo4jServer implements GraphTarget {
    private static final String CONNECTOR = "org.neo4j.spark.DataSource";
    private static final String QUERY = "query";
    private static final String USES = "NAMES";
    private static final NodeShape NAME = new NodeShape("Name", List.of("Name"));
    private static final List<String> FACTS =
            Arrays.stream(RelationType.values()).map(Enum::name).toList();

    private final SparkSession spark;
    private final Map<String, String> connection;

    /** @param connection options of the connector: {@code url} and, where the server asks for them, user, password and database */
    public Neo4jServer(SparkSession spark, Map<String, String> connection) {
        this.spark = spark;
        this.connection = Map.copyOf(connection);
    }

    /** Whether Spark was started with the connector. */
    public static boolean isConnectorThere() {
        try {
            Class.forName(CONNECTOR, false, Thread.currentThread().getContextClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /**
     * Nodes that are there already.
     *
     * @throws StoreException if the server cannot be reached or used
     */
    public long nodes() {
        return found(Statements.one("spark/count-all-nodes"));
    }

    @Override
    public List<String> write(Dataset<Row> nodes, Dataset<Row> links, Survey survey) {
        applySchema();
        survey.nodes().forEach((shape, columns) -> {
            String query = placed(Statements.one("spark/write-nodes"), shape);
            write(TypedTable.nodes(ShapeTables.of(nodes, shape), columns.types()), query);
            check(shape.name(":"), found(placed(Statements.one("spark/count-nodes"), shape)), columns.rows());
        });
        survey.links().forEach((shape, columns) -> {
            Dataset<Row> table = TypedTable.links(ShapeTables.of(links, shape), columns.types());
            write(table.coalesce(1), placed(writing(shape), shape));
            check(shape.type(), found(placed(Statements.one("spark/count-links"), shape)), columns.rows());
        });
        return List.of();
    }

    /** Constraints and indexes, as the script that the connector runs before it writes, here nothing. */
    private void applySchema() {
        String schema = Stream.of("schema/constraints", "schema/indexes")
                .flatMap(path -> Statements.all(path).stream())
                .collect(Collectors.joining(";\n"));
        Dataset<Row> none = spark.range(0).select(col("id").cast("string"));
        try {
            writer(none)
                    .option("script", schema)
                    .option(QUERY, placed(Statements.one("spark/write-nodes"), NAME))
                    .save();
        } catch (Exception e) {
            throw failed(e);
        }
    }

    private void write(Dataset<Row> table, String query) {
        try {
            writer(table).option(QUERY, query).save();
        } catch (Exception e) {
            throw failed(e);
        }
    }

    private DataFrameWriter<Row> writer(Dataset<Row> table) {
        return table.write().format(CONNECTOR).mode(SaveMode.Overwrite).options(connection);
    }

    private long found(String query) {
        try {
            return spark.read()
                    .format(CONNECTOR)
                    .options(connection)
                    .option(QUERY, query)
                    .load()
                    .first()
                    .getLong(0);
        } catch (Exception e) {
            throw failed(e);
        }
    }

    private static String writing(LinkShape shape) {
        if (FACTS.contains(shape.type())) {
            return Statements.one("spark/write-links").replace("LINK_KEY", "id");
        }
        return shape.type().equals(USES)
                ? Statements.one("spark/write-links").replace("LINK_KEY", "local")
                : Statements.one("spark/write-single-links");
    }

    private static String placed(String statement, NodeShape shape) {
        return statement.replace("GROUP_LABEL", shape.group()).replace("NODE_LABELS", shape.name(":"));
    }

    private static String placed(String statement, LinkShape shape) {
        return statement
                .replace("START_LABEL", shape.startGroup())
                .replace("END_LABEL", shape.endGroup())
                .replace("LINK_TYPE", shape.type());
    }

    private static void check(String what, long found, long written) {
        if (found != written) {
            throw new ReconciliationException(
                    "%d of %s were written to the database and it counts %d. Did something else write to it meanwhile?"
                            .formatted(written, what, found));
        }
    }

    /** The connector's failures come in Spark's, which are no runtime exceptions for all that they pass for them. */
    private static StoreException failed(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return new StoreException(
                StoreException.Kind.FAILED, "The Neo4j server could not be used: " + cause.getMessage(), e);
    }
}
