package io.jinmai.recognition;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;

/** Finds every word of a vocabulary in one pass over a text, by HanLP's double-array Aho-Corasick automaton. Thread-safe. */
public final class LexicalScanner {
    private final Vocabulary vocabulary;
    private final AhoCorasickDoubleArrayTrie<WordClasses> automaton;
    private final WordClasses[] groups;
    private final WordClasses town;
    private final TownNames towns;

    /** Knows the names of towns, which are too many for the automaton; asked where a text holds 镇, 乡 or 街道. */
    @FunctionalInterface
    public interface TownNames {
        boolean isTown(String name);
    }

    public LexicalScanner(Vocabulary vocabulary, TownNames towns) {
        this.vocabulary = vocabulary;
        this.towns = towns;
        this.town = vocabulary.classes("town");
        this.automaton = new AhoCorasickDoubleArrayTrie<>(vocabulary.words());
        LexicalScan.Group[] all = LexicalScan.Group.values();
        this.groups = new WordClasses[all.length];
        for (int i = 0; i < all.length; i++) {
            groups[i] = vocabulary.classes(all[i].classNames());
        }
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** @param text simplified and half-width */
    public LexicalScan scan(String text) {
        List<WordHit> hits = new ArrayList<>();
        automaton.parseText(text, (begin, end, classes) -> hits.add(new WordHit(begin, end, classes)));
        addTowns(text, hits);
        return new LexicalScan(text, hits, groups);
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
                if (towns.isTown(text.substring(end - length, end))) {
                    hits.add(new WordHit(end - length, end, town));
                    break;
                }
            }
        }
    }

    /** Longer town names, of autonomous townships such as 雪山彝族回族自治乡, are rare and matched without their first part. */
    private static final int LONGEST_TOWN = 8;
}
