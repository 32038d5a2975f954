package io.jinmai.resolution.article;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;

import io.jinmai.graph.EntityType;
import io.jinmai.graph.TextSpan;
import java.util.List;
import java.util.stream.IntStream;

/** Names as an article uses them, one behind the other, and the groups they fall into as strings. */
final class Names {
    private static final int APART = 30;

    private Names() {}

    static UsedNames of(EntityType type, String... names) {
        return new UsedNames(IntStream.range(0, names.length)
                .mapToObj(i -> use(type, names[i], i * APART))
                .toList());
    }

    static List<UsedName> ofDistricts(String... names) {
        return of(EntityType.DISTRICT, names).ofType(EntityType.DISTRICT);
    }

    private static NameUse use(EntityType type, String name, int at) {
        return new NameUse(
                type, LEXICONS.simplification().simplify(name), new TextSpan(at, at + name.length(), name), false);
    }

    /** Each group as its name, a colon, and what the article calls it. */
    static List<String> told(List<Group> groups) {
        return groups.stream()
                .map(group -> group.name() + ": "
                        + String.join(
                                " ",
                                group.names().stream()
                                        .map(UsedName::normal)
                                        .distinct()
                                        .toList()))
                .toList();
    }
}
