package io.jinmai.resolution.article;

import io.jinmai.graph.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of an article by kind, each once, kinds and names in the order in which the article first uses them. */
final class UsedNames {
    private static final int KINDS = EntityType.values().length;

    private final List<NameUse> uses;
    private final Map<EntityType, Map<String, UsedName>> byType = new LinkedHashMap<>(2 * KINDS);

    /** @param uses in text order */
    UsedNames(List<NameUse> uses) {
        this.uses = uses;
        for (int i = 0; i < uses.size(); i++) {
            add(uses.get(i));
        }
    }

    private void add(NameUse use) {
        Map<String, UsedName> ofType = byType.get(use.type());
        if (ofType == null) {
            ofType = new LinkedHashMap<>();
            byType.put(use.type(), ofType);
        }
        UsedName name = ofType.get(use.normal());
        if (name == null) {
            name = new UsedName(use.type(), use.normal());
            ofType.put(use.normal(), name);
        }
        name.add(use);
    }

    Set<EntityType> types() {
        return byType.keySet();
    }

    /** The names of a kind; not to be changed. */
    Collection<UsedName> ofType(EntityType type) {
        return byType.getOrDefault(type, Map.of()).values();
    }

    /** What is used by this name as one of this kind; null where nothing is. */
    UsedName get(EntityType type, String normal) {
        Map<String, UsedName> ofType = byType.get(type);
        return ofType == null ? null : ofType.get(normal);
    }

    /** Lets another name stand for what one of the names means, even where the article uses that name itself. */
    void enterAlias(EntityType type, String alias, UsedName name) {
        byType.get(type).put(alias, name);
    }

    /** The uses of all names of a kind in text order. */
    List<NameUse> usesOf(EntityType type) {
        List<NameUse> ofType = new ArrayList<>();
        for (NameUse use : uses) {
            if (use.type() == type) {
                ofType.add(use);
            }
        }
        return ofType;
    }
}
