package io.jinmai.relation.rule;

import io.jinmai.relation.reading.SentenceReading;
import java.util.Comparator;
import java.util.List;

/**
 * A class of words that a rule file brings along.
 *
 * @param words simplified and half-width, the longest first
 */
record OwnWords(List<String> words) {
    OwnWords {
        words = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Where the longest of the words that starts here outside of names ends; -1 for none, or where a longer one ends there too. */
    int endAt(SentenceReading sentence, int position) {
        if (sentence.isInName(position)) {
            return -1;
        }
        for (String word : words) {
            if (sentence.text().startsWith(word, position)) {
                int end = position + word.length();
                return endsLonger(sentence.text(), word, end) ? -1 : end;
            }
        }
        return -1;
    }

    private boolean endsLonger(String text, String word, int end) {
        return words.stream()
                .takeWhile(other -> other.length() > word.length())
                .anyMatch(other -> text.startsWith(other, end - other.length()));
    }
}
