package io.jinmai.recognition.memory;

import io.jinmai.lexicon.Remembered;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposedNames;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The names of an article, each once, by their first two characters: looked for at each place of a text without cutting anything out of it,
 * since nearly all places start none. In arrays that hold the names of one article after the other; for one thread.
 */
final class ArticleNames {
    /** No name. */
    static final int NONE = -1;

    /** A single character names nothing wherever it stands. */
    static final int SHORTEST = 2;

    private static final int MULTIPLIER = 0x9E3779B9;
    private static final int FIRST_BITS = 7;

    /** Of a longer article, which is rare, the room is not kept. */
    private static final int MOST_KEPT = 1 << 12;

    /** A name that starts with certain characters; twice as many places as names at least. */
    private int[] firstByStart;

    private int shift;

    /** Of the names that fall on one place those that are no shorter stand behind. */
    private int[] next;

    private String[] surfaces;

    /** Null of a name that is not to be proposed. */
    private MentionType[] types;

    private double[] strengths;
    private int size;

    /** What many articles name is cut out of one of them. */
    private final Remembered<String> cut;

    /** @param cut the names of earlier articles */
    ArticleNames(Remembered<String> cut) {
        this.cut = cut;
        makeRoom(FIRST_BITS);
    }

    private void makeRoom(int bits) {
        int most = 1 << bits - 1;
        firstByStart = new int[1 << bits];
        shift = Integer.SIZE - bits;
        next = new int[most];
        surfaces = surfaces == null ? new String[most] : Arrays.copyOf(surfaces, most);
        types = types == null ? new MentionType[most] : Arrays.copyOf(types, most);
        strengths = strengths == null ? new double[most] : Arrays.copyOf(strengths, most);
        Arrays.fill(firstByStart, NONE);
    }

    /** Forgets all names. */
    void clear() {
        Arrays.fill(surfaces, 0, size, null);
        Arrays.fill(types, 0, size, null);
        Arrays.fill(firstByStart, NONE);
        size = 0;
        if (surfaces.length > MOST_KEPT) {
            makeRoom(FIRST_BITS);
        }
    }

    /** How many names there are; they are numbered from 0 in the order in which they came. */
    int size() {
        return size;
    }

    String surface(int name) {
        return surfaces[name];
    }

    /** The number of the name that a stretch of a text reads; {@link #NONE} where it is none. */
    int find(String text, int start, int end) {
        int name = end - start < SHORTEST ? NONE : firstByStart[at(text, start)];
        while (name != NONE && !reads(text, start, end, surfaces[name])) {
            name = next[name];
        }
        return name;
    }

    private static boolean reads(String text, int start, int end, String surface) {
        return surface.length() == end - start && text.startsWith(surface, start);
    }

    /** The number of the name that a stretch of a text of at least two characters reads, which is a new one where it was none. */
    int enter(String text, int start, int end) {
        int known = find(text, start, end);
        if (known != NONE) {
            return known;
        }
        if (size == surfaces.length) {
            grow();
        }
        surfaces[size] = cut.of(text, start, end, Function.identity());
        link(size);
        return size++;
    }

    private void grow() {
        makeRoom(Integer.SIZE - shift + 1);
        for (int name = 0; name < size; name++) {
            link(name);
        }
    }

    private void link(int name) {
        int length = surfaces[name].length();
        int at = at(surfaces[name], 0);
        int before = NONE;
        int behind = firstByStart[at];
        while (behind != NONE && surfaces[behind].length() < length) {
            before = behind;
            behind = next[behind];
        }
        next[name] = behind;
        if (before == NONE) {
            firstByStart[at] = name;
        } else {
            next[before] = name;
        }
    }

    /** From here on a name is proposed wherever it stands. */
    void remember(int name, MentionType type, double strength) {
        types[name] = type;
        strengths[name] = strength;
    }

    boolean isRemembered(int name) {
        return types[name] != null;
    }

    /** Proposes the names in a text that are remembered, by start, shorter ones first. */
    void propose(String text, ProposedNames candidates) {
        for (int i = 0; i + 1 < text.length(); i++) {
            for (int name = firstByStart[at(text, i)]; name != NONE; name = next[name]) {
                if (isRemembered(name) && text.startsWith(surfaces[name], i)) {
                    candidates.add(types[name], i, i + surfaces[name].length(), Source.MEMORY, strengths[name]);
                }
            }
        }
    }

    private int at(String text, int start) {
        return (text.charAt(start) << Character.SIZE | text.charAt(start + 1)) * MULTIPLIER >>> shift;
    }
}
