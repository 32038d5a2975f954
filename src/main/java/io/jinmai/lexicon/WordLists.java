package io.jinmai.lexicon;

import io.jinmai.lexicon.WordListFile.Shape;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that recognition and rules go by, in named classes such as {@code surnames} or {@code lend-verb}, in simplified
 * characters. Immutable.
 */
public final class WordLists {
    static final List<String> FILES = List.of(
            "enterprise-endings.yaml",
            "enterprises-known.yaml",
            "institutions.yaml",
            "alliances.yaml",
            "roles.yaml",
            "people.yaml",
            "given-names.yaml",
            "titles.yaml",
            "places.yaml",
            "triggers.yaml",
            "rule-words.yaml",
            "boundaries.yaml",
            "tags.yaml");

    private final Map<String, Set<String>> classes;

    private WordLists(Map<String, Set<String>> classes) {
        this.classes = Collections.unmodifiableMap(classes);
    }

    /**
     * The words that come with the program.
     *
     * @throws WordListException if one of the files is missing or breaks the format
     */
    public static WordLists load() {
        return of(FILES.stream()
                .map(file -> WordListFile.ofResource(file, Shape.CLASSES))
                .toList());
    }

    /** @throws WordListException if two files hold a class of the same name */
    static WordLists of(List<WordListFile> files) {
        Map<String, Set<String>> classes = new LinkedHashMap<>();
        for (WordListFile file : files) {
            file.lists().forEach((name, words) -> {
                if (classes.putIfAbsent(name, words) != null) {
                    throw new WordListException(
                            file.name(),
                            file.lines().get(name),
                            "another file already holds '" + name + "'; join the two");
                }
            });
        }
        return new WordLists(classes);
    }

    /**
     * The words of a class, in the order of their file.
     *
     * @throws IllegalArgumentException if there is no such class; the message names those there are
     */
    public Set<String> words(String className) {
        Set<String> words = classes.get(className);
        if (words == null) {
            throw new IllegalArgumentException("no word class '" + className + "'; there are "
                    + String.join(", ", new TreeSet<>(classes.keySet())));
        }
        return words;
    }

    /** The names of all classes, in the order of the files. */
    public Collection<String> classNames() {
        return classes.keySet();
    }
}
