package io.jinmai.store.cypher.record;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.RelationType;
import io.jinmai.resolution.identity.NameUse;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.FactIdentity;
import io.jinmai.store.cypher.database.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What articles become in the graph, record by record, as a load writes it: for engines that bring the records of many articles together
 * outside of a database. Properties are strings, numbers, booleans and lists of strings; absent ones are left out or null.
 */
public final class GraphRecords {
    /** The property of an article's node that keeps what it says. */
    public static final String EXTRACTION = "extraction";

    /**
     * How many of the articles that support it a fact names in {@code articles}, with their sentences: so many that one reads them, and
     * so few that a fact of thousands is written no longer than others.
     */
    public static final int NAMED_IN_FACTS = 50;

    private GraphRecords() {}

    /**
     * The properties of an article's node but for its {@link #counts}, in a map of the caller's own; {@code publishedOn} is a {@link java.time.LocalDate},
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
        return ResolvedArticle.of(resolved).counts();
    }

    /**
     * The properties of {@code MENTIONS}, from an article to each of its entities, by the entity's id.
     *
     * @param resolved the article under the keys of the whole graph
     */
    public static Map<String, Map<String, Object>> mentions(ArticleGraph resolved) {
        return ResolvedArticle.of(resolved).mentions().stream()
                .collect(Collectors.toMap(mention -> mention.entity().id(), ArticleMention::toProperties));
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

    /**
     * How one article supports a fact.
     *
     * @param support to be joined by {@link #fact}
     */
    public record FactSupport(RelationType type, FactIdentity identity, String support) {}

    /**
     * How an article supports its facts, each once.
     *
     * @param resolved the article under the keys of the whole graph
     */
    public static List<FactSupport> supports(ArticleGraph resolved) {
        return SupportedFact.of(resolved).values().stream()
                .map(fact -> new FactSupport(
                        fact.type(), fact.identity(), Json.write(fact.state().toRelationship())))
                .toList();
    }

    /**
     * The properties of a fact's relationship.
     *
     * @param supports of each of the articles that support it one, at least one, in any order
     */
    public static Map<String, Object> fact(Collection<String> supports) {
        return FactState.sum(supports.stream()
                        .map(support -> FactState.fromRelationship(Json.read(support)))
                        .toList())
                .namingFirst(NAMED_IN_FACTS)
                .toRelationship();
    }

    /**
     * The properties of {@code NAMES}, from an article to a name that it uses.
     *
     * @param key under which the whole graph knows the name's bearer
     */
    public static Map<String, Object> use(NameUse use, String key) {
        return new TreeMap<>(Rows.map(new MeantUse(use, key).toRow().get("properties")));
    }

    /** What a use of a name tells of the things near it, to be joined with that of its other uses by exclusive or. */
    public static long nearDigest(NameUse use) {
        return NearDigest.of(use);
    }

    /**
     * The properties of a node {@code Name}.
     *
     * @param nearDigest of all its uses
     */
    public static Map<String, Object> name(String id, long nearDigest) {
        Map<String, Object> name = new TreeMap<>(Map.of("id", id));
        if (nearDigest != NearDigest.NOTHING) {
            name.put("surroundings", nearDigest);
        }
        return name;
    }
}
