package io.jinmai.store;

import io.jinmai.resolution.identity.NamedArticle;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.IntConsumer;

/**
 * A graph database that holds articles and what they say. Every failure is a {@link StoreException} whose message says what
 * happened and what to do.
 */
public interface GraphStore extends AutoCloseable {

    /** Creates the constraints and indexes that are missing and waits until they are online. Safe to repeat. */
    void applySchema();

    /** The digests ({@link io.jinmai.graph.ArticleInfo#sha256()}) of those of the given articles that are in the graph, by article id. */
    Map<String, String> digests(Set<String> articleIds);

    /**
     * Makes the graph say what these articles say. Whom their names mean is decided from all articles that are there then; others
     * whose names thereby mean somebody else move. An article that is there under its id is replaced, with every fact that only its
     * former text supported. One call is one transaction: all of it or nothing.
     *
     * @throws IllegalArgumentException if two of the articles share an id, or one entity id stands for two kinds
     */
    LoadCounts load(List<NamedArticle> articles);

    /**
     * Counts anew what the graph holds of these articles, a row for each of the ids, in their order. Some hundred articles are looked at
     * in one transaction; other programs that change them meanwhile wait.
     *
     * @param looked hears after each transaction how many more of them have been counted
     */
    List<ArticleAudit> audit(Set<String> articleIds, IntConsumer looked);

    /** The same with nobody to hear how far it is. */
    default List<ArticleAudit> audit(Set<String> articleIds) {
        return audit(articleIds, some -> {});
    }

    /** Takes articles out, with everything that only they supported; ids that are not there are passed over. One transaction. */
    RemovalCounts remove(Set<String> articleIds);

    /**
     * Runs one Cypher statement.
     *
     * @param parameters by name; strings, numbers, booleans, and lists and maps of them
     * @param mayWrite whether the statement may change the graph; otherwise one that tries to is refused
     */
    QueryResult query(String cypher, Map<String, Object> parameters, boolean mayWrite);

    /**
     * Runs one Cypher statement that only reads, for a person who waits.
     *
     * @param atMost after so long the database breaks it off
     * @throws StoreException of kind {@code TOO_SLOW} if it took longer
     */
    QueryResult look(String cypher, Map<String, Object> parameters, Duration atMost);

    /** The constraints and indexes, with the columns {@code name}, {@code type}, {@code on}, {@code properties}, {@code state}. */
    QueryResult schema();

    /** What is in the graph now. */
    GraphStatistics statistics();

    /** What is in the graph by the articles published on this day or later. */
    GraphStatistics statisticsSince(LocalDate day);

    /** Where the articles were read from, as {@link io.jinmai.graph.ArticleInfo#path()} has it, by id; of those that have a path. */
    SortedMap<String, String> paths();

    /**
     * Why a name means what it means: a row for each use of a name by which an article means a bearer of {@code name}, with the
     * columns {@code means}, {@code kind}, {@code named}, {@code article}, {@code because}, {@code candidates}.
     */
    QueryResult explainName(String name);

    @Override
    void close();
}
