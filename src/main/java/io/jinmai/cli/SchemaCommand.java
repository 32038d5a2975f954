package io.jinmai.cli;

import io.jinmai.cli.table.Rows;
import io.jinmai.store.GraphStore;
import io.jinmai.store.QueryResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists, and on request creates, constraints and indexes. */
@Command(
        name = "schema",
        header = "List the constraints and indexes of the graph.",
        footer = {"%nExamples:", "  jinmai schema", "  jinmai schema --apply --to neo4j://localhost:7687 --password"})
final class SchemaCommand extends StoreCommand {
    @Option(names = "--apply", description = "Create those that are missing first, as load does.")
    private boolean apply;

    @Mixin
    private FormatOption format;

    SchemaCommand(Wiring wiring) {
        super(wiring);
    }

    @Override
    ExitCode run(GraphStore store) {
        if (apply) {
            store.applySchema();
        }
        QueryResult schema = store.schema();
        format.print(new Rows(schema.columns(), schema.rows()), terminal());
        return ExitCode.DONE;
    }
}
