package io.jinmai.recognition.perceptron;

import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.WordCoverage;
import io.jinmai.recognition.perceptron.Clues.Span;
import java.util.Arrays;

/**
 * Adds up what the clues of a text say of the tags of its characters. Most clues depend on little that comes again and again, such as a
 * frequent character in the middle of a word; what those say together is added up once and kept, rounded ({@link PackedScores}), so that
 * one row is added in place of several, which lie far apart in memory. Pairs of characters are too many for that; their rows are the
 * model's. All rows of a stretch of text are looked up before any is added, since each look-up waits for memory and the processor can
 * wait for many at once. For one thread.
 */
final class ClueSums {
    private static final int CHARACTER = PackedScores.SIZE;
    private static final int TAGS = TagScheme.SIZE;

    /** Characters whose scores are added up at once. */
    private static final int STRETCH = 128;

    /** Characters that the clues of a stretch speak about before it, and as many behind it. */
    private static final int BESIDE = 2 * Clue.REACH;

    /** A stretch, and the places around it whose clues speak about its characters. */
    private static final int MOST_PLACES = STRETCH + 2 * Clue.REACH;

    /** Sums of a place that come before those of its lexicon words: around it, here, and here and of the next character. */
    private static final int CHARACTER_AT = 0;

    private static final int SHAPE_AT = 1;
    private static final int WORDS_AT = 2;
    private static final int MOST_SUMS = 3 + WordCoverage.Group.values().length;

    /** Thirteen megabytes, since tables grow by doubling; a full one forgets everything. */
    private static final int MOST_KEPT = 1 << 20;

    /** Of longer texts, which are rare, the arrays are not kept. */
    static final int LONGEST_KEPT = 2000;

    private final ClueTable model;
    private final SumTable sums = new SumTable();
    private final Clues keptClues = new Clues();

    /** The keys of sums at each place of a stretch, then in their stead where the rows are. */
    private final PlacedNumbers common = new PlacedNumbers(MOST_PLACES, MOST_SUMS);

    /** The pair at each place, then in its stead where its row is. */
    private final int[] pairs = new int[MOST_PLACES];

    /** What pairs say of the characters of a stretch and of those beside it. */
    private final int[] ofPairs = new int[(STRETCH + 2 * BESIDE) * TAGS];

    /** What is not kept yet. */
    private final int[] sum = new int[Clue.SPAN * TAGS];

    private final long[] packed = new long[Clue.SPAN * CHARACTER];

    /** What look-ups read ahead; kept only so that the compiler does not leave out the reading. */
    private long readAhead;

    ClueSums(PerceptronModel model) {
        this.model = model.table();
    }

    /**
     * Writes the scores of the tags of each character of a text, {@link TagScheme#SIZE} a character, counted from that of no name.
     *
     * @param written room for them
     */
    void addUp(LexicalScan scan, int[] written) {
        int length = scan.text().length();
        Clues clues = length > LONGEST_KEPT ? new Clues() : keptClues;
        clues.read(scan);
        for (int start = 0; start < length; start += STRETCH) {
            int end = Math.min(length, start + STRETCH);
            int first = Math.max(-1, start - Clue.REACH);
            int last = Math.min(length, end - 1 + Clue.REACH);
            lookUp(clues, first, last);
            addPairs(first, last, start);
            for (int place = start; place < end; place++) {
                write(written, place, start, first, last);
            }
        }
    }

    private void lookUp(Clues clues, int first, int last) {
        if (sums.size() > MOST_KEPT) {
            sums.clear();
        }
        common.clear();
        for (int place = first; place <= last; place++) {
            askAt(place, clues);
            pairs[place - first] = clues.pair(place);
        }
        int places = last - first + 1;
        readAhead = model.readAhead(pairs, places) + sums.readAhead(common);
        for (int i = 0; i < places; i++) {
            pairs[i] = model.find(pairs[i]);
            findSums(clues, i, first + i);
        }
    }

    private void askAt(int place, Clues clues) {
        common.add(clues.characterKey(place));
        common.add(clues.shapeKey(place));
        common.add(clues.wordsKey(place));
        for (int groups = clues.groupsAt(place) | clues.groupsAt(place + 1); groups != 0; groups &= groups - 1) {
            common.add(clues.coverKey(Integer.numberOfTrailingZeros(groups), place));
        }
        common.endPlace();
    }

    private void findSums(Clues clues, int at, int place) {
        int start = common.start(at);
        for (int i = start; i < common.end(at); i++) {
            int key = common.get(i);
            int row = sums.find(key);
            common.set(i, row == SumTable.NONE ? enter(key, i - start, place, clues) : row);
        }
    }

    /** @param number of the keys at the place */
    private int enter(int key, int number, int place, Clues clues) {
        Span span = findClues(key, number, place, clues);
        Arrays.fill(sum, 0);
        for (int i = 0; i < clues.count(); i++) {
            model.addTo(sum, 0, model.find(clues.numbers()[i]));
        }
        int characters = 0;
        for (int distance = span.first; distance <= span.last; distance++) {
            PackedScores.pack(sum, (distance + Clue.REACH) * TAGS, packed, characters++ * CHARACTER);
        }
        return sums.enter(key, packed, characters * CHARACTER);
    }

    private static Span findClues(int key, int number, int place, Clues clues) {
        switch (number) {
            case CHARACTER_AT:
                clues.findCharacter(place);
                return Span.AROUND;
            case SHAPE_AT:
                clues.findShape(place);
                return Span.HERE;
            case WORDS_AT:
                clues.findWords(place);
                return Span.HERE_AND_NEXT;
            default:
                clues.findCover(Clues.groupOf(key), place);
                return Span.HERE_AND_NEXT;
        }
    }

    private void addPairs(int first, int last, int start) {
        Arrays.fill(ofPairs, 0, (last - start + Clue.REACH + Clue.SPAN) * TAGS, 0);
        for (int place = first; place <= last; place++) {
            model.addTo(ofPairs, (place - Clue.REACH - start + BESIDE) * TAGS, pairs[place - first]);
        }
    }

    private void write(int[] written, int place, int start, int first, int last) {
        long[] all = packed;
        Arrays.fill(all, 0, CHARACTER, 0);
        int at = place - first;
        for (int i = common.start(at) + SHAPE_AT; i < common.end(at); i++) {
            sums.addTo(all, common.get(i));
        }
        for (int i = common.start(at - 1) + WORDS_AT; i < common.end(at - 1); i++) {
            sums.addTo(all, common.get(i) + CHARACTER);
        }
        int to = Math.min(last, place + Clue.REACH) - first;
        for (int other = Math.max(0, at - Clue.REACH); other <= to; other++) {
            sums.addTo(all, common.get(common.start(other) + CHARACTER_AT) + (at - other + Clue.REACH) * CHARACTER);
        }
        PackedScores.unpack(all, ofPairs, (place - start + BESIDE) * TAGS, written, place * TAGS);
    }
}
