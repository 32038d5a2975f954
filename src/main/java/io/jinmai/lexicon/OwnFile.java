package io.jinmai.lexicon;

import java.util.Objects;

/**
 * A file of the user's own, read: names or rules.
 *
 * @param name as the user called it, for messages
 * @param text its whole content
 */
public record OwnFile(String name, String text) {
    public OwnFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
    }
}
