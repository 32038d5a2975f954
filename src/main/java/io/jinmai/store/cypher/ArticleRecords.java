package io.jinmai.store.cypher;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.ArticleInfo;
import io.jinmai.graph.Entity;
import io.jinmai.graph.TextSpan;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.FactIdentity;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Articles and their mentions as the database keeps them. */
final class ArticleRecords {
    private ArticleRecords() {}

    /** The properties of the node of an article that says this under the keys that it alone gives. */
    static Map<String, Object> node(NamedArticle said) {
        Map<String, Object> node = node(said.graph().article());
        node.put("extraction", StoredExtraction.write(said.graph()));
        TextSpan text = said.text();
        node.put("text", text == null ? null : text.text());
        node.put("textStart", text == null ? null : text.start());
        return node;
    }

    /** What is known about the article besides; the value null stands for an absent one. */
    static Map<String, Object> node(ArticleInfo article) {
        Map<String, Object> node = new HashMap<>();
        node.put("id", article.id());
        node.put("title", article.title());
        node.put("publishedOn", article.publishedOn());
        node.put("source", article.source());
        node.put("path", article.path());
        node.put("authors", article.authors());
        node.put("sha256", article.sha256());
        return node;
    }

    /** How many entities the article mentions ({@code entities}) and how many facts it supports ({@code facts}). */
    static Map<String, Object> counts(ArticleGraph graph) {
        long facts = graph.facts().stream()
                .map(FactIdentity::of)
                .map(FactIdentity::id)
                .distinct()
                .count();
        return Map.of("entities", (long) graph.entities().size(), "facts", facts);
    }

    /** The id of the {@code entity}, and the {@code properties} of {@code MENTIONS} that leads to it. */
    static Map<String, Object> toMention(Entity entity) {
        return Map.of("entity", entity.id(), "properties", mention(entity));
    }

    /** Where an entity is named, and what the article says of it. */
    static Map<String, Object> mention(Entity entity) {
        Map<String, Object> mention = new TreeMap<>();
        mention.put(
                "surfaces",
                entity.mentions().stream().map(TextSpan::text).distinct().toList());
        mention.put(
                "offsets",
                entity.mentions().stream()
                        .map(span -> span.start() + "-" + span.end())
                        .toList());
        mention.put("count", entity.mentions().size());
        mention.put("contribution", EntityRecords.toContribution(EntityState.of(entity)));
        return mention;
    }
}
