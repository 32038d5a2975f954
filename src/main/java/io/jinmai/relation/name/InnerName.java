package io.jinmai.relation.name;

import io.jinmai.graph.EntityType;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.WordHit;

/**
 * A name that stands inside another.
 *
 * @param start in the outer name
 * @param text what it reads
 */
public record InnerName(EntityType type, int start, String text) {
    static InnerName place(String name, int start, int end) {
        return new InnerName(EntityType.DISTRICT, start, name.substring(start, end));
    }

    static InnerName place(LexicalScan name, WordHit hit) {
        return place(name.text(), hit.start(), hit.end());
    }

    /** A name that is a place as a whole. */
    static InnerName place(String name) {
        return new InnerName(EntityType.DISTRICT, 0, name);
    }

    /** In the outer name, exclusive. */
    public int end() {
        return start + text.length();
    }

    InnerName shifted(int by) {
        return new InnerName(type, start + by, text);
    }
}
