package io.jinmai.lexicon;

import io.jinmai.lexicon.YamlTables.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads files of a user's names. No two entries of all its files may claim the same surface. */
final class UserLexiconReader {
    private static final Set<String> TABLES = Set.of("about", "names", "never");
    private static final Set<String> NAME_KEYS = Set.of("name", "kind", "aliases");
    private static final int SHORTEST_NAME = 2;

    private final Simplification simplification;
    private final Map<String, String> origins = new HashMap<>();

    UserLexiconReader(Simplification simplification) {
        this.simplification = simplification;
    }

    void read(OwnFile file, List<UserName> names, Set<String> never) {
        YamlTables yaml = YamlTables.read(new LexiconResource(file.name(), file.text()), TABLES);
        if (!yaml.tables().containsKey("names") && !yaml.tables().containsKey("never")) {
            throw new LexiconFileException(file.name(), "neither 'names' nor 'never' is there; add one of them", null);
        }
        yaml.optionalTable("names").forEach(entry -> names.add(name(entry)));
        yaml.optionalTable("never").forEach(entry -> never.add(surface(entry, word(entry))));
    }

    private UserName name(Entry entry) {
        if (entry.values().containsKey("")) {
            throw entry.problem("an entry reads {name: …, kind: …, aliases: […]}");
        }
        entry.requireKeysAmong(NAME_KEYS);
        String name = entry.required("name");
        List<String> surfaces = new ArrayList<>(List.of(surface(entry, name)));
        entry.words("aliases").forEach(alias -> surfaces.add(surface(entry, alias)));
        return new UserName(name, kind(entry), surfaces, origin(entry));
    }

    private static NameKind kind(Entry entry) {
        String kind = entry.required("kind");
        return NameKind.ofLabel(kind)
                .orElseThrow(() -> entry.problem(
                        "no kind is called '" + kind + "'; there are " + String.join(", ", NameKind.labels())));
    }

    private static String word(Entry entry) {
        if (!entry.values().keySet().equals(Set.of(""))) {
            throw entry.problem("'never' is a list of words; write the word alone");
        }
        return entry.required("");
    }

    /** The simplified form, which must be a name and nobody's yet. */
    private String surface(Entry entry, String written) {
        if (written.length() < SHORTEST_NAME) {
            throw entry.problem(
                    written.isEmpty()
                            ? "a blank name; fill it in or remove it"
                            : "'" + written + "' is too short for a name; it would be found everywhere");
        }
        String surface = simplification.simplify(written);
        String other = origins.putIfAbsent(surface, origin(entry));
        if (other != null) {
            throw entry.problem("'" + written + "' stands already in " + other
                    + " (traditional characters count as simplified ones); keep it once");
        }
        return surface;
    }

    private static String origin(Entry entry) {
        return entry.file() + ", line " + entry.line();
    }
}
