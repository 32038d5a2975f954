package io.jinmai.recognition.grammar;

import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposedNames;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;

/** Loan products in quotes, by endings such as 贷: “惠农e贷”. The quotes are no part of the name. */
public final class ProductGrammar implements CandidateSource {
    private static final double STRENGTH = 0.86;
    private static final int LONGEST = 12;
    private static final String OPENING = "“‘\"";
    private static final String CLOSING = "”’\"";

    private final WordClasses endings;

    public ProductGrammar(Vocabulary vocabulary) {
        this.endings = vocabulary.classes("loan-products-endings");
    }

    @Override
    public void propose(LexicalScan scan, ProposedNames candidates) {
        String text = scan.text();
        for (long word = scan.first(endings); word != LexicalScan.NONE; word = scan.next(word, endings)) {
            int end = scan.endOf(word);
            boolean closed = end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0;
            if (closed) {
                proposeQuoted(text, end, candidates);
            }
        }
    }

    private static void proposeQuoted(String text, int end, ProposedNames candidates) {
        for (int start = end - 1; start > 0 && end - start <= LONGEST; start--) {
            if (OPENING.indexOf(text.charAt(start - 1)) >= 0) {
                candidates.add(MentionType.PRODUCT, start, end, Source.GRAMMAR, STRENGTH);
                return;
            }
        }
    }
}
