package io.jinmai.store.cypher;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.Fact;
import io.jinmai.resolution.identity.Identity;
import io.jinmai.resolution.identity.NameUse;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.FactIdentity;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * What articles become in the graph, record by record, as a load writes it: for engines that bring the records of many articles together
 * outside of a database. Properties are strings, numbers, booleans and lists of strings; absent ones are left out or null.
 */
public final class GraphRecords {
    /** The property of an article's node that keeps what it says. */
    public static final String EXTRACTION = "extraction";

    private GraphRecords() {}

    /**
     * The properties of an article's node but for its {@link #counts}; {@code publishedOn} is a {@link java.time.LocalDate},
     * {@link #EXTRACTION} what {@link #ofExtraction} reads.
     */
    public static Map<String, Object> article(NamedArticle said) {
        return ArticleRecords.node(said);
    }

    /**
     * What an article says under the keys that it alone gives.
     *
     * @throws io.jinmai.store.StoreException if it is not what {@link #article} has under {@link #EXTRACTION}
     */
    public static ArticleGraph ofExtraction(String extraction) {
        return StoredExtraction.read(extraction);
    }

    /**
     * The further properties of an article's node that tell how much it says.
     *
     * @param resolved the article under the keys of the whole graph
     */
    public static Map<String, Object> counts(ArticleGraph resolved) {
        Map<String, Object> counts = ArticleRecords.counts(resolved);
        return Map.of("entityCount", counts.get("entities"), "factCount", counts.get("facts"));
    }

    /** The properties of {@code MENTIONS}, from an article to one of its entities. */
    public static Map<String, Object> mention(Entity entity) {
        return ArticleRecords.mention(entity);
    }

    /** What one article says of an entity, to be joined by {@link #entity}. */
    public static String contribution(Entity entity) {
        return EntityRecords.toContribution(EntityState.of(entity));
    }

    /**
     * The properties of an entity's node.
     *
     * @param contributions what articles say of it, at least one, in any order, equal ones once or more often
     */
    public static Map<String, Object> entity(String id, EntityType kind, Collection<String> contributions) {
        return contributions.stream()
                .map(contribution -> EntityRecords.fromContribution(id, kind, contribution))
                .reduce(EntityState::join)
                .orElseThrow()
                .toNode();
    }

    /** How one article supports a fact, to be joined by {@link #fact}. */
    public static String support(String article, Fact fact) {
        return Json.write(FactState.of(article, fact, FactIdentity.of(fact)).toRelationship());
    }

    /**
     * The properties of a fact's relationship.
     *
     * @param supports of the articles that state it, at least one, in any order
     */
    public static Map<String, Object> fact(Collection<String> supports) {
        return FactState.join(supports.stream()
                        .map(support -> FactState.fromRelationship(Json.read(support)))
                        .toList())
                .toRelationship();
    }

    /** The properties of {@code NAMES}, from an article to a name that it uses. */
    public static Map<String, Object> use(NameUse use, Identity identity) {
        return new TreeMap<>(Rows.map(new MeantUse(use, identity).toRow().get("properties")));
    }
}
