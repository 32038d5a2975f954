package io.jinmai.relation.reading;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The words of reference by their first characters. Immutable. */
final class ReferenceWords {
    private static final Comparator<Reference> LONGEST_FIRST = Comparator.comparing(
            Reference::word, Comparator.comparingInt(String::length).reversed());

    private final BitSet isFirst = new BitSet();
    private final char[] firsts;

    /** By the place of their first character among {@link #firsts}. */
    private final List<List<Reference>> words;

    ReferenceWords(List<Reference> references) {
        TreeMap<Character, List<Reference>> byFirst = references.stream()
                .sorted(LONGEST_FIRST)
                .collect(Collectors.groupingBy(
                        reference -> reference.word().charAt(0), TreeMap::new, Collectors.toList()));
        this.words = List.copyOf(byFirst.values());
        this.firsts = new char[words.size()];
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = words.get(i).get(0).word().charAt(0);
            isFirst.set(firsts[i]);
        }
    }

    /** The words that start with a character, longer ones first. Most characters start none, and are asked about one by one. */
    List<Reference> startingWith(char first) {
        return isFirst.get(first) ? words.get(Arrays.binarySearch(firsts, first)) : List.of();
    }
}
