package io.jinmai.relation.reading;

import io.jinmai.graph.EntityType;
import java.util.Arrays;
import java.util.Optional;

/** What an element of a sentence is; {@link #label()} is its name in the rules. */
public enum ElementKind {
    BANK("Bank", EntityType.BANK),
    ENTERPRISE("Enterprise", EntityType.ENTERPRISE),
    DISTRICT("District", EntityType.DISTRICT),
    ALLIANCE("Alliance", EntityType.ALLIANCE),
    PERSON("Person", EntityType.PERSON),
    INSTITUTION("Institution", EntityType.INSTITUTION),
    TITLE("Title", null),
    PRODUCT("Product", null),
    MONEY("Money", null),
    DATE("Date", null);

    private final String label;
    private final EntityType entityType;

    ElementKind(String label, EntityType entityType) {
        this.label = label;
        this.entityType = entityType;
    }

    public String label() {
        return label;
    }

    /** The kind for entities of a type. */
    public static ElementKind of(EntityType type) {
        return Arrays.stream(values())
                .filter(kind -> kind.entityType == type)
                .findFirst()
                .orElseThrow();
    }

    /** The kind with this label; empty for any other word. */
    public static Optional<ElementKind> ofLabel(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
