package io.jinmai.explorer;

import io.jinmai.store.StoreException;
import io.jinmai.view.GraphSlice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the page may ask of the whole graph: six fixed questions whose words are parameters and never part of a statement, each answered
 * with a part of bounded size and within bounded time.
 */
final class ExplorerApi {
    /** What one click adds to a drawing; more of it cannot be told apart. */
    static final int MOST_AROUND = 200;

    static final int MOST_ANSWERED = 60;
    static final int MOST_HITS = 20;

    /** Nobody types longer names; the database need not look for them. */
    private static final int LONGEST_VALUE = 500;

    private static final int MOST_FACTS = 20;

    private final GraphExplorer explorer;
    private final NameSearch search;
    private final Map<String, Function<Map<String, String>, ApiAnswer>> questions = Map.of(
            "search", this::search,
            "around", this::around,
            "connection", this::connection,
            "fact", this::fact,
            "article", this::article,
            "question", this::question);

    ExplorerApi(GraphExplorer explorer, NameSearch search) {
        this.explorer = explorer;
        this.search = search;
    }

    /**
     * @param name the last part of the path, such as {@code search}
     * @param query the values by their names
     */
    ApiAnswer answer(String name, Map<String, String> query) {
        Function<Map<String, String>, ApiAnswer> question = questions.get(name);
        if (question == null) {
            return ApiAnswer.error(404, "There is no question called " + name + ".");
        }
        if (query.values().stream().anyMatch(value -> value.length() > LONGEST_VALUE * MOST_FACTS)) {
            return ApiAnswer.error(400, "The question is too long.");
        }
        try {
            return question.apply(query);
        } catch (MissingValueException e) {
            return ApiAnswer.error(400, e.getMessage());
        } catch (StoreException e) {
            return ApiAnswer.error(e.kind() == StoreException.Kind.TOO_SLOW ? 504 : 503, e.getMessage());
        }
    }

    private ApiAnswer search(Map<String, String> query) {
        String words = required(query, "q");
        return words.length() > LONGEST_VALUE ? ApiAnswer.of(List.of()) : ApiAnswer.of(search.find(words, MOST_HITS));
    }

    private ApiAnswer around(Map<String, String> query) {
        return found(explorer.neighbourhood(required(query, "id"), MOST_AROUND), "no such node");
    }

    private ApiAnswer connection(Map<String, String> query) {
        return found(explorer.connection(required(query, "from"), required(query, "to")), "no such nodes");
    }

    private ApiAnswer fact(Map<String, String> query) {
        List<String> ids = List.of(required(query, "ids").split(" "));
        return found(explorer.ofFacts(ids.subList(0, Math.min(ids.size(), MOST_FACTS))), "no such fact");
    }

    private ApiAnswer article(Map<String, String> query) {
        return found(explorer.articleWithText(required(query, "id")), "no such article");
    }

    private ApiAnswer question(Map<String, String> query) {
        Optional<ExampleQuestion> question = ExampleQuestion.named(required(query, "name"));
        if (question.isEmpty()) {
            return ApiAnswer.error(404, "There is no such question.");
        }
        String about = question.get().isAboutOne() ? required(query, "about") : null;
        GraphSlice answer = explorer.answer(question.get(), about, MOST_ANSWERED);
        return about != null && answer.node(about).isEmpty()
                ? ApiAnswer.error(404, "The graph has no such node.")
                : ApiAnswer.of(answer);
    }

    private static ApiAnswer found(Optional<?> answer, String what) {
        return answer.map(ApiAnswer::of).orElseGet(() -> ApiAnswer.error(404, "The graph has " + what + "."));
    }

    private static String required(Map<String, String> query, String name) {
        String value = query.get(name);
        if (value == null) {
            throw new MissingValueException("The question lacks " + name + ".");
        }
        return value;
    }

    /** The page was not ours, or of another version. */
    private static final class MissingValueException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MissingValueException(String message) {
            super(message);
        }
    }
}
