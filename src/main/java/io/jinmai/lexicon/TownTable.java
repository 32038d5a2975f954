package io.jinmai.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * The forty thousand towns as one string and a few arrays, hashed by full name: an object for each would cost more time to build
 * than all look-ups of a run. Immutable once loaded.
 */
final class TownTable {
    private static final int BUCKETS = 1 << 16;
    private static final int CODE_LENGTH = 3;

    private final String text;
    private final String[] counties;
    private final int[] starts;
    private final int[] hashes;
    private final short[] lengths;
    private final int[] countyOf;
    private final int[] next;
    private final int[] buckets = new int[BUCKETS];
    private final Map<String, Integer> firstTownOf = new HashMap<>();
    private int size;

    private TownTable(String text, int counties, int towns) {
        this.text = text;
        this.counties = new String[counties];
        this.starts = new int[towns];
        this.hashes = new int[towns];
        this.lengths = new short[towns];
        this.countyOf = new int[towns];
        this.next = new int[towns];
        Arrays.fill(buckets, -1);
    }

    /** Reads lines of a county's code, a tab, and towns (three digits and the name) that blanks separate. */
    static TownTable of(LexiconResource resource) {
        String text = resource.text();
        int lines = count(text, '\n') + 1;
        int towns = count(text, ' ') + lines;
        TownTable table = new TownTable(text, lines, towns);
        int lineNumber = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lineNumber++;
            if (end > start && text.charAt(start) != '#') {
                table.addLine(resource.name(), lineNumber, start, end);
            }
            start = end + 1;
        }
        return table;
    }

    private static int count(String text, char unit) {
        int count = 0;
        for (int at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1)) {
            count++;
        }
        return count;
    }

    private void addLine(String file, int lineNumber, int start, int end) {
        int tab = text.indexOf('\t', start);
        if (tab < 0 || tab >= end) {
            throw new LexiconFileException(file, lineNumber, "a county's code and its towns expected, one tab between");
        }
        counties[lineNumber - 1] = text.substring(start, tab);
        if (firstTownOf.putIfAbsent(counties[lineNumber - 1], size) != null) {
            throw new LexiconFileException(file, lineNumber, "a county stands twice; join the two lines");
        }
        for (int at = tab + 1; at < end; ) {
            int blank = text.indexOf(' ', at);
            int stop = blank < 0 || blank > end ? end : blank;
            if (stop - at <= CODE_LENGTH || !Character.isDigit(text.charAt(at + CODE_LENGTH - 1))) {
                String entry = text.substring(at, stop);
                throw new LexiconFileException(
                        file, lineNumber, "three digits and a name expected, not '" + entry + "'");
            }
            add(at + CODE_LENGTH, stop, lineNumber - 1);
            at = stop + 1;
        }
    }

    private void add(int nameStart, int nameEnd, int county) {
        starts[size] = nameStart;
        lengths[size] = (short) (nameEnd - nameStart);
        countyOf[size] = county;
        hashes[size] = WordMap.hash(text, nameStart, nameEnd);
        int bucket = bucket(hashes[size]);
        next[size] = buckets[bucket];
        buckets[bucket] = size++;
    }

    private static int bucket(int hash) {
        return (hash ^ hash >>> 16) & BUCKETS - 1;
    }

    /** Calls {@code visitor} with the number of each town whose full name is this with the ending, which may be empty. */
    void forEachNamed(String name, String ending, IntConsumer visitor) {
        int hash = WordMap.hash(name, 0, name.length());
        for (int i = 0; i < ending.length(); i++) {
            hash = 31 * hash + ending.charAt(i);
        }
        int length = name.length() + ending.length();
        for (int town = buckets[bucket(hash)]; town >= 0; town = next[town]) {
            if (hashes[town] == hash
                    && lengths[town] == length
                    && text.startsWith(name, starts[town])
                    && text.startsWith(ending, starts[town] + name.length())) {
                visitor.accept(town);
            }
        }
    }

    /** Whether the stretch of a text is the full name of a town. */
    boolean contains(String units, int start, int end) {
        int hash = WordMap.hash(units, start, end);
        for (int town = buckets[bucket(hash)]; town >= 0; town = next[town]) {
            if (hashes[town] == hash
                    && lengths[town] == end - start
                    && text.regionMatches(starts[town], units, start, end - start)) {
                return true;
            }
        }
        return false;
    }

    /** How many towns there are; their numbers count from 0. */
    int size() {
        return size;
    }

    String name(int town) {
        return text.substring(starts[town], starts[town] + lengths[town]);
    }

    /** Nine digits. */
    String code(int town) {
        return countyCode(town) + text.substring(starts[town] - CODE_LENGTH, starts[town]);
    }

    String countyCode(int town) {
        return counties[countyOf[town]];
    }

    /** The number of the town with this code; -1 if there is none. */
    int byCode(String code) {
        String county = code.substring(0, Math.max(0, code.length() - CODE_LENGTH));
        String ownDigits = code.substring(county.length());
        int first = ownDigits.length() == CODE_LENGTH ? firstTownOf.getOrDefault(county, size) : size;
        for (int town = first; town < size && countyOf[town] == countyOf[first]; town++) {
            if (text.startsWith(ownDigits, starts[town] - CODE_LENGTH)) {
                return town;
            }
        }
        return -1;
    }
}
