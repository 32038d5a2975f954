package io.jinmai.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a name of the user's own is the name of. The constants are called as the kinds of entity are. */
public enum NameKind {
    BANK("Bank"),
    ENTERPRISE("Enterprise"),
    DISTRICT("District"),
    ALLIANCE("Alliance"),
    PERSON("Person"),
    INSTITUTION("Institution");

    private final String label;

    NameKind(String label) {
        this.label = label;
    }

    /** The kind with this label; empty for any other word. */
    static Optional<NameKind> ofLabel(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(kind -> kind.label).toList();
    }
}
