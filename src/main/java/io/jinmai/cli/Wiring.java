package io.jinmai.cli;

import io.jinmai.cli.saved.QueryCatalogue;
import io.jinmai.display.DisplayNames;
import io.jinmai.graph.FactStatus;
import io.jinmai.lexicon.OwnFile;
import io.jinmai.pipeline.ArticleResolution;
import io.jinmai.pipeline.ObservableExtractor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The parts that commands work with. What takes time to make is made when a command asks for it.
 *
 * @param environment variables of the environment
 * @param invocation the program as it was called, for messages that name a next command
 * @param inputs where articles come from
 * @param extractor from an article to what it says, with the user's own names and rules
 * @param resolution from what an article says to what goes into the graph, with the user's own names and facts of the given statuses
 * @param rules the rules of files of the user's, to be tried
 * @param stores opens databases
 * @param queries the saved queries
 * @param displayNames the Chinese names of labels, types, properties and values
 */
record Wiring(
        Terminal terminal,
        Map<String, String> environment,
        String invocation,
        Inputs inputs,
        Function<OwnFiles, ObservableExtractor> extractor,
        BiFunction<OwnFiles, Set<FactStatus>, ArticleResolution> resolution,
        Function<List<OwnFile>, RuleTrial> rules,
        StoreConnector stores,
        Supplier<QueryCatalogue> queries,
        Supplier<DisplayNames> displayNames) {

    /** @param arguments the command line, which is not understood yet */
    static Wiring ofProcess(Terminal terminal, List<String> arguments) {
        ShippedParts parts = ShippedParts.forCommand(arguments);
        return new Wiring(
                terminal,
                System.getenv(),
                System.getProperty("jinmai.invocation", "jinmai"),
                new ArticleInputs(terminal.in()),
                parts::extractor,
                parts::resolution,
                parts::trial,
                new Connections(),
                Wiring::savedQueries,
                DisplayNames::load);
    }

    private static QueryCatalogue savedQueries() {
        String home = System.getProperty("jinmai.home");
        return home == null ? QueryCatalogue.builtIn() : QueryCatalogue.of(Path.of(home, "cypher", "queries"));
    }
}
