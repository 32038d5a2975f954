package io.jinmai.lexicon;

import io.jinmai.lexicon.WordListFile.Shape;
import java.util.Collection;
import java.util.HashMap;
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
     * Universities and colleges of mainland China, Hong Kong and Macau.
     *
     * @throws WordListException if the file is missing or breaks the format
     */
    public static KnownNames universities() {
        return of(WordListFile.ofResource("universities.yaml", Shape.NAMES));
    }

    /**
     * Authorities, exchanges and media whose short names are usual.
     *
     * @throws WordListException if the file is missing or breaks the format
     */
    public static KnownNames institutions() {
        return of(WordListFile.ofResource("institution-names.yaml", Shape.NAMES));
    }

    /**
     * Companies whose short names are usual and are no everyday words.
     *
     * @throws WordListException if the file is missing or breaks the format
     */
    public static KnownNames enterprises() {
        return of(WordListFile.ofResource("enterprise-names.yaml", Shape.NAMES));
    }

    /** @throws WordListException if a name would mean two organisations */
    static KnownNames of(WordListFile file) {
        Map<String, String> fullNames = new HashMap<>();
        file.lists().keySet().forEach(name -> fullNames.put(name, name));
        file.lists().forEach((fullName, shortNames) -> {
            for (String shortName : shortNames) {
                String other = fullNames.put(shortName, fullName);
                if (other != null) {
                    String problem = "'" + shortName + "' is already a name of " + other + "; keep it with one of the two";
                    throw new WordListException(file.name(), file.lines().get(fullName), problem);
                }
            }
        });
        return new KnownNames(file.lists(), fullNames);
    }

    /** Every full name, in the file's order. */
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
