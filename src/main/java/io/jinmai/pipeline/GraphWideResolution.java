package io.jinmai.pipeline;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.recognition.Lexicons;
import io.jinmai.resolution.Derivation;
import io.jinmai.resolution.EntityKeys;
import io.jinmai.resolution.GraphWideNaming;
import io.jinmai.resolution.ShortNames;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.UnwrittenFact;
import io.jinmai.store.UnwrittenFact.Reason;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Completes an article with what names imply, leaves out the facts that are not asked for, and gives the rest the keys by which
 * the whole graph decides who is meant.
 */
public final class GraphWideResolution implements ArticleResolution {
    private final EntityKeys keys;
    private final Derivation derivation;
    private final GraphWideNaming naming;
    private final ShortNames shortNames;
    private final Set<FactStatus> include;

    GraphWideResolution(EntityKeys keys, Derivation derivation, ShortNames shortNames, Set<FactStatus> include) {
        this.keys = Objects.requireNonNull(keys, "keys");
        this.derivation = Objects.requireNonNull(derivation, "derivation");
        this.naming = new GraphWideNaming(keys);
        this.shortNames = Objects.requireNonNull(shortNames, "shortNames");
        this.include = Set.copyOf(include);
    }

    /**
     * The resolution by these lexicons.
     *
     * @param include the statuses of facts that go into the graph
     */
    public static GraphWideResolution of(Lexicons known, Set<FactStatus> include) {
        EntityKeys keys = new EntityKeys(known.simplification(), known.districts(), known.banks(), known.own());
        ShortNames shortNames = new ShortNames(
                known.simplification(), known.districts(), known.words().words("legal-forms"), known.own());
        return new GraphWideResolution(keys, new Derivation(keys, known.districts()), shortNames, include);
    }

    @Override
    public Resolved resolve(ArticleGraph graph) {
        ArticleGraph completed = derivation.complete(graph);
        ArticleGraph asked = withFacts(
                completed,
                completed.facts().stream()
                        .filter(fact -> include.contains(fact.status()))
                        .toList());
        ArticleGraph wide = naming.toGraphWide(asked);
        int gone = asked.facts().size() - wide.facts().size();
        List<UnwrittenFact> selfReferring = gone == 0 ? List.of() : selfReferring(asked);
        return new Resolved(
                NamedArticle.of(wide, shortNames.of(wide)),
                completed.facts().size(),
                gone - selfReferring.size(),
                Stream.concat(leftOut(completed), selfReferring.stream()).toList());
    }

    private static ArticleGraph withFacts(ArticleGraph graph, List<Fact> facts) {
        return new ArticleGraph(graph.article(), graph.entities(), facts);
    }

    private Stream<UnwrittenFact> leftOut(ArticleGraph graph) {
        return graph.facts().stream()
                .filter(fact -> !include.contains(fact.status()))
                .map(fact -> unwritten(graph, fact, Reason.STATUS_NOT_ASKED_FOR));
    }

    /** Facts between two names of an article that the whole graph knows as one entity. */
    private List<UnwrittenFact> selfReferring(ArticleGraph graph) {
        Map<String, String> keyById =
                graph.entities().stream().collect(Collectors.toMap(Entity::id, entity -> keys.keyOf(entity, graph)));
        return graph.facts().stream()
                .filter(fact -> keyById.get(fact.from()).equals(keyById.get(fact.to())))
                .map(fact -> unwritten(graph, fact, Reason.ENDS_ARE_ONE))
                .toList();
    }

    private static UnwrittenFact unwritten(ArticleGraph graph, Fact fact, Reason reason) {
        return new UnwrittenFact(graph.article().id(), fact, name(graph, fact.from()), name(graph, fact.to()), reason);
    }

    private static String name(ArticleGraph graph, String id) {
        return graph.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .map(Entity::name)
                .findFirst()
                .orElseThrow();
    }
}
