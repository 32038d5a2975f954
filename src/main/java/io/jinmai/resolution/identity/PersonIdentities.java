package io.jinmai.resolution.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decides which people of one name are one person: those who share an organisation, at once or one after another, directly or through
 * others. One name at two organisations that nobody links is two people.
 */
public final class PersonIdentities {
    private static final char AT = '@';

    private PersonIdentities() {}

    /** @param uses all uses of one name, with the organisations' keys in the whole graph */
    public static Map<NameUse, Identity> decide(List<NameUse> uses) {
        Circles circles = new Circles();
        uses.forEach(use -> use.organisations()
                .forEach(key -> circles.link(use.organisations().first(), key)));
        Map<NameUse, Identity> identities = new HashMap<>();
        uses.forEach(use -> identities.put(use, identity(use, circles)));
        return identities;
    }

    private static Identity identity(NameUse use, Circles circles) {
        if (use.local().indexOf(AT) < 0 || use.organisations().isEmpty()) {
            return Identity.itself(use.local());
        }
        String organisation = circles.first(use.organisations().first());
        String key = use.name() + AT + organisation;
        return key.equals(use.local())
                ? Identity.itself(key)
                : Identity.joined(key, "the same name in posts that lead to " + organisation);
    }

    /** Organisations in circles: those of one person are in one. Each circle is known by the first of its keys. */
    private static final class Circles {
        private final Map<String, String> towardsFirst = new TreeMap<>();

        private void link(String one, String other) {
            String first = first(one);
            String second = first(other);
            if (first.compareTo(second) < 0) {
                towardsFirst.put(second, first);
            } else if (first.compareTo(second) > 0) {
                towardsFirst.put(first, second);
            }
        }

        private String first(String key) {
            String at = key;
            while (towardsFirst.containsKey(at)) {
                at = towardsFirst.get(at);
            }
            return at;
        }
    }
}
