package io.jinmai.relation.rule;

import io.jinmai.relation.reading.Element;
import io.jinmai.relation.reading.ElementKind;
import io.jinmai.relation.reading.SentenceReading;
import java.util.List;

/**
 * How a name must stand to count as one of a kind: a guarantor is no borrower, and what follows a preposition is no subject. All words
 * are simplified and half-width.
 *
 * @param endingIn one of these must end the name (村 a village); empty if anything may
 * @param notInside what the name must not hold
 * @param notBehind words right behind which it must not stand; places that describe it are stepped over (与杭州的甲公司)
 * @param notBefore words that must not follow it at once
 */
public record Standing(List<String> endingIn, List<String> notInside, List<String> notBehind, List<String> notBefore) {
    static final Standing ANY = new Standing(List.of(), List.of(), List.of(), List.of());

    /** Names of places are shorter. */
    private static final int LONGEST_PLACE = 16;

    private static final int MOST_PLACES = 3;

    public Standing {
        endingIn = List.copyOf(endingIn);
        notInside = List.copyOf(notInside);
        notBehind = List.copyOf(notBehind);
        notBefore = List.copyOf(notBefore);
    }

    /** Whether a name of the sentence stands so. */
    boolean holds(SentenceReading sentence, Element name) {
        return (endingIn.isEmpty() || endsWithAny(sentence.text(), name.end(), endingIn))
                && !holdsAny(sentence.text(), name)
                && !isBeforeAny(sentence.text(), name)
                && (notBehind.isEmpty() || !isBehindAny(sentence, name));
    }

    private boolean holdsAny(String text, Element name) {
        for (int i = 0; i < notInside.size(); i++) {
            int last = name.end() - notInside.get(i).length();
            for (int at = name.start(); at <= last; at++) {
                if (text.startsWith(notInside.get(i), at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isBeforeAny(String text, Element name) {
        return !notBefore.isEmpty() && startsWithAny(text, unquoted(text, name.end()), notBefore);
    }

    private static boolean startsWithAny(String text, int position, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (text.startsWith(words.get(i), position)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithAny(String text, int position, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (text.startsWith(words.get(i), position - words.get(i).length())) {
                return true;
            }
        }
        return false;
    }

    private static int unquoted(String text, int position) {
        return position < text.length() && Matcher.SKIPPED.indexOf(text.charAt(position)) >= 0
                ? position + 1
                : position;
    }

    private static int beforeQuote(String text, int position) {
        return position > 0 && Matcher.SKIPPED.indexOf(text.charAt(position - 1)) >= 0 ? position - 1 : position;
    }

    private boolean isBehindAny(SentenceReading sentence, Element name) {
        String text = sentence.text();
        int position = beforeQuote(text, name.start());
        for (int i = 0; i <= MOST_PLACES; i++) {
            if (endsWithAny(text, position, notBehind)) {
                return true;
            }
            int place = placeBefore(sentence, position);
            if (place < 0) {
                return false;
            }
            position = place;
        }
        return false;
    }

    /** Where the place starts that ends right before a position, or before 的 there; -1 where none does. */
    private static int placeBefore(SentenceReading sentence, int position) {
        int end = position > 0 && sentence.text().charAt(position - 1) == '的' ? position - 1 : position;
        for (int i = end - 1; i >= Math.max(0, end - LONGEST_PLACE); i--) {
            if (sentence.elementAt(i) != null) {
                boolean ends = sentence.elementAt(i).end() == end;
                return ends && sentence.elementAt(i).kind() == ElementKind.DISTRICT ? i : -1;
            }
        }
        return -1;
    }
}
