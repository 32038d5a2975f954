package io.jinmai.cli;

import io.jinmai.cli.saved.Arguments;
import io.jinmai.cli.saved.QueryCatalogue;
import io.jinmai.cli.saved.QueryParameter;
import io.jinmai.cli.saved.SavedQuery;
import io.jinmai.cli.table.Rows;
import io.jinmai.store.GraphStore;
import io.jinmai.store.QueryResult;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a saved query or any Cypher. */
@Command(
        name = "query",
        header = "Run a saved query, or any Cypher.",
        footer = {
            "%nExamples:",
            "  jinmai query --list",
            "  jinmai query lenders-of-enterprise -p enterprise=…",
            "  jinmai query -f my.cypher -p year=2024 --format csv",
            "  echo 'MATCH (b:Bank) RETURN b.name LIMIT 5' | jinmai query -"
        })
final class QueryCommand extends StoreCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "Name of a saved query; - for Cypher from standard input.")
    private String name;

    @Option(names = "-f", paramLabel = "FILE", description = "File with a Cypher statement.")
    private Path file;

    @Option(
            names = "-p",
            paramLabel = "NAME=VALUE",
            description = "Value of a parameter; may be repeated. For -f and -, what reads as JSON is taken as JSON:"
                    + " numbers, true, false, lists.")
    private final Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--list", description = "List the saved queries with their parameters.")
    private boolean list;

    @Option(names = "--write", description = "Allow the statement to change the graph.")
    private boolean mayWrite;

    @Mixin
    private FormatOption format;

    private Statement statement;

    QueryCommand(Wiring wiring) {
        super(wiring);
    }

    @Override
    ExitCode execute() {
        if (!list) {
            return super.execute();
        }
        format.print(listing(wiring().queries().get()), terminal());
        return ExitCode.DONE;
    }

    @Override
    void check() {
        if ((name == null) == (file == null)) {
            throw CommandFailure.usage(
                    "Name one query: a saved one (`jinmai query --list` lists them), -f FILE, or - for standard input.");
        }
        if (file != null) {
            statement = Statement.ofFile(file, parameters);
        } else if (name.equals("-")) {
            statement = Statement.ofStream(terminal().in(), parameters);
        } else {
            SavedQuery query = wiring().queries().get().named(name);
            statement = new Statement(query.cypher(), Arguments.of(query, parameters));
        }
    }

    @Override
    ExitCode run(GraphStore store) {
        QueryResult result = store.query(statement.cypher(), statement.parameters(), mayWrite);
        format.printGraphRows(new Rows(result.columns(), result.rows()), wiring());
        if (result.rows().isEmpty()) {
            terminal().say("No rows.");
        }
        return ExitCode.DONE;
    }

    private static Rows listing(QueryCatalogue catalogue) {
        return new Rows(
                List.of("name", "标题", "title", "parameters"),
                catalogue.all().stream().map(QueryCommand::listed).toList());
    }

    private static List<Object> listed(SavedQuery query) {
        Stream<String> signature = query.parameters().stream().map(QueryCommand::signature);
        return List.of(query.name(), query.title(), query.titleEn(), signature.collect(Collectors.joining(" ")));
    }

    private static String signature(QueryParameter parameter) {
        return parameter.isRequired() ? parameter.name() : parameter.name() + "=" + parameter.defaultValue();
    }
}
