package io.jinmai.evaluation;

import io.jinmai.graph.EntityType;
import io.jinmai.graph.RelationType;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The counts of one document or of many.
 *
 * @param entities every kind, in the order of the constants
 * @param facts every type, in the order of the constants
 */
public record Scores(Map<EntityType, Counts> entities, Map<RelationType, Counts> facts) {
    /** The types that an analyst of lending lives by. */
    public static final List<RelationType> CORE =
            List.of(RelationType.LENDS_TO, RelationType.LOCATED_IN, RelationType.MEMBER_OF);

    /** The name of the total over the kinds of entity. */
    public static final String ENTITIES = "entities";
    /** The name of the total over {@link #CORE}. */
    public static final String CORE_RELATIONS = "relations, core";
    /** The name of the total over the types of relationship. */
    public static final String ALL_RELATIONS = "relations, all";

    public Scores {
        entities = complete(EntityType.class, entities);
        facts = complete(RelationType.class, facts);
    }

    /** The scores of all documents together. */
    public static Scores sum(Collection<Scores> parts) {
        Map<EntityType, Counts> entities = new EnumMap<>(EntityType.class);
        Map<RelationType, Counts> facts = new EnumMap<>(RelationType.class);
        for (Scores part : parts) {
            part.entities.forEach((type, counts) -> entities.merge(type, counts, Counts::plus));
            part.facts.forEach((type, counts) -> facts.merge(type, counts, Counts::plus));
        }
        return new Scores(entities, facts);
    }

    /** Over all types of relationship. */
    public Counts allRelations() {
        return total(facts.values());
    }

    /** Every figure under its name: the kinds, the types, and the three totals. */
    public Map<String, Counts> rows() {
        Map<String, Counts> rows = new LinkedHashMap<>();
        entities.forEach((type, counts) -> rows.put(type.label(), counts));
        facts.forEach((type, counts) -> rows.put(type.name(), counts));
        rows.put(ENTITIES, total(entities.values()));
        rows.put(CORE_RELATIONS, total(CORE.stream().map(facts::get).toList()));
        rows.put(ALL_RELATIONS, allRelations());
        return rows;
    }

    private static Counts total(Collection<Counts> parts) {
        return parts.stream().reduce(Counts.NONE, Counts::plus);
    }

    private static <E extends Enum<E>> Map<E, Counts> complete(Class<E> type, Map<E, Counts> given) {
        Map<E, Counts> complete = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            complete.put(constant, given.getOrDefault(constant, Counts.NONE));
        }
        return Collections.unmodifiableMap(complete);
    }
}
