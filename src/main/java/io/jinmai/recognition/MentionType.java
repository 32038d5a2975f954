package io.jinmai.recognition;

import io.jinmai.graph.EntityType;
import java.util.Optional;

/** What a recognised stretch of text names: one of the six kinds of entity, or a title or loan product that facts need. */
public enum MentionType {
    BANK('B', EntityType.BANK),
    ENTERPRISE('E', EntityType.ENTERPRISE),
    DISTRICT('D', EntityType.DISTRICT),
    ALLIANCE('A', EntityType.ALLIANCE),
    PERSON('P', EntityType.PERSON),
    INSTITUTION('I', EntityType.INSTITUTION),
    TITLE('T', null),
    PRODUCT('G', null);

    private final char corpusTag;
    private final Optional<EntityType> entityType;

    MentionType(char corpusTag, EntityType entityType) {
        this.corpusTag = corpusTag;
        this.entityType = Optional.ofNullable(entityType);
    }

    /** The letter that marks this type in the training corpus. */
    public char corpusTag() {
        return corpusTag;
    }

    /** The kind of entity it names; empty for titles and products, which are no entities. */
    public Optional<EntityType> entityType() {
        return entityType;
    }

    /** The type with this corpus letter; empty for any other character. */
    public static Optional<MentionType> ofCorpusTag(char tag) {
        for (MentionType type : values()) {
            if (type.corpusTag == tag) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
