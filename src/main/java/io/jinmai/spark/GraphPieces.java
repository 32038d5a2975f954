package io.jinmai.spark;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.store.FactIdentity;
import io.jinmai.store.cypher.article.IdentifiedArticle;
import io.jinmai.store.cypher.record.GraphRecords;
import io.jinmai.store.cypher.record.GraphRecords.FactSupport;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Takes articles apart into what each gives to the graph: rows of {@link Columns#PIECE}. */
final class GraphPieces {
    /** A node that is one article's alone. */
    static final String NODE = "node";

    /** A link that is one article's alone. */
    static final String LINK = "link";

    /** What one article says of an entity. */
    static final String ENTITY = "entity";

    /** How one article supports a fact. */
    static final String FACT = "fact";

    /** A fact that cannot stand in the graph: the reason, its status and all of it. */
    static final String REFUSED = "refused";

    private static final String ARTICLE = "Article";
    private static final String MENTIONS = "MENTIONS:Article:Entity";

    private final String id;
    private final List<Row> pieces = new ArrayList<>();

    private GraphPieces(String id) {
        this.id = id;
    }

    /**
     * @param articles with {@code id}, {@code node} and {@code extraction}
     * @param moved {@link Moves#of}
     */
    static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> moved) {
        return articles.select("id", "node", "extraction")
                .join(moved.withColumnRenamed("article", "id"), Joins.on("id"), "left")
                .flatMap((FlatMapFunction<Row, Row>) GraphPieces::of, Encoders.row(Columns.PIECE));
    }

    private static Iterator<Row> of(Row row) {
        String extraction = row.getAs("extraction");
        ArticleGraph said = GraphRecords.ofExtraction(extraction);
        IdentifiedArticle article = new IdentifiedArticle(said, Moves.keys(row));
        ArticleGraph resolved = article.resolved();
        GraphPieces pieces = new GraphPieces(said.article().id());
        Map<String, Object> node = PropertyJson.properties(row.getAs("node"));
        node.put(GraphRecords.EXTRACTION, extraction);
        node.putAll(GraphRecords.counts(resolved));
        pieces.add(NODE, ARTICLE, pieces.id, null, null, PropertyJson.of(node));
        Map<String, Map<String, Object>> mentions = GraphRecords.mentions(resolved);
        resolved.entities().forEach(entity -> pieces.add(entity, mentions.get(entity.id())));
        GraphRecords.supports(resolved).forEach(pieces::add);
        article.selfReferring()
                .forEach(fact -> pieces.add(
                        REFUSED,
                        fact.reason().label(),
                        pieces.id,
                        fact.fact().status().label(),
                        null,
                        PropertyJson.of(fact)));
        return pieces.pieces.iterator();
    }

    private void add(Entity entity, Map<String, Object> mention) {
        add(LINK, MENTIONS, "", id, entity.id(), PropertyJson.of(mention));
        add(ENTITY, entity.type().name(), entity.id(), null, null, GraphRecords.contribution(entity));
    }

    private void add(FactSupport fact) {
        FactIdentity identity = fact.identity();
        add(FACT, fact.type().name(), identity.id(), identity.from(), identity.to(), fact.support());
    }

    private void add(String part, String shape, String key, String start, String end, String content) {
        pieces.add(RowFactory.create(part, shape, key, start, end, content));
    }
}
