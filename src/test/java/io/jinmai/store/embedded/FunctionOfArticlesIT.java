package io.jinmai.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.pipeline.BatchSize;
import io.jinmai.pipeline.LoadSettings;
import io.jinmai.specimen.InventedArticle;
import io.jinmai.specimen.InventedNews;
import io.jinmai.specimen.NewsExtraction;
import io.jinmai.store.CanonicalDump;
import io.jinmai.store.GraphStore;
import io.jinmai.store.cypher.CypherGraphStore;
import io.jinmai.store.cypher.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
 * The graph is a function of the set of its articles: after any loads, corrections and removals, in batches of any size and on any number
 * of threads, it is what one load of the remaining articles into an empty graph makes. The articles are texts that the program reads
 * itself, of few names, so that they tell of each other's: registered names that share a core, short and former names, nicknames, people
 * in several posts. A fact names but two of its articles, so that those that it names come and go, and two articles move
 * at once. What fails is shrunk to the fewest
 * edits of the fewest and plainest sentences.
 */
class FunctionOfArticlesIT {
    private static final InventedNews NEWS = InventedNews.inBrief();
    private static final NewsExtraction EXTRACTION = new NewsExtraction();
    private static final LoadSettings AT_ONCE = new LoadSettings(1, BatchSize.of(100));
    private static final int CASTS = 300;
    private static final Limits LIMITS = new Limits(2, 2);

    private static GraphStore store;

    /** Articles that come, new or in another text, or ids of articles that go. */
    private sealed interface Edit {
        record Load(List<Draft> articles, LoadSettings settings) implements Edit {}

        record Remove(Set<String> ids) implements Edit {}
    }

    private record Draft(String id, List<String> sentences) {
        InventedArticle article() {
            return new InventedArticle(id, "山谷里的消息", LocalDate.of(2024, 3, 5), String.join("", sentences));
        }
    }

    @BeforeContainer
    static void open() throws IOException {
        Path folder = Files.createTempDirectory("jinmai-function");
        store = new CypherGraphStore(new EmbeddedDatabase(Engine.start(folder)), LIMITS);
        store.applySchema();
    }

    @AfterContainer
    static void close() {
        store.close();
    }

    @Property(tries = 1000)
    void theGraphIsAFunctionOfItsArticles(@ForAll("edits") List<Edit> edits) {
        CanonicalDump.clear(store);
        Map<String, Draft> remaining = new TreeMap<>();
        for (Edit edit : edits) {
            apply(edit, remaining);
        }
        List<String> edited = CanonicalDump.of(store);

        CanonicalDump.clear(store);
        load(remaining.values(), AT_ONCE);

        assertThat(CanonicalDump.difference(edited, CanonicalDump.of(store))).isEmpty();
    }

    private static void apply(Edit edit, Map<String, Draft> remaining) {
        if (edit instanceof Edit.Load load) {
            load.articles().forEach(draft -> remaining.put(draft.id(), draft));
            load(load.articles(), load.settings());
        } else if (edit instanceof Edit.Remove remove) {
            remaining.keySet().removeAll(remove.ids());
            store.remove(remove.ids());
        }
    }

    private static void load(Collection<Draft> drafts, LoadSettings settings) {
        if (!drafts.isEmpty()) {
            EXTRACTION.load(drafts.stream().map(Draft::article).toList(), store, settings);
        }
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<String> ids = Arbitraries.of("a1", "a2", "a3", "a4", "a5");
        Arbitrary<Edit> loads = Combinators.combine(drafts(ids), settings()).as(Edit.Load::new);
        Arbitrary<Edit> removals = ids.set().ofMinSize(1).ofMaxSize(2).map(Edit.Remove::new);
        return Arbitraries.frequencyOf(Tuple.of(4, loads), Tuple.of(1, removals))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static Arbitrary<List<Draft>> drafts(Arbitrary<String> ids) {
        Arbitrary<Integer> which = Arbitraries.integers().between(0, NEWS.tellingSentences() - 1);
        Arbitrary<Integer> cast = Arbitraries.integers().between(0, CASTS);
        Arbitrary<String> sentences = Combinators.combine(which, cast).as(NEWS::telling);
        return Combinators.combine(ids, sentences.list().ofMinSize(1).ofMaxSize(3))
                .as(Draft::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements(Draft::id);
    }

    private static Arbitrary<LoadSettings> settings() {
        Arbitrary<Integer> few = Arbitraries.integers().between(1, 3);
        return Combinators.combine(few, few).as((jobs, articles) -> new LoadSettings(jobs, BatchSize.of(articles)));
    }
}
