package io.jinmai.relation.reading;

import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.WordClasses;
import java.util.List;
import java.util.regex.Pattern;

/** Finds words that refer to something named before. Thread-safe. */
final class ReferenceFinder {
    private static final Pattern NAMED_OR_COUNTED =
            Pattern.compile("叫|代表|家们?|们|(?:超过|已有|已达|达|近|约|共)?[0-9一二三四五六七八九十百千多几两]+家");
    private static final String OPENING_QUOTES = "“\"「『";
    private static final int LONGEST_INDEFINITE = 16;
    private static final Pattern INDEFINITE =
            Pattern.compile("(?:[一几多某]家|[一某]个|有家|是|系)[^，。；、：]*的$|[0-9二三四五六七八九十百千余多几两数]家$");

    /** What a phrase ends with that {@link #INDEFINITE} finds. */
    private static final String INDEFINITE_ENDS = "的家";

    /** What a phrase starts with that {@link #NAMED_OR_COUNTED} finds. */
    private static final String NAMED_OR_COUNTED_STARTS = "叫代家们超已达近约共0123456789一二三四五六七八九十百千多几两";

    private final ReferenceWords words;
    private final WordClasses phraseStarts;

    /** @param phraseStarts behind which a phrase starts */
    ReferenceFinder(ReferenceWords words, WordClasses phraseStarts) {
        this.words = words;
        this.phraseStarts = phraseStarts;
    }

    /**
     * The word of reference that stands at a position, or null.
     *
     * @param found the elements of the sentence, as far as they are known
     */
    Reference at(LexicalScan scan, int position, List<Element> found) {
        Reference reference = wordAt(scan, position, found);
        boolean isName = reference != null && reference.bare() && isApposition(reference, position, scan.text(), found);
        return isName ? null : reference;
    }

    private Reference wordAt(LexicalScan scan, int position, List<Element> found) {
        List<Reference> possible = words.startingWith(scan.text().charAt(position));
        for (int i = 0; i < possible.size(); i++) {
            Reference reference = possible.get(i);
            if (reference.standsAt(scan.text(), position)
                    && (!reference.bare()
                            || startsPhrase(reference, scan, position, found)
                                    && !isIndefinite(scan.text(), reference, position))) {
                return reference;
            }
        }
        return null;
    }

    /** A noun right before a name of its kind, quoted or not, only says what that is: 入驻企业甲公司. */
    private static boolean isApposition(Reference reference, int position, String text, List<Element> elements) {
        int noun = position + reference.word().length();
        int end = noun < text.length() && OPENING_QUOTES.indexOf(text.charAt(noun)) >= 0 ? noun + 1 : noun;
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).start() == end
                    && elements.get(i) instanceof Element.Named named
                    && named.type() == reference.type()) {
                return true;
            }
        }
        return false;
    }

    private boolean startsPhrase(Reference reference, LexicalScan scan, int position, List<Element> found) {
        return position == 0
                || !Character.isLetterOrDigit(scan.text().charAt(position - 1))
                || scan.endsBefore(position, phraseStarts)
                || reference.refersBehindDate() && dateEndsAt(position, found);
    }

    /** 2021年公司搬进新厂 tells of the company. */
    private static boolean dateEndsAt(int position, List<Element> elements) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).end() == position && elements.get(i).kind() == ElementKind.DATE) {
                return true;
            }
        }
        return false;
    }

    /** A noun that the article brings up as something new means nothing named before: 一家做耐火砖的企业, 是甲创办的企业, 甲、乙等七家银行, 村里的公司叫甲, 企业超过百家. */
    private static boolean isIndefinite(String text, Reference reference, int position) {
        return isIndefinite(text, position)
                || isNamedOrCounted(text, position + reference.word().length());
    }

    private static boolean isIndefinite(String text, int end) {
        return end > 0
                && INDEFINITE_ENDS.indexOf(text.charAt(end - 1)) >= 0
                && INDEFINITE
                        .matcher(text)
                        .region(Math.max(0, end - LONGEST_INDEFINITE), end)
                        .find();
    }

    private static boolean isNamedOrCounted(String text, int start) {
        return start < text.length()
                && NAMED_OR_COUNTED_STARTS.indexOf(text.charAt(start)) >= 0
                && NAMED_OR_COUNTED.matcher(text).region(start, text.length()).lookingAt();
    }
}
