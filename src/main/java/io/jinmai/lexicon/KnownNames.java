package io.jinmai.lexicon;

import io.jinmai.lexicon.WordListFile.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Organisations known by a full name and by short names that mean the same one in every article: 浙江大学 and 浙大. Names are
 * in simplified characters. Immutable.
 */
public final class KnownNames {
    private final Map<String, Set<String>> shortNames;
    private final Map<String, String> fullNames;

    private KnownNames(Map<String, Set<String>> shortNames, Map<String, String> fullNames) {
        this.shortNames = shortNames;
        this.fullNames = Map.copyOf(fullNames);
    }

    /**
     * Universities and colleges of China, and some abroad that articles name.
     *
     * @throws WordListException if a file is missing or breaks the format
     */
    public static KnownNames universities() {
        return load("universities-east.yaml", "universities-elsewhere.yaml");
    }

    /**
     * Authorities, exchanges and media whose short names are usual.
     *
     * @throws WordListException if the file is missing or breaks the format
     */
    public static KnownNames institutions() {
        return load("institution-names.yaml");
    }

    /**
     * Companies whose short names are usual and are no everyday words.
     *
     * @throws WordListException if the file is missing or breaks the format
     */
    public static KnownNames enterprises() {
        return load("enterprise-names.yaml");
    }

    private static KnownNames load(String... files) {
        return of(Arrays.stream(files)
                .map(file -> WordListFile.ofResource(file, Shape.NAMES))
                .toList());
    }

    /** @throws WordListException if a name would mean two organisations */
    static KnownNames of(List<WordListFile> files) {
        Map<String, Set<String>> shortNames = new LinkedHashMap<>();
        Map<String, String> fullNames = new HashMap<>();
        for (WordListFile file : files) {
            file.lists().forEach((fullName, ofIt) -> {
                shortNames.put(fullName, ofIt);
                claim(file, fullName, fullName, fullNames);
                ofIt.forEach(shortName -> claim(file, fullName, shortName, fullNames));
            });
        }
        return new KnownNames(Collections.unmodifiableMap(shortNames), fullNames);
    }

    private static void claim(WordListFile file, String owner, String name, Map<String, String> fullNames) {
        String other = fullNames.putIfAbsent(name, owner);
        if (other != null) {
            String problem = "'" + name + "' is already a name of " + other + "; keep it with one of the two";
            throw new WordListException(file.name(), file.lines().get(owner), problem);
        }
    }

    /** Every full name, in the files' order. */
    public Collection<String> fullNames() {
        return shortNames.keySet();
    }

    /** Every name, full or short, in no particular order. */
    public Collection<String> allNames() {
        return fullNames.keySet();
    }

    /** The full name of what {@code name}, itself full or short, means; empty if it is not known. */
    public Optional<String> fullName(String name) {
        return Optional.ofNullable(fullNames.get(name));
    }

    /** The short names of a full name; empty if it has none or is not known. */
    public Set<String> shortNames(String fullName) {
        return shortNames.getOrDefault(fullName, Set.of());
    }
}
