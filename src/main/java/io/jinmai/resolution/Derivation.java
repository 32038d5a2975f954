package io.jinmai.resolution;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.lexicon.DistrictGazetteer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Adds what names alone imply: the districts that districts lie in, the banks that branches belong to. Such facts are derived, carry no
 * evidence, and stay out where the article states the same. Works on an article's own ids and on graph-wide keys alike; applying it
 * twice is applying it once. Immutable.
 */
public final class Derivation {
    private static final Comparator<Entity> FIRST_MENTION_FIRST =
            Comparator.comparingInt(Derivation::start).thenComparing(Entity::id);

    private final EntityKeys keys;
    private final DistrictGazetteer gazetteer;

    public Derivation(EntityKeys keys, DistrictGazetteer gazetteer) {
        this.keys = keys;
        this.gazetteer = gazetteer;
    }

    /**
     * Adds facts between the districts and banks that the article names; only head offices, which stand in the names of their
     * branches, become entities of it where they are none yet. For the extraction: nothing is added that the text does not hold.
     */
    public ArticleGraph amongNamed(ArticleGraph graph) {
        return derive(graph, false);
    }

    /**
     * Adds the facts of {@link #amongNamed} and every district up to the province, without mentions where the article does not
     * name it. For the graph, in which districts of any depth can be asked for.
     */
    public ArticleGraph complete(ArticleGraph graph) {
        return derive(graph, true);
    }

    private ArticleGraph derive(ArticleGraph graph, boolean addsParents) {
        List<Entity> derivable = derivable(graph);
        if (derivable.isEmpty()) {
            return graph;
        }
        EntityKeys.ArticleIdentities identities = keys.of(graph);
        GraphGrowth growth = new GraphGrowth(graph, identities);
        ContainmentDerivation containment = new ContainmentDerivation(gazetteer, addsParents);
        BranchDerivation branches = new BranchDerivation(gazetteer, graph, identities, growth);
        boolean mayLieInOneAnother = addsParents || areSeveralDistricts(derivable);
        for (int i = 0; i < derivable.size(); i++) {
            Entity entity = derivable.get(i);
            if (entity.type() == EntityType.DISTRICT && mayLieInOneAnother) {
                containment.derive(entity, identities.district(entity), growth);
            } else if (entity.type() == EntityType.BANK) {
                branches.derive(entity);
            }
        }
        return growth.toGraph();
    }

    private static boolean areSeveralDistricts(List<Entity> entities) {
        int districts = 0;
        for (int i = 0; i < entities.size(); i++) {
            districts += entities.get(i).type() == EntityType.DISTRICT ? 1 : 0;
        }
        return districts > 1;
    }

    /** The districts and banks in text order: a head office gets its words from the first branch that holds them. */
    private static List<Entity> derivable(ArticleGraph graph) {
        List<Entity> derivable = new ArrayList<>();
        List<Entity> entities = graph.entities();
        for (int i = 0; i < entities.size(); i++) {
            Entity entity = entities.get(i);
            if (entity.type() == EntityType.DISTRICT || entity.type() == EntityType.BANK) {
                derivable.add(entity);
            }
        }
        derivable.sort(FIRST_MENTION_FIRST);
        return derivable;
    }

    private static int start(Entity entity) {
        return entity.mentions().isEmpty()
                ? Integer.MAX_VALUE
                : entity.mentions().get(0).start();
    }
}
