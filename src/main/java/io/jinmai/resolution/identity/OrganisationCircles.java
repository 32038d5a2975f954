package io.jinmai.resolution.identity;

import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/** Organisations of people of one name, in circles: those of one person are in one. Each circle is known by the first of its keys. */
public final class OrganisationCircles {
    private final Map<String, String> towardsFirst = new TreeMap<>();

    private OrganisationCircles() {}

    /** @param together for each use of the name the keys of the organisations that it gives its bearer; may be empty */
    public static OrganisationCircles of(Collection<SortedSet<String>> together) {
        OrganisationCircles circles = new OrganisationCircles();
        together.forEach(keys -> keys.forEach(key -> circles.link(keys.first(), key)));
        return circles;
    }

    /** The first key of the circle that an organisation is in; the key itself if nothing is known of it. */
    public String first(String key) {
        String at = key;
        while (towardsFirst.containsKey(at)) {
            at = towardsFirst.get(at);
        }
        return at;
    }

    private void link(String one, String other) {
        String first = first(one);
        String second = first(other);
        if (first.compareTo(second) < 0) {
            towardsFirst.put(second, first);
        } else if (first.compareTo(second) > 0) {
            towardsFirst.put(first, second);
        }
    }
}
