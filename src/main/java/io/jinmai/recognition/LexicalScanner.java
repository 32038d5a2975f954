package io.jinmai.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds every word of a vocabulary in a text, walking from each of its characters as far as a word goes. Thread-safe. */
public final class LexicalScanner {
    /** Longer town names, of autonomous townships such as 雪山彝族回族自治乡, are rare and matched without their first part. */
    private static final int LONGEST_TOWN = 8;

    private final Vocabulary vocabulary;
    private final WordTrie trie;

    /** Those of the words of the trie, and that of towns. */
    private final WordKinds kinds;

    /** The kinds of towns, by their lengths. */
    private final int[] townKinds = new int[LONGEST_TOWN + 1];

    private final TownNames towns;
    private final WordCutter cutter;

    private final ThreadLocal<FoundWords> words = ThreadLocal.withInitial(FoundWords::new);
    private final ThreadLocal<FoundWords> foundTowns = ThreadLocal.withInitial(FoundWords::new);

    /** Knows the names of towns, which are too many for the trie; asked for stretches {@code [start, end)} that end with 镇, 乡 or 街道. */
    @FunctionalInterface
    public interface TownNames {
        boolean isTown(String text, int start, int end);
    }

    /** @param cutter cuts into words what it scans, if somebody asks for them */
    public LexicalScanner(Vocabulary vocabulary, TownNames towns, WordCutter cutter) {
        this.vocabulary = vocabulary;
        this.towns = towns;
        this.cutter = cutter;
        WordTable table = WordTable.of(vocabulary);
        List<WordKind> known = new ArrayList<>(table.kinds());
        for (int length = 0; length <= LONGEST_TOWN; length++) {
            townKinds[length] = known.size();
            known.add(new WordKind(vocabulary.classes("town"), length));
        }
        if (known.size() > Character.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "the vocabulary has " + known.size() + " kinds of words (classes and length together), and at most "
                            + (int) Character.MAX_VALUE + " can be told apart: use fewer classes");
        }
        this.trie = table.trie();
        this.kinds = new WordKinds(known.toArray(WordKind[]::new), groups(vocabulary));
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
        FoundWords inText = townsIn(text);
        FoundWords found = words.get();
        found.clear();
        int town = 0;
        for (int start = 0; start < text.length(); start++) {
            addWords(text, start, found);
            for (; town < inText.count() && inText.start(town) == start; town++) {
                found.add(start, inText.end(town), inText.kind(town));
            }
        }
        return new LexicalScan(text, kinds, found, cutter);
    }

    /** The classes that a text as a whole belongs to; none where it is no word. */
    public WordClasses classesOf(String text) {
        int kind = trie.find(text);
        return kind < 0 ? WordClasses.NONE : kinds.classes(kind);
    }

    private void addWords(String text, int start, FoundWords found) {
        int state = trie.next(WordTrie.ROOT, text.charAt(start));
        for (int end = start + 1; state >= 0; end++) {
            int kind = trie.kindAt(state);
            if (kind >= 0) {
                found.add(start, end, kind);
            }
            state = end < text.length() ? trie.next(state, text.charAt(end)) : WordTrie.NONE;
        }
    }

    private FoundWords townsIn(String text) {
        FoundWords found = foundTowns.get();
        found.clear();
        for (int i = 1; i < text.length(); i++) {
            int end = i + 1;
            char c = text.charAt(i);
            boolean suffix = c == '镇'
                    || c == '乡'
                    || c == '道' && text.charAt(i - 1) == '街'
                    || c == '木' && text.charAt(i - 1) == '苏';
            for (int length = suffix ? Math.min(LONGEST_TOWN, end) : 0; length >= 2; length--) {
                if (towns.isTown(text, end - length, end)) {
                    found.add(end - length, end, townKinds[length]);
                    break;
                }
            }
        }
        return found;
    }
}
