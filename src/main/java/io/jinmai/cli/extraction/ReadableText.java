package io.jinmai.cli.extraction;

import io.jinmai.explanation.Explanation;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.ArticleInfo;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an article says, for reading: its title and date, its entities by kind, its facts with their sentences. */
public final class ReadableText {

    private ReadableText() {}

    /** Lines, each ended by a line feed, with an empty one at the end. */
    public static String of(ArticleGraph graph) {
        return of(graph, Optional.empty());
    }

    /** The same with the explanation behind the facts, where there is one. */
    public static String of(ArticleGraph graph, Optional<Explanation> explanation) {
        String explained = explanation
                .map(given -> ExplanationText.of(given, names(graph)))
                .orElse("");
        return heading(graph.article()) + "\n" + entities(graph) + facts(graph) + explained + "\n";
    }

    private static String heading(ArticleInfo article) {
        String title = article.title() == null ? "(no title)" : article.title();
        return Stream.of("## " + title, Objects.toString(article.publishedOn(), null), article.source(), article.id())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("  ·  "));
    }

    private static String entities(ArticleGraph graph) {
        StringBuilder text = new StringBuilder();
        for (EntityType type : EntityType.values()) {
            String names = graph.entities().stream()
                    .filter(entity -> entity.type() == type)
                    .map(ReadableText::withAliases)
                    .collect(Collectors.joining("、"));
            if (!names.isEmpty()) {
                text.append("%-12s %s\n".formatted(type.label(), names));
            }
        }
        return text.toString();
    }

    private static String withAliases(Entity entity) {
        return entity.aliases().isEmpty()
                ? entity.name()
                : entity.name() + "(" + String.join("、", entity.aliases()) + ")";
    }

    private static Map<String, String> names(ArticleGraph graph) {
        return graph.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
    }

    private static String facts(ArticleGraph graph) {
        Map<String, String> names = names(graph);
        return graph.facts().stream()
                .map(fact -> "- " + FactText.of(fact, names.get(fact.from()), names.get(fact.to())) + "\n"
                        + FactText.evidence(fact, "    "))
                .collect(Collectors.joining());
    }
}
