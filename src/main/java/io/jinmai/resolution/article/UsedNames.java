package io.jinmai.resolution.article;

import io.jinmai.graph.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names of an article by kind, each once, kinds and names in the order in which the article first uses them. They are found by a
 * hash table of the names themselves, since there is one for every few words. For one thread until the article is resolved.
 */
final class UsedNames {
    private static final int KINDS = EntityType.values().length;

    private final List<NameUse> uses;
    private final List<List<UsedName>> byType = new ArrayList<>(KINDS);

    /** By hash the last name of a chain; its length is a power of two. */
    private final UsedName[] table;

    private int size;

    /** @param uses in text order */
    UsedNames(List<NameUse> uses) {
        this.uses = uses;
        this.table = new UsedName[Integer.highestOneBit(Math.max(1, uses.size())) << 1];
        for (int i = 0; i < uses.size(); i++) {
            add(uses.get(i));
        }
    }

    private void add(NameUse use) {
        UsedName known = get(use.type(), use.normal());
        if (known == null) {
            List<UsedName> ofType = ofType(use.type());
            if (ofType.isEmpty()) {
                ofType = new ArrayList<>(4);
                byType.add(ofType);
            }
            ofType.add(enter(use));
            size++;
        } else {
            known.add(use);
        }
    }

    private UsedName enter(NameUse use) {
        int place = place(use.type(), use.normal());
        UsedName name = new UsedName(use, table[place]);
        table[place] = name;
        return name;
    }

    private int place(EntityType type, String normal) {
        int hash = 31 * normal.hashCode() + type.ordinal();
        return (hash ^ hash >>> 16) & table.length - 1;
    }

    /** How many names there are. */
    int size() {
        return size;
    }

    /** The names of each kind; not to be changed. */
    List<List<UsedName>> byType() {
        return byType;
    }

    /** The names of a kind; not to be changed. */
    List<UsedName> ofType(EntityType type) {
        for (int i = 0; i < byType.size(); i++) {
            if (byType.get(i).get(0).type() == type) {
                return byType.get(i);
            }
        }
        return List.of();
    }

    /** What is used by this name as one of this kind; null where nothing is. */
    UsedName get(EntityType type, String normal) {
        UsedName name = table[place(type, normal)];
        while (name != null && !name.is(type, normal)) {
            name = name.next();
        }
        return name;
    }

    /**
     * Lets the name of a use mean an entity, even where the article uses it for another.
     *
     * @param id present
     */
    void enterAlias(NameUse alias, Optional<String> id) {
        UsedName known = get(alias.type(), alias.normal());
        UsedName name = known == null ? enter(alias) : known;
        name.means(id);
    }

    /** The uses of names of all kinds in text order. */
    List<NameUse> uses() {
        return uses;
    }
}
