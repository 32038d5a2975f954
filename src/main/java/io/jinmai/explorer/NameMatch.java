package io.jinmai.explorer;

import io.jinmai.lexicon.PinyinInitials;
import io.jinmai.lexicon.Simplification;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * How well names fit the words that a person types: equal, then starting so, then holding them, then by the initials of their pinyin.
 * Traditional characters count as simplified ones, wide letters as narrow ones, capitals as small ones. The page's {@code search.js}
 * judges alike.
 */
final class NameMatch {
    /** The rank of an equal name. */
    static final int EQUAL = 0;

    private static final Pattern INITIALS = Pattern.compile("[a-z0-9]{2,}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

    private final Simplification simplification;
    private final PinyinInitials initials;

    NameMatch(Simplification simplification, PinyinInitials initials) {
        this.simplification = simplification;
        this.initials = initials;
    }

    /** The form in which words and names are compared. */
    String folded(String text) {
        return simplification
                .simplify(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Whether the index of pairs of Chinese characters can find them. */
    static boolean isChinese(String words) {
        return CHINESE.matcher(words).matches();
    }

    /**
     * The lower the better, from 0 for an equal name; empty where the words are nowhere in the name.
     *
     * @param wanted folded, not empty
     */
    OptionalInt rank(String name, String wanted) {
        String folded = folded(name);
        if (folded.equals(wanted)) {
            return OptionalInt.of(EQUAL);
        }
        int at = folded.indexOf(wanted);
        if (at >= 0) {
            return OptionalInt.of(at == 0 ? 1 : 2);
        }
        int initial = INITIALS.matcher(wanted).matches() ? placeOfInitials(folded, wanted) : -1;
        return initial < 0 ? OptionalInt.empty() : OptionalInt.of(initial == 0 ? 3 : 4);
    }

    private int placeOfInitials(String name, String letters) {
        for (int start = 0; start + letters.length() <= name.length(); start++) {
            if (standAt(start, name, letters)) {
                return start;
            }
        }
        return -1;
    }

    private boolean standAt(int start, String name, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (initials.of(name.charAt(start + i)).indexOf(letters.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
