package io.jinmai.cli;

import io.jinmai.cli.saved.Arguments;
import io.jinmai.cli.saved.QueryCatalogue;
import io.jinmai.cli.saved.SavedQuery;
import io.jinmai.explorer.GraphExplorer;
import io.jinmai.store.GraphStore;
import io.jinmai.view.GraphSlice;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which part of the graph to draw: at most one of these. */
final class ViewChoice {
    @Option(names = "--around", paramLabel = "NAME", description = "What lies around everything of this name or alias.")
    private String around;

    @Option(names = "--article", paramLabel = "ID", description = "What this article says.")
    private String article;

    @Option(
            names = "--query",
            paramLabel = "NAME",
            description = "What the rows of this saved query name, and the facts between; -p gives its parameters.")
    private String query;

    private Statement statement;

    /** Whether there is a middle to start from. */
    boolean isAround() {
        return around != null;
    }

    /** @throws CommandFailure or a {@link io.jinmai.cli.saved.SavedQueryException} where no such query can run so */
    void check(Map<String, String> parameters, QueryCatalogue queries) {
        if (query == null && !parameters.isEmpty()) {
            throw CommandFailure.usage("-p gives a parameter of a saved query: name it with --query NAME.");
        }
        if (query != null) {
            SavedQuery saved = queries.named(query);
            statement = new Statement(saved.cypher(), Arguments.of(saved, parameters));
        }
    }

    /** Empty if nothing is there to be drawn. */
    Optional<GraphSlice> slice(GraphStore store, GraphExplorer explorer, int depth, int most) {
        if (around != null) {
            return explorer.around(around, depth, most);
        }
        if (query != null) {
            return explorer.named(
                    store.query(statement.cypher(), statement.parameters(), false)
                            .rows(),
                    most);
        }
        return article != null
                ? explorer.article(article, most)
                : Optional.of(explorer.whole(most))
                        .filter(whole -> !whole.nodes().isEmpty());
    }

    /** What to say where nothing is. */
    String nothing() {
        if (around != null) {
            return "Nothing in the graph bears the name " + around + ".";
        }
        if (query != null) {
            return "The rows of " + query + " name nothing that is in the graph, or there are none.";
        }
        return article != null
                ? "There is no article " + article + " in the graph, or it names nothing."
                : "The graph is empty. Load articles into it first (jinmai load).";
    }
}
