package io.jinmai.recognition;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every word that is looked for, each with the classes it belongs to. Classes carry the names of the lexicon files
 * ({@code titles-company}, {@code boundary-verb}); at most {@value #MOST_CLASSES} of them. Immutable once built.
 */
public final class Vocabulary {
    /** A class is a bit of a pair of longs. */
    static final int MOST_CLASSES = WordClasses.MOST;

    private final Map<String, Integer> classNumbers;
    private final TreeMap<String, WordClasses> words;

    private Vocabulary(Map<String, Integer> classNumbers, TreeMap<String, WordClasses> words) {
        this.classNumbers = Map.copyOf(classNumbers);
        this.words = words;
    }

    /** Collects words by class. */
    public static final class Builder {
        private final Map<String, Integer> classNumbers = new HashMap<>();
        private final TreeMap<String, WordClasses> words = new TreeMap<>();

        /** Adds words, simplified and half-width, to a class; blank ones are refused. */
        public Builder add(String className, Collection<String> members) {
            int number = classNumbers.computeIfAbsent(className, name -> classNumbers.size());
            if (number >= MOST_CLASSES) {
                throw new IllegalArgumentException(
                        "more than " + MOST_CLASSES + " word classes; " + className + " is one too many");
            }
            for (String word : members) {
                if (word.isBlank()) {
                    throw new IllegalArgumentException("a blank word in class " + className);
                }
                words.merge(word, WordClasses.of(number), WordClasses::and);
            }
            return this;
        }

        public Vocabulary build() {
            return new Vocabulary(classNumbers, new TreeMap<>(words));
        }
    }

    /**
     * The set of the classes with these names.
     *
     * @throws IllegalArgumentException if one is unknown; the message lists the known ones
     */
    public WordClasses classes(Collection<String> names) {
        WordClasses result = WordClasses.NONE;
        for (String name : names) {
            Integer number = classNumbers.get(name);
            if (number == null) {
                throw new IllegalArgumentException(
                        "no word class '" + name + "'; there are " + new TreeMap<>(classNumbers).keySet());
            }
            result = result.and(WordClasses.of(number));
        }
        return result;
    }

    /** {@link #classes(Collection)} of names given one by one. */
    public WordClasses classes(String... names) {
        return classes(Set.of(names));
    }

    public boolean hasClass(String name) {
        return classNumbers.containsKey(name);
    }

    TreeMap<String, WordClasses> words() {
        return words;
    }
}
