package io.jinmai.relation;

import io.jinmai.article.Sentence;
import io.jinmai.article.SourceText;
import io.jinmai.graph.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a fact quotes of a sentence that states it: all of it, or of one that goes on for pages without a full stop the passages around
 * the names, so that what is quoted grows with the number of facts and not with its square. For one article.
 */
final class Quotation {
    /** In characters; sentences of news have some hundred at most, long lists of names some more. */
    private static final int LONGEST = 2_000;

    private static final int AROUND = 100;

    /** The sentence last quoted as a whole: as a rule several facts in a row quote the same. Null before the first. */
    private Sentence last;

    /** What is quoted of it; null before the first. */
    private List<TextSpan> whole;

    /**
     * @param places where in the sentence, in characters from its start, something stands that states the fact
     * @return in text order, at least one
     */
    List<TextSpan> of(Sentence sentence, int... places) {
        return isWhole(sentence) ? whole(sentence) : passages(sentence.content(), places);
    }

    /** The same for one place. */
    List<TextSpan> of(Sentence sentence, int place) {
        return isWhole(sentence) ? whole(sentence) : passages(sentence.content(), place);
    }

    private static List<TextSpan> passages(SourceText text, int... places) {
        int[] sorted = places.clone();
        Arrays.sort(sorted);
        List<TextSpan> passages = new ArrayList<>();
        int start = startOf(sorted[0]);
        int end = endOf(text, sorted[0]);
        for (int place : sorted) {
            if (startOf(place) > end) {
                passages.add(span(text, start, end));
                start = startOf(place);
            }
            end = endOf(text, place);
        }
        passages.add(span(text, start, end));
        return passages;
    }

    /** What is quoted where {@link #isWhole all of it} is. */
    List<TextSpan> whole(Sentence sentence) {
        if (last != sentence) {
            last = sentence;
            whole = List.of(span(sentence.content(), 0, sentence.content().length()));
        }
        return whole;
    }

    /** Whether all of a sentence is quoted, whatever the places. */
    static boolean isWhole(Sentence sentence) {
        return sentence.content().length() <= LONGEST;
    }

    private static int startOf(int place) {
        return Math.max(0, place - AROUND);
    }

    private static int endOf(SourceText text, int place) {
        return Math.min(text.length(), place + AROUND);
    }

    private static TextSpan span(SourceText text, int start, int end) {
        boolean isWhole = start == 0 && end == text.length();
        String quoted = isWhole ? text.text() : text.text().substring(start, end);
        return new TextSpan(text.inputStart(start), text.inputEnd(end), quoted);
    }
}
