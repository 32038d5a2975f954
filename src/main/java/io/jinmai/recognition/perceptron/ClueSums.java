package io.jinmai.recognition.perceptron;

import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.WordCoverage;
import java.util.Arrays;

/**
 * Adds up what the clues of a text say of the tags of its characters. Most clues depend on little that comes again and again, such as a
 * frequent character in the middle of a word; what those say together is added up once and kept, so that one row is added in place of
 * several, which lie far apart in memory. Other clues tell one pair of characters, or one word of a lexicon, from thousands of others;
 * their rows are the model's. All rows of a stretch of text are looked up before any is added, since each look-up waits for memory and
 * the processor can wait for many at once. The sums are those of the clues one by one. For one thread.
 */
final class ClueSums {
    private static final int CHARACTER = PackedScores.SIZE;
    private static final int ALL = Clue.SPAN * CHARACTER;
    private static final int AROUND = 2 * Clue.REACH;

    /** Places that are looked up at once. */
    private static final int STRETCH = 64;

    private static final int GROUPS = WordCoverage.Group.values().length;

    /** Keys of a place that come before those of its lexicon words: the character, words, and what is known inside of the text only. */
    private static final int CHARACTER_AT = 0;

    private static final int WORDS_AT = 1;
    private static final int SHAPE_AT = 2;
    private static final int MOST_KEYS = 3 + GROUPS;
    private static final int MOST_RARE = 1 + GROUPS;

    /** Slots for what is kept, as a power of two, of which some stay free; a full table forgets everything. */
    private static final int KEPT_BITS = 16;

    private static final int MOST_KEPT = 40_000;

    /** Eight megabytes. */
    private static final int MOST_NUMBERS_KEPT = 1 << 20;

    /** Of longer texts, which are rare, the arrays are not kept. */
    private static final int LONGEST_KEPT = 2000;

    private final RowTable model;
    private final RowTable sums = new RowTable(KEPT_BITS);
    private final Clues keptClues = new Clues();

    /** The keys of sums at each place, then in their stead where the rows are. */
    private final PlacedNumbers common = new PlacedNumbers(STRETCH, MOST_KEYS);

    /** The rare clues of each place, likewise. */
    private final PlacedNumbers rare = new PlacedNumbers(STRETCH, MOST_RARE);

    /** Scores of the characters of a stretch and of those that its clues speak about before and behind it. */
    private final long[] scores = new long[(STRETCH + AROUND) * CHARACTER];

    /** What is not kept yet. */
    private final long[] sum = new long[ALL];

    /** What look-ups read ahead; kept only so that the compiler does not leave out the reading. */
    private long readAhead;

    ClueSums(PerceptronModel model) {
        this.model = model.table();
    }

    /**
     * Writes the scores of the tags of each character of a text, {@link TagScheme#SIZE} a character.
     *
     * @param written room for them
     */
    void addUp(LexicalScan scan, int[] written) {
        int length = scan.text().length();
        Clues clues = length > LONGEST_KEPT ? new Clues() : keptClues;
        clues.read(scan);
        Arrays.fill(scores, 0, AROUND * CHARACTER, 0);
        int end;
        for (int start = -1; start <= length; start = end) {
            end = Math.min(length + 1, start + STRETCH);
            lookUp(clues, start, end);
            Arrays.fill(scores, AROUND * CHARACTER, (end - start + AROUND) * CHARACTER, 0);
            addAll();
            int heardAll = end > length ? length : end - Clue.REACH;
            for (int place = Math.max(0, start - Clue.REACH); place < heardAll; place++) {
                int from = (place + Clue.REACH - start) * CHARACTER;
                PackedScores.unpack(scores, from, written, place * TagScheme.SIZE);
            }
            System.arraycopy(scores, (end - start) * CHARACTER, scores, 0, AROUND * CHARACTER);
        }
    }

    private void lookUp(Clues clues, int start, int end) {
        if (sums.rows() > MOST_KEPT || sums.size() > MOST_NUMBERS_KEPT) {
            sums.clear();
        }
        common.clear();
        rare.clear();
        for (int place = start; place < end; place++) {
            askAt(place, clues);
        }
        readAhead = findRare() + findSums(clues, start);
    }

    private void askAt(int place, Clues clues) {
        common.add(clues.characterKey(place));
        common.add(clues.wordsKey(place));
        if (clues.isInside(place)) {
            common.add(clues.shapeKey(place));
        }
        for (int groups = clues.groupsAt(place) | clues.groupsAt(place + 1); groups != 0; groups &= groups - 1) {
            common.add(clues.coverKey(Integer.numberOfTrailingZeros(groups), place));
        }
        common.endPlace();
        clues.findRare(place);
        for (int i = 0; i < clues.count(); i++) {
            rare.add(clues.numbers()[i]);
        }
        rare.endPlace();
    }

    private long findRare() {
        long read = 0;
        for (int i = 0, end = rare.start(rare.places()); i < end; i++) {
            int row = model.find(rare.get(i));
            rare.set(i, row);
            read += model.firstOf(row);
        }
        return read;
    }

    private long findSums(Clues clues, int start) {
        long read = 0;
        for (int at = 0; at < common.places(); at++) {
            for (int i = common.start(at); i < common.end(at); i++) {
                int row = sums.find(common.get(i));
                if (row == RowTable.NONE) {
                    row = enter(common.get(i), i - common.start(at), start + at, clues);
                }
                common.set(i, row);
                read += sums.firstOf(row);
            }
        }
        return read;
    }

    /** @param number of the keys at the place */
    private int enter(int key, int number, int place, Clues clues) {
        if (number == CHARACTER_AT) {
            clues.findCharacter(place);
        } else if (number == WORDS_AT) {
            clues.findWords(place);
        } else if (number == SHAPE_AT && clues.isInside(place)) {
            clues.findShape(place);
        } else {
            clues.findCover(Clues.groupOf(key), place);
        }
        Arrays.fill(sum, 0);
        for (int i = 0; i < clues.count(); i++) {
            model.addTo(sum, 0, model.find(clues.numbers()[i]));
        }
        for (int i = 0; i < ALL; i++) {
            sums.append(i, sum[i]);
        }
        return sums.enter(key);
    }

    private void addAll() {
        for (int at = 0; at < common.places(); at++) {
            int offset = at * CHARACTER;
            for (int i = common.start(at); i < common.end(at); i++) {
                sums.addTo(scores, offset, common.get(i));
            }
            for (int i = rare.start(at); i < rare.end(at); i++) {
                model.addTo(scores, offset, rare.get(i));
            }
        }
    }
}
