package io.jinmai.recognition.grammar;

import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposedNames;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;

/** Firms that a text names in Latin letters by several words, of which one tells the firm: Freyer Fahrwerk GmbH, JL Rail Malaysia. */
public final class LatinFirmGrammar implements CandidateSource {
    private static final double STRENGTH = 0.95;
    private static final String JOINTS = " &-.'’";

    private final WordClasses firmWords;

    public LatinFirmGrammar(Vocabulary vocabulary) {
        this.firmWords = vocabulary.classes("latin-firm-words");
    }

    @Override
    public void propose(LexicalScan scan, ProposedNames candidates) {
        for (long word = scan.first(firmWords); word != LexicalScan.NONE; word = scan.next(word, firmWords)) {
            if (isWholeWord(scan.text(), scan.startOf(word), scan.endOf(word))) {
                int start = start(scan.text(), scan.startOf(word));
                int end = end(scan.text(), scan.endOf(word));
                if (start < scan.startOf(word) || end > scan.endOf(word)) {
                    candidates.add(MentionType.ENTERPRISE, start, end, Source.GRAMMAR, STRENGTH);
                }
            }
        }
    }

    private static boolean isWholeWord(String text, int start, int end) {
        return (start == 0 || !isLetter(text, start - 1)) && (end == text.length() || !isLetter(text, end));
    }

    /** Where the row of words starts that a word stands in. */
    private static int start(String text, int word) {
        int start = word;
        for (int i = word - 1; i >= 0 && (isLetter(text, i) || JOINTS.indexOf(text.charAt(i)) >= 0); i--) {
            start = isLetter(text, i) ? i : start;
        }
        return start;
    }

    private static int end(String text, int word) {
        int end = word;
        for (int i = word; i < text.length() && (isLetter(text, i) || JOINTS.indexOf(text.charAt(i)) >= 0); i++) {
            end = isLetter(text, i) ? i + 1 : end;
        }
        return end;
    }

    private static boolean isLetter(String text, int position) {
        char c = text.charAt(position);
        return c >= '0' && c <= '9' || Character.isLetter(c) && !Character.isIdeographic(c);
    }
}
