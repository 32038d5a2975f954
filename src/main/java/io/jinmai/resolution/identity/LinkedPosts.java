package io.jinmai.resolution.identity;

import java.util.Objects;

/**
 * Two posts that a use of a person's name gives one bearer. A post is known by {@link NameUse#post}.
 *
 * @param first the first of all posts that the use gives its bearer
 * @param other another one
 */
public record LinkedPosts(String first, String other) implements Comparable<LinkedPosts> {
    public LinkedPosts {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(other, "other");
    }

    @Override
    public int compareTo(LinkedPosts pair) {
        int byFirst = first.compareTo(pair.first);
        return byFirst == 0 ? other.compareTo(pair.other) : byFirst;
    }
}
