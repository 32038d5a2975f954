package io.jinmai.lexicon;

import java.util.List;
import java.util.Objects;

/**
 * Something that the user names.
 *
 * @param name under which the graph knows it, as the user writes it
 * @param surfaces its name, then its aliases, in simplified characters and half-width
 * @param origin file and line, for messages
 */
public record UserName(String name, NameKind kind, List<String> surfaces, String origin) {
    public UserName {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(origin, "origin");
        surfaces = List.copyOf(surfaces);
    }

    /** The name in simplified characters and half-width. */
    public String normal() {
        return surfaces.get(0);
    }
}
