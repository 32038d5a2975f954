package io.jinmai.lexicon;

import java.io.Serializable;
import java.util.Objects;

/**
 * A file of the user's own, read: names or rules.
 *
 * @param name as the user called it, for messages
 * @param text its whole content
 */
public record OwnFile(String name, String text) implements Serializable {
    public OwnFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
    }
}
