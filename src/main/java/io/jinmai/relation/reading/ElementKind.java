package io.jinmai.relation.reading;

import io.jinmai.graph.EntityType;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an element of a sentence is; {@link #label()} is its name in the rules. */
public enum ElementKind {
    BANK("Bank"),
    ENTERPRISE("Enterprise"),
    DISTRICT("District"),
    ALLIANCE("Alliance"),
    PERSON("Person"),
    INSTITUTION("Institution"),
    TITLE("Title"),
    PRODUCT("Product"),
    MONEY("Money"),
    DATE("Date"),
    MAJORITY("Majority");

    private static final Map<String, ElementKind> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ElementKind::label, kind -> kind));

    private final String label;

    ElementKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The kind for entities of a type. */
    public static ElementKind of(EntityType type) {
        return switch (type) {
            case BANK -> BANK;
            case ENTERPRISE -> ENTERPRISE;
            case DISTRICT -> DISTRICT;
            case ALLIANCE -> ALLIANCE;
            case PERSON -> PERSON;
            case INSTITUTION -> INSTITUTION;
        };
    }

    /** The kind with this label; empty for any other word. */
    public static Optional<ElementKind> ofLabel(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }
}
