package io.jinmai.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import io.jinmai.export.Survey;
import io.jinmai.graph.EntityType;
import io.jinmai.spark.input.ArticleInputs;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/**
 * The whole way on Spark: articles are read and extracted on the executors, whom their names mean is decided by joins, and the nodes and
 * links of all come together. The graph is the one that {@code jinmai load} makes of the same articles in an empty database.
 */
public final class GraphJob {
    private static final String PERSON = EntityType.PERSON.name();

    private final SparkSession spark;
    private final JobSettings settings;

    public GraphJob(SparkSession spark, JobSettings settings) {
        this.spark = spark;
        this.settings = settings;
    }

    /**
     * Works through the inputs and writes the graph to each target; below the folder of the results stand the rejects, and, while the job
     * runs, its intermediate tables.
     *
     * @throws io.jinmai.pipeline.ReconciliationException if the counts of two steps differ; what was written by then stays
     */
    public JobReport run(ArticleInputs inputs, List<GraphTarget> targets) {
        LongAccumulator loads = spark.sparkContext().longAccumulator("loads of the pipeline");
        try (Stages stages = new Stages(spark, new Path(settings.folder(), "stages"))) {
            Dataset<Row> outcomes = stages.keep("outcomes", outcomes(inputs, loads));
            SameIds sameIds =
                    SameIds.among(stages, outcomes.where(col("failure").isNull()), settings.lastCounts());
            Dataset<Row> articles = sameIds.kept();
            Dataset<Row> meant = stages.keep("meant", meant(stages, articles));
            Dataset<Row> pieces = stages.keep("pieces", GraphPieces.of(articles, Moves.of(meant)), "part");
            GraphTables tables = new GraphTables(pieces, meant);
            Dataset<Row> nodes = stages.keep("nodes", tables.nodes(), "shape");
            Dataset<Row> links = stages.keep("links", tables.links(), "shape");
            Survey survey = TableSurvey.of(nodes, links);
            Rejects rejects = Rejects.of(stages, outcomes, sameIds, pieces, settings.lastCounts());
            rejects.write(new Path(settings.folder(), "rejects").toString());
            JobReport report = new JobAccount(sameIds, rejects, survey).report(settings.lastCounts(), loads.value());
            return report.with(targets.stream()
                    .flatMap(target -> target.write(nodes, links, survey).stream())
                    .toList());
        }
    }

    private Dataset<Row> outcomes(ArticleInputs inputs, LongAccumulator loads) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        List<Row> failed = inputs.failures().stream()
                .map(failure -> OutcomeRows.failed(-1, 0, failure, false))
                .toList();
        Broadcast<Knowledge> knowledge = context.broadcast(settings.knowledge());
        JavaRDD<Row> read = inputs.read().mapPartitions(new ExtractionTask(knowledge, loads));
        JavaRDD<Row> all = failed.isEmpty() ? read : read.union(context.parallelize(failed, 1));
        return spark.createDataFrame(all, Columns.OUTCOME);
    }

    /** Every use of a name with whom it means: {@link Columns#MEANT}. */
    private static Dataset<Row> meant(Stages stages, Dataset<Row> articles) {
        Dataset<Row> uses = articles.select(explode(col("uses")).as("use")).select("use.*");
        Column isPerson = col("kind").equalTo(PERSON);
        OrganisationDecisions decisions = new OrganisationDecisions(stages, uses.where(isPerson.unary_$bang()));
        Dataset<Row> organisations = stages.keep("organisations", decisions.decide());
        Dataset<Row> people = PersonDecisions.decide(stages, uses.where(isPerson), Moves.of(organisations));
        return organisations.union(people);
    }
}
