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
    private static final char AT = '@';

    private PersonIdentities() {}

    /** @param uses all uses of one name, with the organisations' keys in the whole graph */
    public static Map<NameUse, Identity> decide(List<NameUse> uses) {
        OrganisationCircles circles =
                OrganisationCircles.of(uses.stream().map(NameUse::organisations).toList());
        Map<NameUse, Identity> identities = new HashMap<>();
        uses.forEach(use -> identities.put(use, decide(use, circles::first)));
        return identities;
    }

    /**
     * Whom one use means.
     *
     * @param use with the organisations' keys in the whole graph
     * @param circle the first key of the circle that an organisation is in, by all uses of the name ({@link OrganisationCircles})
     */
    public static Identity decide(NameUse use, UnaryOperator<String> circle) {
        if (use.local().indexOf(AT) < 0 || use.organisations().isEmpty()) {
            return Identity.itself(use.local());
        }
        String organisation = circle.apply(use.organisations().first());
        String key = use.name() + AT + organisation;
        return key.equals(use.local())
                ? Identity.itself(key)
                : Identity.joined(key, "the same name in posts that lead to " + organisation);
    }
}
