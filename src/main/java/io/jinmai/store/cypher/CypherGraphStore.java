package io.jinmai.store.cypher;

import io.jinmai.graph.EntityType;
import io.jinmai.graph.RelationType;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.ArticleAudit;
import io.jinmai.store.GraphStatistics;
import io.jinmai.store.GraphStore;
import io.jinmai.store.LoadCounts;
import io.jinmai.store.QueryResult;
import io.jinmai.store.RemovalCounts;
import io.jinmai.store.cypher.audit.Audit;
import io.jinmai.store.cypher.database.CypherDatabase;
import io.jinmai.store.cypher.database.Rows;
import io.jinmai.store.cypher.database.Statements;
import io.jinmai.store.cypher.identity.NameAccount;
import io.jinmai.store.cypher.identity.SurroundingsMemory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** The store over any database that speaks Cypher; as thread-safe as that database. */
public final class CypherGraphStore implements GraphStore {
    private static final List<String> CONSTRAINTS = Statements.all("schema/constraints");
    private static final List<String> INDEXES = Statements.all("schema/indexes");
    private static final String AWAIT = Statements.one("schema/await");
    private static final String SHOW_CONSTRAINTS = Statements.one("schema/show-constraints");
    private static final String SHOW_INDEXES = Statements.one("schema/show-indexes");
    private static final String DIGESTS = Statements.one("load/digests");
    private static final String STATISTICS = Statements.one("load/statistics");
    private static final String STATISTICS_SINCE = Statements.one("load/statistics-since");
    private static final String PATHS = Statements.one("load/articles-with-paths");
    private static final int INDEX_SECONDS = 300;

    private final CypherDatabase database;
    private final Limits limits;
    private final SurroundingsMemory memory = new SurroundingsMemory(SurroundingsMemory.MOST_KEYS);

    /** @param database closed with this store */
    public CypherGraphStore(CypherDatabase database) {
        this(database, Limits.USUAL);
    }

    /**
     * @param database closed with this store
     * @param limits instead of {@link Limits#USUAL}
     */
    public CypherGraphStore(CypherDatabase database, Limits limits) {
        this.database = database;
        this.limits = limits;
    }

    @Override
    public void applySchema() {
        runAll(CONSTRAINTS);
        runAll(INDEXES);
        database.read(transaction -> transaction.run(AWAIT, Map.of("seconds", INDEX_SECONDS)));
    }

    private void runAll(List<String> statements) {
        database.write(transaction -> {
            statements.forEach(statement -> transaction.run(statement, Map.of()));
            return null;
        });
    }

    @Override
    public Map<String, String> digests(Set<String> articleIds) {
        Map<String, String> digests = new TreeMap<>();
        database.read(transaction -> transaction.run(DIGESTS, Rows.ids(articleIds)))
                .rows()
                .forEach(row -> digests.put((String) row.get(0), (String) row.get(1)));
        return digests;
    }

    @Override
    public List<ArticleAudit> audit(Set<String> articleIds, IntConsumer looked) {
        return new Audit(database, limits.namedInFacts()).of(articleIds, looked);
    }

    @Override
    public LoadCounts load(List<NamedArticle> articles) {
        return database.write(transaction -> new ArticleReplacement(transaction, memory, limits).load(articles));
    }

    @Override
    public RemovalCounts remove(Set<String> articleIds) {
        return database.write(transaction -> new ArticleReplacement(transaction, memory, limits).remove(articleIds));
    }

    @Override
    public QueryResult query(String cypher, Map<String, Object> parameters, boolean mayWrite) {
        return mayWrite
                ? database.write(transaction -> transaction.run(cypher, parameters))
                : database.read(transaction -> transaction.run(cypher, parameters));
    }

    @Override
    public QueryResult look(String cypher, Map<String, Object> parameters, Duration atMost) {
        return database.read(transaction -> transaction.run(cypher, parameters), atMost);
    }

    @Override
    public QueryResult schema() {
        return database.read(transaction -> {
            QueryResult constraints = transaction.run(SHOW_CONSTRAINTS, Map.of());
            List<List<Object>> rows = new ArrayList<>(constraints.rows());
            rows.addAll(transaction.run(SHOW_INDEXES, Map.of()).rows());
            return new QueryResult(constraints.columns(), List.copyOf(rows));
        });
    }

    @Override
    public SortedMap<String, String> paths() {
        SortedMap<String, String> paths = new TreeMap<>();
        database.read(transaction -> transaction.run(PATHS, Map.of()))
                .rows()
                .forEach(row -> paths.put((String) row.get(0), (String) row.get(1)));
        return paths;
    }

    @Override
    public QueryResult explainName(String name) {
        return database.read(transaction -> new NameAccount(transaction).of(name));
    }

    @Override
    public GraphStatistics statistics() {
        return statistics(STATISTICS, Map.of());
    }

    @Override
    public GraphStatistics statisticsSince(LocalDate day) {
        return statistics(STATISTICS_SINCE, Map.of("since", day.toString()));
    }

    private GraphStatistics statistics(String statement, Map<String, Object> parameters) {
        Map<String, Long> counts = new HashMap<>();
        database.read(transaction -> transaction.run(statement, parameters))
                .rows()
                .forEach(row -> counts.put((String) row.get(0), (Long) row.get(1)));
        Map<String, Long> entities = new TreeMap<>();
        for (EntityType kind : EntityType.values()) {
            entities.put(kind.label(), counts.getOrDefault(kind.label(), 0L));
        }
        Map<String, Long> facts = new TreeMap<>();
        for (RelationType type : RelationType.values()) {
            facts.put(type.name(), counts.getOrDefault(type.name(), 0L));
        }
        return new GraphStatistics(counts.get("Article"), entities, facts);
    }

    @Override
    public void close() {
        database.close();
    }
}
