package io.jinmai.recognition.perceptron;

import io.jinmai.recognition.LexicalScan;
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
    private static final int CHARACTER_BITS = 14;

    private static final int FEW_BITS = 13;

    private final PerceptronModel model;
    private final SumTable characters = new SumTable(CHARACTER_BITS, 0, ALL);
    private final SumTable words = new SumTable(FEW_BITS, HERE, BEHIND_NEXT);
    private final SumTable shapes = new SumTable(FEW_BITS, HERE, NEXT);
    private final SumTable covers = new SumTable(FEW_BITS, HERE, BEHIND_NEXT);

    /** Of longer texts, which are rare, the arrays are not kept. */
    private static final int LONGEST_KEPT = 2000;

    private final Clues kept = new Clues();
    private final RareClues keptRare;

    /** Scores of the characters around a place, of which the first has heard all clues once those at the place are added. */
    private final int[] window = new int[ALL];

    /** What a table does not keep yet. */
    private final int[] sums = new int[ALL];

    ClueSums(PerceptronModel model) {
        this.model = model;
        this.keptRare = new RareClues(model);
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
        RareClues rare = length > LONGEST_KEPT ? new RareClues(model) : keptRare;
        rare.find(clues, length);
        Arrays.fill(window, 0);
        for (int place = -1; place < length + Clue.REACH; place++) {
            System.arraycopy(window, SIZE, window, 0, ALL - SIZE);
            Arrays.fill(window, ALL - SIZE, ALL, 0);
            if (place <= length) {
                addAt(place, clues);
                rare.addTo(window, 0, place);
            }
            if (place >= Clue.REACH) {
                System.arraycopy(window, 0, scores, (place - Clue.REACH) * SIZE, SIZE);
            }
        }
    }

    private void addAt(int place, Clues clues) {
        addCharacter(place, clues);
        addWords(place, clues);
        if (clues.isInside(place)) {
            addShape(place, clues);
        }
        for (int groups = clues.groupsAt(place) | clues.groupsAt(place + 1); groups != 0; groups &= groups - 1) {
            addCover(Integer.numberOfTrailingZeros(groups), place, clues);
        }
    }

    private void addCharacter(int place, Clues clues) {
        long key = clues.characterKey(place);
        int[] known = characters.find(key);
        if (known == null) {
            clues.findCharacter(place);
            addFound(clues, characters, key);
        } else {
            add(known, 0, ALL);
        }
    }

    private void addWords(int place, Clues clues) {
        long key = clues.wordsKey(place);
        int[] known = words.find(key);
        if (known == null) {
            clues.findWords(place);
            addFound(clues, words, key);
        } else {
            add(known, HERE, BEHIND_NEXT);
        }
    }

    private void addShape(int place, Clues clues) {
        long key = clues.shapeKey(place);
        int[] known = shapes.find(key);
        if (known == null) {
            clues.findShape(place);
            addFound(clues, shapes, key);
        } else {
            add(known, HERE, NEXT);
        }
    }

    private void addCover(int group, int place, Clues clues) {
        long key = clues.coverKey(group, place);
        int[] known = covers.find(key);
        if (known == null) {
            clues.findCover(group, place);
            addFound(clues, covers, key);
        } else {
            add(known, HERE, BEHIND_NEXT);
        }
    }

    /**
     * Adds what the clues found say, and keeps it unless one of them shares its number with a clue that speaks of more characters, for
     * which the rows of the table have no room.
     */
    private void addFound(Clues clues, SumTable table, long key) {
        Arrays.fill(sums, 0);
        model.addTo(sums, 0, clues.numbers(), clues.count());
        if (table.fits(sums)) {
            System.arraycopy(sums, 0, table.enter(key), 0, table.width());
        }
        add(sums, 0, ALL);
    }

    /** A simple loop over equal indexes, which the compiler makes into additions of several scores at once. */
    private void add(int[] row, int from, int to) {
        for (int i = from; i < to; i++) {
            window[i] += row[i];
        }
    }
}
