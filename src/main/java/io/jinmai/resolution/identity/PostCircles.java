package io.jinmai.resolution.identity;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Posts that people hold, in circles: those of one person are in one. Each circle is known by the first of its posts, and holds posts under
 * one name only.
 */
public final class PostCircles {
    private final Map<String, String> towardsFirst = new TreeMap<>();

    private PostCircles() {}

    /** @param pairs of posts of one person each */
    public static PostCircles of(Iterable<LinkedPosts> pairs) {
        PostCircles circles = new PostCircles();
        pairs.forEach(pair -> circles.link(pair.first(), pair.other()));
        return circles;
    }

    /** The first post of the circle that a post is in; the post itself if it is linked with no other. */
    public String first(String post) {
        String at = post;
        while (towardsFirst.containsKey(at)) {
            at = towardsFirst.get(at);
        }
        return at;
    }

    /** The posts that are in a circle with an earlier one. */
    public Set<String> later() {
        return new TreeSet<>(towardsFirst.keySet());
    }

    private void link(String one, String other) {
        String first = shortened(one);
        String second = shortened(other);
        if (first.compareTo(second) < 0) {
            towardsFirst.put(second, first);
        } else if (first.compareTo(second) > 0) {
            towardsFirst.put(first, second);
        }
    }

    /** The first post, from now on one step away. */
    private String shortened(String post) {
        String first = first(post);
        if (!first.equals(post)) {
            towardsFirst.put(post, first);
        }
        return first;
    }
}
