package io.jinmai.resolution.identity;

import io.jinmai.graph.EntityType;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one article says of one name, as far as it bears on whom the name means.
 *
 * @param article id of the article
 * @param local the key that the article alone gives the name's bearer
 * @param type of the bearer
 * @param name the key shared by all uses that could concern each other: of a person without the organisation, else {@code local}
 * @param shorter keys of the names that are short for this one, or that it bore before
 * @param organisations of a person: the keys of those it works or worked for
 * @param near of an organisation: keys of what facts of the article connect with it, and of the people and alliances that the article names
 *     besides
 */
public record NameUse(
        String article,
        String local,
        EntityType type,
        String name,
        SortedSet<String> shorter,
        SortedSet<String> organisations,
        SortedSet<String> near) {
    private static final char AT = '@';

    public NameUse {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(local, "local");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        shorter = sorted(shorter);
        organisations = sorted(organisations);
        near = sorted(near);
    }

    /** Whether a person bears the name; else an organisation does. */
    public boolean isPerson() {
        return type == EntityType.PERSON;
    }

    /** The same use where the organisations are known by other keys. */
    public NameUse withOrganisations(SortedSet<String> keys) {
        return new NameUse(article, local, type, name, shorter, keys, near);
    }

    /** The same use without what stands near the name, which takes most of its room. */
    public NameUse withoutSurroundings() {
        return new NameUse(article, local, type, name, shorter, organisations, Collections.emptySortedSet());
    }

    /** Of a person: the post at the first of the organisations, of which there is one at least. */
    public String firstPost() {
        return post(organisations.first());
    }

    /** Of a person: that whoever has the first of the posts has each of the others; empty for a person with one post or none. */
    public List<LinkedPosts> linkedPosts() {
        return organisations.stream()
                .skip(1)
                .map(organisation -> new LinkedPosts(firstPost(), post(organisation)))
                .toList();
    }

    /** A post is known by the name and the organisation's key, as the person who holds it is. */
    private String post(String organisation) {
        return name + AT + organisation;
    }

    /** The key of the organisation at which a post is. */
    static String organisation(String post) {
        return post.substring(post.indexOf(AT) + 1);
    }

    /** The name in the key of a person, whether or not it tells a post. */
    static String nameIn(String person) {
        int at = person.indexOf(AT);
        return at < 0 ? person : person.substring(0, at);
    }

    /** Whether a person's key is the name alone. */
    static boolean isNameAlone(String person) {
        return person.indexOf(AT) < 0;
    }

    private static SortedSet<String> sorted(SortedSet<String> keys) {
        return keys.isEmpty() ? Collections.emptySortedSet() : Collections.unmodifiableSortedSet(new TreeSet<>(keys));
    }
}
