package io.jinmai.recognition.perceptron;

import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.WordCoverage;
import io.jinmai.recognition.WordCoverage.Group;
import java.util.Arrays;

/**
 * Adds up what the clues of a text say of the tags of its characters. Most clues depend on little that comes again and again, such as a
 * frequent character in the middle of a word; what those say together is added up once and kept, so that one row of scores is added in
 * place of the rows of several clues, which lie far apart in memory. The sums are those of the clues one by one. For one thread.
 */
final class ClueSums {
    private static final int SIZE = TagScheme.SIZE;
    private static final int HERE = Clue.REACH * SIZE;
    private static final int NEXT = HERE + SIZE;
    private static final int BEHIND_NEXT = NEXT + SIZE;
    private static final int ALL = Clue.SPAN * SIZE;

    /** How many sums are kept, as powers of two: in the news two thousand characters make up nearly all of a text. */
    private static final int CHARACTER_BITS = 13;

    private static final int FEW_BITS = 11;

    private final PerceptronModel model;
    private final SumTable characters = new SumTable(CHARACTER_BITS, ALL);
    private final SumTable words = new SumTable(FEW_BITS, BEHIND_NEXT);
    private final SumTable shapes = new SumTable(FEW_BITS, NEXT);
    private final int[][] covers = new int[Group.values().length * WordCoverage.COVERS * WordCoverage.COVERS][];

    /** Of longer texts, which are rare, the arrays are not kept. */
    private static final int LONGEST_KEPT = 2000;

    private final Clues kept = new Clues();

    /** Scores of the characters around a place, of which the first has heard all clues once those at the place are added. */
    private final int[] window = new int[ALL];

    ClueSums(PerceptronModel model) {
        this.model = model;
    }

    /**
     * Writes the scores of the tags of each character of a text, {@link TagScheme#SIZE} a character.
     *
     * @param scores room for them
     */
    void addUp(LexicalScan scan, int[] scores) {
        int length = scan.text().length();
        Clues clues = length > LONGEST_KEPT ? new Clues() : kept;
        clues.read(scan);
        Arrays.fill(window, 0);
        for (int place = -1; place < length + Clue.REACH; place++) {
            System.arraycopy(window, SIZE, window, 0, ALL - SIZE);
            Arrays.fill(window, ALL - SIZE, ALL, 0);
            if (place <= length) {
                addAt(place, clues);
            }
            if (place >= Clue.REACH) {
                System.arraycopy(window, 0, scores, (place - Clue.REACH) * SIZE, SIZE);
            }
        }
    }

    private void addAt(int place, Clues clues) {
        add(character(place, clues), 0, ALL);
        add(words(place, clues), HERE, BEHIND_NEXT);
        if (clues.isInside(place)) {
            add(shape(place, clues), HERE, NEXT);
        }
        for (int groups = clues.groupsAt(place) | clues.groupsAt(place + 1); groups != 0; groups &= groups - 1) {
            add(cover(Integer.numberOfTrailingZeros(groups), place, clues), HERE, BEHIND_NEXT);
        }
        clues.findRare(place);
        addFound(clues, window);
    }

    /** A simple loop over equal indexes, which the compiler makes into additions of several scores at once. */
    private void add(int[] row, int from, int to) {
        for (int i = from; i < to; i++) {
            window[i] += row[i];
        }
    }

    private int[] character(int place, Clues clues) {
        long key = clues.characterKey(place);
        int[] known = characters.find(key);
        if (known != null) {
            return known;
        }
        clues.findCharacter(place);
        return addFound(clues, characters.enter(key));
    }

    private int[] words(int place, Clues clues) {
        long key = clues.wordsKey(place);
        int[] known = words.find(key);
        if (known != null) {
            return known;
        }
        clues.findWords(place);
        return addFound(clues, words.enter(key));
    }

    private int[] shape(int place, Clues clues) {
        long key = clues.shapeKey(place);
        int[] known = shapes.find(key);
        if (known != null) {
            return known;
        }
        clues.findShape(place);
        return addFound(clues, shapes.enter(key));
    }

    private int[] cover(int group, int place, Clues clues) {
        int here = clues.coverAt(group, place);
        int next = clues.coverAt(group, place + 1);
        int index = (group * WordCoverage.COVERS + here) * WordCoverage.COVERS + next;
        if (covers[index] == null) {
            clues.findCover(group, here, next);
            covers[index] = addFound(clues, new int[BEHIND_NEXT]);
        }
        return covers[index];
    }

    private int[] addFound(Clues clues, int[] sums) {
        model.addTo(sums, 0, clues.numbers(), clues.count());
        return sums;
    }
}
