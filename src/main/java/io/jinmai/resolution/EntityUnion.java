package io.jinmai.resolution;

import io.jinmai.graph.Entity;
import io.jinmai.graph.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Collects the entities of one key into one entity, whatever order they come in. */
final class EntityUnion {
    private static final Comparator<Entity> FULLEST_NAME_FIRST = Comparator.comparingInt(
                    (Entity entity) -> -entity.name().length())
            .thenComparing(Entity::name)
            .thenComparing(entity -> entity.properties().toString());

    private final String key;
    private final List<Entity> members = new ArrayList<>();

    EntityUnion(String key) {
        this.key = key;
    }

    void add(Entity member) {
        members.add(member);
    }

    /** Named by the fullest name; the others and all aliases are its aliases. */
    Entity toEntity() {
        List<Entity> sorted = members.stream().sorted(FULLEST_NAME_FIRST).toList();
        Entity fullest = sorted.get(0);
        List<String> aliases = sorted.stream()
                .flatMap(member -> Stream.concat(Stream.of(member.name()), member.aliases().stream()))
                .toList();
        List<TextSpan> mentions =
                sorted.stream().flatMap(member -> member.mentions().stream()).toList();
        return new Entity(key, fullest.type(), fullest.name(), aliases, mentions, properties(sorted));
    }

    private static Map<String, Object> properties(List<Entity> members) {
        Map<String, Object> properties = new TreeMap<>();
        members.forEach(member ->
                member.properties().forEach((name, value) -> properties.merge(name, value, EntityUnion::join)));
        return properties;
    }

    /** Lists, such as tags, add up; of other values that of the fuller name stays. */
    private static Object join(Object first, Object second) {
        if (first instanceof List<?> left && second instanceof List<?> right) {
            return Stream.concat(left.stream(), right.stream())
                    .map(Object::toString)
                    .distinct()
                    .sorted()
                    .toList();
        }
        return first;
    }
}
