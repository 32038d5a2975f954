package io.jinmai.resolution.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Decides which people of one name are one person: those who share an organisation, at once or one after another, directly or through
 * others. One name at two organisations that nobody links is two people.
 */
public final class PersonIdentities {
    private PersonIdentities() {}

    /** @param uses all uses of some names, with the organisations' keys in the whole graph */
    public static Map<NameUse, Identity> decide(List<NameUse> uses) {
        PostCircles circles = PostCircles.of(
                uses.stream().flatMap(use -> use.linkedPosts().stream()).toList());
        Map<NameUse, Identity> identities = new HashMap<>();
        uses.forEach(use -> identities.put(use, decide(use, circles::first)));
        return identities;
    }

    /**
     * Whom one use means.
     *
     * @param use with the organisations' keys in the whole graph
     * @param circle the first post of the circle that a post is in, by all uses of the name ({@link PostCircles})
     */
    public static Identity decide(NameUse use, UnaryOperator<String> circle) {
        return NameUse.isNameAlone(use.local()) || use.organisations().isEmpty()
                ? Identity.itself(use.local())
                : explained(use, circle.apply(use.firstPost()));
    }

    /**
     * Why a use means whom it means.
     *
     * @param key the key under which the whole graph knows its bearer
     */
    public static Identity explained(NameUse use, String key) {
        return key.equals(use.local())
                ? Identity.itself(key)
                : Identity.joined(key, "the same name in posts that lead to " + NameUse.organisation(key));
    }
}
