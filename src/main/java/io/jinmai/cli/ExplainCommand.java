package io.jinmai.cli;

import io.jinmai.cli.table.Rows;
import io.jinmai.store.GraphStore;
import io.jinmai.store.QueryResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells why names mean what they mean in the graph. */
@Command(
        name = "explain",
        header = "Tell why a name means what it means.",
        description =
                "For everything that bears the name: each name that an article uses for it, whom that means, and why the names were"
                        + " joined or, where it could have meant another, kept apart.",
        footer = {"%nExamples:", "  jinmai explain 青岭竹业", "  jinmai explain 林晓 --format json"})
final class ExplainCommand extends StoreCommand {
    @Parameters(paramLabel = "NAME", description = "A name or an alias, as the graph has it.")
    private String name;

    @Mixin
    private FormatOption format;

    ExplainCommand(Wiring wiring) {
        super(wiring);
    }

    @Override
    ExitCode run(GraphStore store) {
        QueryResult result = store.explainName(name);
        format.printGraphRows(new Rows(result.columns(), result.rows()), wiring());
        if (result.rows().isEmpty()) {
            terminal().say("Nothing in the graph bears the name " + name + ".");
        }
        return ExitCode.DONE;
    }
}
