package io.jinmai.spark.command;

import io.jinmai.article.input.Limits;
import io.jinmai.spark.GraphJob;
import io.jinmai.spark.GraphTarget;
import io.jinmai.spark.JobReport;
import io.jinmai.spark.JobSettings;
import io.jinmai.spark.input.ArticleInputs;
import io.jinmai.spark.output.ImportToolFolder;
import io.jinmai.spark.output.Neo4jServer;
import io.jinmai.spark.output.ParquetFolder;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the graph of all articles named. */
@Command(
        name = "jinmai-spark",
        mixinStandardHelpOptions = true,
        header = "Make the graph of articles on Spark.",
        description = {
            "Reads .jsonl, .parquet (columns id, title, text, publishedOn, source), .txt, .md, .csv, .html, .docx and .pdf files,"
                    + " folders and patterns on any file system that Spark is set up for. The graph is the one that jinmai load makes of"
                    + " the same articles in an empty database.",
            "What cannot be read and what does not go into the graph stands in DIR/rejects."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:some inputs failed: each is in DIR/rejects/inputs, the rest is done",
            "2:wrong usage",
            "3:no database, or it failed",
            "4:the counts of two steps differ",
            "5:an error in jinmai itself"
        },
        footer = {
            "%nExamples:",
            "  spark-submit jinmai-spark.jar hdfs:///news -o hdfs:///graph",
            "  spark-submit jinmai-spark.jar news/2024 more.parquet -o graph --format parquet,neo4j-csv"
        })
final class GraphCommand implements Callable<Integer> {
    private static final long MEGABYTE = 1024 * 1024;

    /** A form of the results. */
    enum Form {
        PARQUET("parquet"),
        NEO4J_CSV("neo4j-csv");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders and patterns of articles.")
    private List<String> paths;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Folder of the results, empty or not there.")
    private String output;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORM",
            description = "parquet, neo4j-csv (for neo4j-admin database import full), or both (default: parquet).")
    private Set<Form> forms = EnumSet.of(Form.PARQUET);

    @Option(
            names = "--last-counts",
            description =
                    "Of articles with one id the last counts, in the order of the files named, as a correction of those before.")
    private boolean lastCounts;

    @Option(
            names = "--slice-mb",
            paramLabel = "N",
            defaultValue = "16",
            description = "Megabytes of input a task (default: ${DEFAULT-VALUE}).")
    private int sliceMegabytes;

    @Option(
            names = "--max-file-mb",
            paramLabel = "N",
            defaultValue = "256",
            description = "Megabytes that a document or a line may have (default: ${DEFAULT-VALUE}).")
    private int maxFileMegabytes;

    @Mixin
    private KnowledgeOptions knowledge;

    @Mixin
    private ServerOptions server;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (sliceMegabytes < 1 || maxFileMegabytes < 1 || maxFileMegabytes > Limits.MOST_MEGABYTES) {
            throw new UsageException("--slice-mb and --max-file-mb are at least 1, and --max-file-mb at most "
                    + Limits.MOST_MEGABYTES + ".");
        }
        try (SparkSession spark = SparkSession.builder()
                .appName("jinmai")
                .config("spark.sql.datetime.java8API.enabled", true)
                .getOrCreate()) {
            return run(spark);
        }
    }

    private int run(SparkSession spark) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        HadoopFiles files = new HadoopFiles(context.hadoopConfiguration());
        JobSettings settings = new JobSettings(knowledge.read(files), output, lastCounts);
        List<GraphTarget> targets = targets(spark, files);
        files.requireFree(output);
        ArticleInputs inputs =
                new ArticleInputs(context, paths, Limits.ofFile(maxFileMegabytes), sliceMegabytes * MEGABYTE);
        JobReport report = new GraphJob(spark, settings).run(inputs, targets);
        PrintWriter out = spec.commandLine().getOut();
        out.print(new ReportText(report).text());
        if (inputs.skipped() > 0) {
            out.println("Files whose format is not read: " + inputs.skipped() + ".");
        }
        report.remarks().forEach(out::println);
        out.flush();
        report.firstFailures().forEach(failure -> spec.commandLine().getErr().println("Failed: " + failure.message()));
        return report.hasFailures() ? 1 : 0;
    }

    private List<GraphTarget> targets(SparkSession spark, HadoopFiles files) {
        List<GraphTarget> targets = new ArrayList<>();
        for (Form form : forms) {
            targets.add(
                    form == Form.PARQUET
                            ? new ParquetFolder(output + "/" + form)
                            : new ImportToolFolder(spark, output + "/" + form));
        }
        server.connection(System.getenv(), files).ifPresent(connection -> targets.add(server(spark, connection)));
        return targets;
    }

    private Neo4jServer server(SparkSession spark, Map<String, String> connection) {
        if (!Neo4jServer.isConnectorThere()) {
            throw new UsageException(
                    "To write to a server, start spark-submit with Neo4j's connector:"
                            + " --packages org.neo4j:neo4j-connector-apache-spark_2.12:VERSION_for_spark_3 (_2.13 for a Spark on Scala 2.13).");
        }
        Neo4jServer target = new Neo4jServer(spark, connection);
        long nodes = target.nodes();
        if (nodes > 0 && !server.isAgain()) {
            throw new UsageException(
                    "The database holds %,d nodes. The job makes a whole graph: name an empty database, or give --again if these are what a run over the same articles left."
                            .formatted(nodes));
        }
        return target;
    }
}
