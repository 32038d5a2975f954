package io.jinmai.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.ArticleInfo;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import io.jinmai.pipeline.GraphWideResolution;
import io.jinmai.recognition.Lexicons;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.CanonicalDump;
import io.jinmai.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * The graph is a function of the set of its articles: after any loads, corrections and removals it is what one load of the remaining
 * articles into an empty graph makes. The articles are drawn so that they tell of each other's names: registered names that share a
 * core, short and former names, nicknames, people in several posts.
 */
class FunctionOfArticlesIT {
    private static final GraphWideResolution RESOLUTION =
            GraphWideResolution.of(Lexicons.load(), Set.of(FactStatus.STATED));
    private static final List<Entity> ENTITIES = List.of(
            entity(EntityType.ENTERPRISE, "浙江青岭竹业有限公司", "安吉竹器制造有限公司"),
            entity(EntityType.ENTERPRISE, "浙江青岭竹业有限公司"),
            entity(EntityType.ENTERPRISE, "安徽青岭竹业有限公司"),
            entity(EntityType.ENTERPRISE, "安吉竹器制造有限公司", "浙江青岭竹业有限公司"),
            entity(EntityType.ENTERPRISE, "安吉竹器制造有限公司"),
            entity(EntityType.ENTERPRISE, "青岭竹业"),
            entity(EntityType.ENTERPRISE, "竹器制造"),
            entity(EntityType.ALLIANCE, "安吉竹产业党建联盟", "竹乡联盟"),
            entity(EntityType.ALLIANCE, "竹乡联盟"),
            entity(EntityType.PERSON, "林晓"),
            entity(EntityType.PERSON, "周启明"),
            entity(EntityType.BANK, "工行安吉支行"),
            entity(EntityType.DISTRICT, "安吉县"));

    private static Path folder;
    private static GraphStore store;

    /** Articles that come, new or in another text, or ids of articles that go. */
    private sealed interface Edit {
        record Load(List<Draft> articles) implements Edit {}

        record Remove(Set<String> ids) implements Edit {}
    }

    /** An article: which entities it names, and which of them are linked. */
    private record Draft(String id, List<Integer> entities, List<List<Integer>> links) {
        private NamedArticle read() {
            List<Entity> named = new ArrayList<>();
            for (int at : Set.copyOf(entities).stream().sorted().toList()) {
                if (named.stream()
                        .noneMatch(other -> other.name().equals(ENTITIES.get(at).name()))) {
                    named.add(ENTITIES.get(at));
                }
            }
            List<Fact> facts = new ArrayList<>();
            for (List<Integer> link : links) {
                Entity from = named.get(link.get(0) % named.size());
                Entity to = named.get(link.get(1) % named.size());
                type(from, to).ifPresent(type -> facts.add(fact(type, from, to)));
            }
            ArticleInfo info = new ArticleInfo(id, "标题", null, null, null, List.of(), toString());
            return RESOLUTION
                    .resolve(new ArticleGraph(info, named, facts))
                    .named()
                    .withText(new TextSpan(4, 4 + toString().length(), toString()));
        }
    }

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("jinmai-function");
        store = GraphFolder.at(folder.resolve("graph")).openOrCreate();
        store.applySchema();
    }

    @AfterContainer
    static void close() {
        store.close();
    }

    @Property(tries = 500)
    void theGraphIsAFunctionOfItsArticles(@ForAll("edits") List<Edit> edits) {
        CanonicalDump.clear(store);
        Map<String, Draft> remaining = new TreeMap<>();
        edits.forEach(edit -> apply(edit, remaining));
        List<String> edited = CanonicalDump.of(store);

        CanonicalDump.clear(store);
        store.load(remaining.values().stream().map(Draft::read).toList());

        assertThat(edited).isEqualTo(CanonicalDump.of(store));
    }

    private static void apply(Edit edit, Map<String, Draft> remaining) {
        if (edit instanceof Edit.Load load) {
            load.articles().forEach(draft -> remaining.put(draft.id(), draft));
            store.load(load.articles().stream().map(Draft::read).toList());
        } else if (edit instanceof Edit.Remove remove) {
            remaining.keySet().removeAll(remove.ids());
            store.remove(remove.ids());
        }
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<String> ids = Arbitraries.of("a1", "a2", "a3", "a4", "a5");
        Arbitrary<Integer> entity = Arbitraries.integers().between(0, ENTITIES.size() - 1);
        Arbitrary<List<List<Integer>>> links = entity.list().ofSize(2).list().ofMaxSize(4);
        Arbitrary<Draft> drafts = Combinators.combine(
                        ids, entity.list().ofMinSize(1).ofMaxSize(5), links)
                .as(Draft::new);
        Arbitrary<Edit> loads = drafts.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements(Draft::id)
                .map(Edit.Load::new);
        Arbitrary<Edit> removals = ids.set().ofMinSize(1).ofMaxSize(2).map(Edit.Remove::new);
        return Arbitraries.frequencyOf(Tuple.of(4, loads), Tuple.of(1, removals))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Optional<RelationType> type(Entity from, Entity to) {
        if (from.name().equals(to.name())) {
            return Optional.empty();
        }
        boolean fromFirm = from.type() == EntityType.ENTERPRISE;
        return Optional.ofNullable(
                switch (to.type()) {
                    case DISTRICT -> from.type() == EntityType.DISTRICT ? null : RelationType.LOCATED_IN;
                    case ALLIANCE -> fromFirm ? RelationType.MEMBER_OF : null;
                    case ENTERPRISE, BANK ->
                        from.type() == EntityType.PERSON
                                ? RelationType.WORKS_FOR
                                : fromFirm ? RelationType.COOPERATES_WITH : null;
                    default -> null;
                });
    }

    private static Fact fact(RelationType type, Entity from, Entity to) {
        FactTerms terms = switch (type) {
            case MEMBER_OF -> new FactTerms.Membership("member");
            case WORKS_FOR -> new FactTerms.Post("经理", false);
            default -> FactTerms.NONE;
        };
        List<TextSpan> evidence = List.of(new TextSpan(10, 15, "一句话。"));
        return new Fact(type, from.id(), to.id(), terms, evidence, 0.9, FactStatus.STATED, false, "rule-a");
    }

    private static Entity entity(EntityType type, String name, String... aliases) {
        List<TextSpan> mentions = List.of(new TextSpan(3, 3 + name.length(), name));
        return new Entity(name, type, name, List.of(aliases), mentions, Map.of());
    }
}
