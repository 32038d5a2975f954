package io.jinmai.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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
    private final List<Members> members;
    private final long fingerprint;

    private Vocabulary(Map<String, Integer> classNumbers, List<Members> members, long fingerprint) {
        this.classNumbers = Map.copyOf(classNumbers);
        this.members = List.copyOf(members);
        this.fingerprint = fingerprint;
    }

    /** Words of the class with a number. */
    private record Members(int number, List<String> words) {}

    /** Collects words by class. */
    public static final class Builder {
        private final Map<String, Integer> classNumbers = new HashMap<>();
        private final List<Members> members = new ArrayList<>();
        private long fingerprint;

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
                fingerprint += fingerprint(number, word);
            }
            this.members.add(new Members(number, List.copyOf(members)));
            return this;
        }

        /** One number of 64 bits, spread as MurmurHash3 (Appleby, 2011) finishes its own; their sum does not depend on the order. */
        private static long fingerprint(int number, String word) {
            long mixed = ((long) word.length() * MOST_CLASSES + number << Integer.SIZE) + word.hashCode();
            mixed = (mixed ^ mixed >>> 33) * 0xFF51AFD7ED558CCDL;
            mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
            return mixed ^ mixed >>> 33;
        }

        public Vocabulary build() {
            return new Vocabulary(classNumbers, members, fingerprint);
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

    /** Its words with their classes, put together when it is asked for. */
    TreeMap<String, WordClasses> words() {
        TreeMap<String, WordClasses> words = new TreeMap<>();
        for (Members some : members) {
            WordClasses classes = WordClasses.of(some.number());
            some.words().forEach(word -> words.merge(word, classes, WordClasses::and));
        }
        return words;
    }

    /** A number that tells vocabularies apart: of other words, or of the same in other classes. */
    long fingerprint() {
        return fingerprint;
    }
}
