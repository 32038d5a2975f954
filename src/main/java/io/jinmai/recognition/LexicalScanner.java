package io.jinmai.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds every word of a vocabulary in a text, walking from each of its characters as far as a word goes. Thread-safe. */
public final class LexicalScanner {
    private final Vocabulary vocabulary;
    private final WordTrie trie;

    /** What is known of words, by the kinds of the trie. */
    private final VocabularyWord[] kinds;

    private final VocabularyWord town;
    private final TownNames towns;

    /** Knows the names of towns, which are too many for the trie; asked for stretches {@code [start, end)} that end with 镇, 乡 or 街道. */
    @FunctionalInterface
    public interface TownNames {
        boolean isTown(String text, int start, int end);
    }

    public LexicalScanner(Vocabulary vocabulary, TownNames towns) {
        this.vocabulary = vocabulary;
        this.towns = towns;
        WordClasses[] groups = groups(vocabulary);
        WordTable table = WordTable.of(vocabulary);
        this.trie = table.trie();
        this.kinds =
                table.kinds().stream().map(classes -> word(classes, groups)).toArray(VocabularyWord[]::new);
        this.town = word(vocabulary.classes("town"), groups);
    }

    private static VocabularyWord word(WordClasses classes, WordClasses[] groups) {
        int bits = 0;
        for (int group = 0; group < groups.length; group++) {
            bits |= classes.meets(groups[group]) ? 1 << group : 0;
        }
        return new VocabularyWord(classes, bits);
    }

    private static WordClasses[] groups(Vocabulary vocabulary) {
        return Arrays.stream(WordCoverage.Group.values())
                .map(group -> vocabulary.classes(group.classNames()))
                .toArray(WordClasses[]::new);
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** @param text simplified and half-width */
    public LexicalScan scan(String text) {
        List<WordHit> hits = new ArrayList<>(text.length() + text.length() / 2);
        for (int start = 0; start < text.length(); start++) {
            addWords(text, start, hits);
        }
        addTowns(text, hits);
        return new LexicalScan(text, hits);
    }

    /** The classes that a text as a whole belongs to; none where it is no word. */
    public WordClasses classesOf(String text) {
        int kind = trie.find(text);
        return kind < 0 ? WordClasses.NONE : kinds[kind].classes();
    }

    private void addWords(String text, int start, List<WordHit> hits) {
        int state = trie.next(WordTrie.ROOT, text.charAt(start));
        for (int end = start + 1; state >= 0; end++) {
            int kind = trie.kindAt(state);
            if (kind >= 0) {
                hits.add(new WordHit(start, end, kinds[kind]));
            }
            state = end < text.length() ? trie.next(state, text.charAt(end)) : WordTrie.NONE;
        }
    }

    private void addTowns(String text, List<WordHit> hits) {
        for (int i = 1; i < text.length(); i++) {
            int end = i + 1;
            char c = text.charAt(i);
            boolean suffix = c == '镇'
                    || c == '乡'
                    || c == '道' && text.charAt(i - 1) == '街'
                    || c == '木' && text.charAt(i - 1) == '苏';
            for (int length = suffix ? Math.min(LONGEST_TOWN, end) : 0; length >= 2; length--) {
                if (towns.isTown(text, end - length, end)) {
                    hits.add(new WordHit(end - length, end, town));
                    break;
                }
            }
        }
    }

    /** Longer town names, of autonomous townships such as 雪山彝族回族自治乡, are rare and matched without their first part. */
    private static final int LONGEST_TOWN = 8;
}
