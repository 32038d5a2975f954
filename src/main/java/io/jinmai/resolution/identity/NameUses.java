package io.jinmai.resolution.identity;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.RelationType;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads from an article the names whose bearers other articles can tell more about: of enterprises, alliances and people. */
public final class NameUses {
    private static final Set<EntityType> ORGANISATIONS = Set.of(EntityType.ENTERPRISE, EntityType.ALLIANCE);

    /** An article that names more people and alliances is a roster: to stand on it together connects nobody. */
    private static final int LARGEST_COMPANY = 20;

    private final NamedArticle article;
    private final SortedSet<String> company;
    private final Map<String, Entity> byKey;
    private final Map<String, SortedSet<String>> connected = new HashMap<>();
    private final Map<String, SortedSet<String>> employers = new HashMap<>();

    private NameUses(NamedArticle article) {
        this.article = article;
        this.company = company(article.graph());
        this.byKey = article.graph().entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        article.graph().facts().stream()
                .filter(fact -> fact.status() == FactStatus.STATED && !fact.derived())
                .forEach(this::connect);
    }

    /** The uses, in no particular order; anonymised bearers, who never leave their article, have none. */
    public static List<NameUse> of(NamedArticle article) {
        return new NameUses(article).read();
    }

    private static SortedSet<String> company(ArticleGraph graph) {
        SortedSet<String> company = graph.entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON || entity.type() == EntityType.ALLIANCE)
                .map(NameUses::name)
                .collect(Collectors.toCollection(TreeSet::new));
        return company.size() > LARGEST_COMPANY ? Collections.emptySortedSet() : company;
    }

    private List<NameUse> read() {
        return article.graph().entities().stream()
                .filter(entity -> !entity.isAnonymous())
                .filter(entity -> entity.type() == EntityType.PERSON || ORGANISATIONS.contains(entity.type()))
                .map(this::use)
                .toList();
    }

    private NameUse use(Entity entity) {
        return new NameUse(
                article.graph().article().id(),
                entity.id(),
                entity.type(),
                name(entity),
                article.shorter().getOrDefault(entity.id(), Collections.emptySortedSet()),
                employers.getOrDefault(entity.id(), Collections.emptySortedSet()),
                near(entity));
    }

    private SortedSet<String> near(Entity entity) {
        if (entity.type() == EntityType.PERSON) {
            return Collections.emptySortedSet();
        }
        SortedSet<String> near = new TreeSet<>(company);
        near.addAll(connected.getOrDefault(entity.id(), Collections.emptySortedSet()));
        near.remove(name(entity));
        return near;
    }

    private void connect(Fact fact) {
        note(connected, fact.from(), name(byKey.get(fact.to())));
        note(connected, fact.to(), name(byKey.get(fact.from())));
        Entity employer = byKey.get(fact.to());
        boolean isPost = fact.type() == RelationType.WORKS_FOR && employer.type() != EntityType.PERSON;
        if (isPost && !employer.isAnonymous()) {
            note(employers, fact.from(), employer.id());
        }
    }

    private static void note(Map<String, SortedSet<String>> sets, String key, String value) {
        sets.computeIfAbsent(key, k -> new TreeSet<>()).add(value);
    }

    private static String name(Entity entity) {
        return entity.type() == EntityType.PERSON ? NameUse.nameIn(entity.id()) : entity.id();
    }
}
