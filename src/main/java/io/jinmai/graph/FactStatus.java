package io.jinmai.graph;

import java.util.Locale;

/** Whether the text states a fact, only plans or applies for it, or denies it. Only stated facts enter the graph unasked. */
public enum FactStatus {
    STATED,
    PLANNED,
    DENIED;

    /** The lower-case form used in JSON, on relationships and on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
