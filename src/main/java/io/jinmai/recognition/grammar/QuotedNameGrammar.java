package io.jinmai.recognition.grammar;

import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposedNames;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;

/**
 * Enterprises whose name a text puts between quotation marks, told by the noun in front (老铸造厂“青岭铸钢”), the trade within
 * (“青岭铸钢”) or the trade behind (“小青岭”食品).
 */
public final class QuotedNameGrammar implements CandidateSource {
    private static final double BY_TRADE_BEHIND = 0.8;
    private static final double BY_TRADE_WITHIN = 0.7;
    private static final double BY_NOUN = 0.66;
    private static final String OPENING_QUOTES = "“\"";
    private static final String CLOSING_QUOTES = "”\"";
    private static final String SIGNS = "·&";
    private static final String TRADE_GOES_ON = "安业化品类标";

    /** What may follow a name in quotation marks that only the noun in front tells. */
    private static final String BEHIND_NAME = ",。;、(的";

    private static final int SHORTEST_BODY = 2;
    private static final int LONGEST_NAME = 7;
    private static final int SHORTEST_QUOTED = 2;
    private static final int LONGEST_QUOTED = 8;

    private final WordClasses trades;
    private final WordClasses nouns;
    private final WordClasses ordinaryWords;
    private final WordClasses quotedWords;

    public QuotedNameGrammar(Vocabulary vocabulary) {
        this.trades = vocabulary.classes("goods-trades");
        this.nouns = vocabulary.classes("organisation-noun");
        this.quotedWords = vocabulary.classes("quoted-words");
        this.ordinaryWords = vocabulary.classes("boundary-verb", "boundary-function", "name-stop-words");
    }

    @Override
    public void propose(LexicalScan scan, ProposedNames candidates) {
        String text = scan.text();
        for (int i = 0; i < text.length(); i++) {
            int end = OPENING_QUOTES.indexOf(text.charAt(i)) < 0 ? -1 : quotedEnd(text, i + 1);
            if (end >= 0) {
                proposeQuoted(scan, i + 1, end, candidates);
                i = end;
            }
        }
    }

    /** Where a name ends that starts behind an opening quotation mark and stands before a closing one; -1 where none does. */
    private static int quotedEnd(String text, int start) {
        int end = start;
        int characters = 0;
        while (end < text.length() && characters <= LONGEST_QUOTED && isNamePart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
            characters++;
        }
        boolean isClosed = end < text.length() && CLOSING_QUOTES.indexOf(text.charAt(end)) >= 0;
        return isClosed && characters >= SHORTEST_QUOTED && characters <= LONGEST_QUOTED ? end : -1;
    }

    private static boolean isNamePart(int c) {
        return c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z'
                || c >= '0' && c <= '9'
                || SIGNS.indexOf(c) >= 0
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** @param start of what stands between the quotation marks, which ends at {@code end} */
    private void proposeQuoted(LexicalScan scan, int start, int end, ProposedNames candidates) {
        int behind = end + 1 < scan.text().length() ? scan.endAt(end + 1, trades) : -1;
        if (behind >= 0 && !goesOn(scan, behind)) {
            candidates.add(MentionType.ENTERPRISE, start - 1, behind, Source.GRAMMAR, BY_TRADE_BEHIND);
        } else if (scan.startBefore(end, trades) - start >= SHORTEST_BODY) {
            candidates.add(MentionType.ENTERPRISE, start, end, Source.GRAMMAR, BY_TRADE_WITHIN);
        } else if (isNameBehindNoun(scan, start, end)) {
            candidates.add(MentionType.ENTERPRISE, start, end, Source.GRAMMAR, BY_NOUN);
        }
    }

    /** Whether a word goes on where the trade ends, so that the trade is part of something else: “小青岭”食品安全. */
    private static boolean goesOn(LexicalScan scan, int end) {
        return end < scan.text().length() && TRADE_GOES_ON.indexOf(scan.text().charAt(end)) >= 0;
    }

    private boolean isNameBehindNoun(LexicalScan scan, int start, int end) {
        if (end - start > LONGEST_NAME || !scan.endsBefore(start - 1, nouns) || scan.endAt(start, quotedWords) == end) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (scan.startsAt(i, ordinaryWords)) {
                return false;
            }
        }
        return end + 1 == scan.text().length()
                || BEHIND_NAME.indexOf(scan.text().charAt(end + 1)) >= 0;
    }
}
