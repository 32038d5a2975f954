package io.jinmai.resolution;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.ArticleInfo;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import io.jinmai.lexicon.BankLexicon;
import io.jinmai.lexicon.DistrictGazetteer;
import io.jinmai.lexicon.Simplification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds an article's graph by hand: every entity is mentioned once, one behind the other. */
final class ArticleSketch {
    static final DistrictGazetteer GAZETTEER = DistrictGazetteer.load();
    static final EntityKeys KEYS = new EntityKeys(Simplification.load(), GAZETTEER, BankLexicon.load(GAZETTEER));

    private final String id;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private int offset;

    ArticleSketch(String id) {
        this.id = id;
    }

    /** Adds an entity whose id is its name. */
    ArticleSketch with(EntityType type, String... names) {
        for (String name : names) {
            with(type, name, Map.of());
        }
        return this;
    }

    ArticleSketch with(EntityType type, String name, Map<String, Object> properties) {
        TextSpan mention = new TextSpan(offset, offset + name.length(), name);
        offset = mention.end() + 1;
        entities.add(new Entity(name, type, name, List.of(), List.of(mention), properties));
        return this;
    }

    /** Adds a stated fact; each stands behind the one before. */
    ArticleSketch fact(RelationType type, String from, String to) {
        return fact(type, from, to, FactTerms.NONE);
    }

    ArticleSketch fact(RelationType type, String from, String to, FactTerms terms) {
        int start = 1000 + facts.size() * 10;
        TextSpan sentence = new TextSpan(start, start + 5, "一句话。");
        facts.add(new Fact(type, from, to, terms, List.of(sentence), 0.9, FactStatus.STATED, false, "test"));
        return this;
    }

    ArticleGraph graph() {
        return new ArticleGraph(new ArticleInfo(id, null, null, null, null, List.of(), "00"), entities, facts);
    }

    /** The key of the entity of this name. */
    String key(String name) {
        ArticleGraph graph = graph();
        return KEYS.keyOf(Entities.byId(graph).get(name), graph);
    }
}
