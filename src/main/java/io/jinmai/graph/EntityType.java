package io.jinmai.graph;

import java.util.Arrays;
import java.util.Optional;

/** The six kinds of entity; {@link #label()} is the node label in the graph and the {@code type} of the JSON contract. */
public enum EntityType {
    BANK("Bank"),
    ENTERPRISE("Enterprise"),
    DISTRICT("District"),
    ALLIANCE("Alliance"),
    PERSON("Person"),
    INSTITUTION("Institution");

    private final String label;

    EntityType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The kind with this label, written exactly as {@link #label()} gives it; empty for any other string. */
    public static Optional<EntityType> ofLabel(String label) {
        return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst();
    }
}
