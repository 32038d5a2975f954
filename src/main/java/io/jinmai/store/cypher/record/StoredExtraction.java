package io.jinmai.store.cypher.record;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.ArticleInfo;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import io.jinmai.store.cypher.database.Rows;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What an article said when it was read, as it is kept with the article's node: JSON, deflated, in Base64. By it an article can move to
 * other identities without its text.
 */
final class StoredExtraction {
    private StoredExtraction() {}

    /** @param graph under the keys that the article alone gives */
    static String write(ArticleGraph graph) {
        Map<String, Object> json = Map.of(
                "article", article(graph.article()),
                "entities",
                        graph.entities().stream().map(StoredExtraction::entity).toList(),
                "facts", graph.facts().stream().map(StoredExtraction::fact).toList());
        return Base64.getEncoder().encodeToString(deflate(Json.write(json)));
    }

    /** @throws io.jinmai.store.StoreException if it is not what {@link #write} wrote */
    static ArticleGraph read(String stored) {
        Map<String, Object> json = Json.read(inflate(Base64.getDecoder().decode(stored)));
        return new ArticleGraph(
                articleOf(Rows.map(json.get("article"))),
                maps(json.get("entities")).stream()
                        .map(StoredExtraction::entityOf)
                        .toList(),
                maps(json.get("facts")).stream().map(StoredExtraction::factOf).toList());
    }

    private static Map<String, Object> article(ArticleInfo article) {
        Map<String, Object> json = new TreeMap<>(ArticleRecords.node(article));
        json.replace(
                "publishedOn",
                article.publishedOn() == null ? null : article.publishedOn().toString());
        return json;
    }

    private static ArticleInfo articleOf(Map<String, Object> json) {
        String publishedOn = (String) json.get("publishedOn");
        return new ArticleInfo(
                (String) json.get("id"),
                (String) json.get("title"),
                publishedOn == null ? null : LocalDate.parse(publishedOn),
                (String) json.get("source"),
                (String) json.get("path"),
                strings(json.get("authors")),
                (String) json.get("sha256"));
    }

    private static Map<String, Object> entity(Entity entity) {
        return Map.of(
                "id", entity.id(),
                "type", entity.type().name(),
                "name", entity.name(),
                "aliases", entity.aliases(),
                "mentions", spans(entity.mentions()),
                "properties", entity.properties());
    }

    private static Entity entityOf(Map<String, Object> json) {
        return new Entity(
                (String) json.get("id"),
                EntityType.valueOf((String) json.get("type")),
                (String) json.get("name"),
                strings(json.get("aliases")),
                spansOf(json.get("mentions")),
                Rows.map(json.get("properties")));
    }

    private static Map<String, Object> fact(Fact fact) {
        return Map.of(
                "type", fact.type().name(),
                "from", fact.from(),
                "to", fact.to(),
                "terms", StoredTerms.write(fact.terms()),
                "evidence", spans(fact.evidence()),
                "confidence", fact.confidence(),
                "status", fact.status().name(),
                "derived", fact.derived(),
                "rule", fact.rule());
    }

    private static Fact factOf(Map<String, Object> json) {
        return new Fact(
                RelationType.valueOf((String) json.get("type")),
                (String) json.get("from"),
                (String) json.get("to"),
                StoredTerms.read(Rows.map(json.get("terms"))),
                spansOf(json.get("evidence")),
                ((Number) json.get("confidence")).doubleValue(),
                FactStatus.valueOf((String) json.get("status")),
                (Boolean) json.get("derived"),
                (String) json.get("rule"));
    }

    private static List<List<Object>> spans(List<TextSpan> spans) {
        return spans.stream()
                .map(span -> List.<Object>of(span.start(), span.end(), span.text()))
                .toList();
    }

    private static List<TextSpan> spansOf(Object json) {
        return ((List<?>) json)
                .stream()
                        .map(span -> (List<?>) span)
                        .map(span -> new TextSpan((Integer) span.get(0), (Integer) span.get(1), (String) span.get(2)))
                        .toList();
    }

    private static List<String> strings(Object json) {
        return ((List<?>) json).stream().map(String.class::cast).toList();
    }

    private static List<Map<String, Object>> maps(Object json) {
        return ((List<?>) json).stream().map(Rows::map).toList();
    }

    private static byte[] deflate(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static String inflate(byte[] bytes) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("an article of the graph holds an extraction that cannot be read", e);
        }
    }
}
