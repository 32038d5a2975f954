package io.jinmai.recognition.grammar;

import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposedNames;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Enterprises whose name a text puts between quotation marks, told by the noun in front (老铸造厂“青岭铸钢”), the trade within
 * (“青岭铸钢”) or the trade behind (“小青岭”食品).
 */
public final class QuotedNameGrammar implements CandidateSource {
    private static final double BY_TRADE_BEHIND = 0.8;
    private static final double BY_TRADE_WITHIN = 0.7;
    private static final double BY_NOUN = 0.66;
    private static final String OPENING_QUOTES = "“\"";
    private static final Pattern QUOTED = Pattern.compile("[“\"]([\\p{IsHan}A-Za-z0-9·&]{2,8})[”\"]");
    private static final String TRADE_GOES_ON = "安业化品类标";

    /** What may follow a name in quotation marks that only the noun in front tells. */
    private static final String BEHIND_NAME = ",。;、(的";

    private static final int SHORTEST_BODY = 2;
    private static final int LONGEST_NAME = 7;

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
        if (!holdsQuote(scan.text())) {
            return;
        }
        Matcher quoted = QUOTED.matcher(scan.text());
        while (quoted.find()) {
            int behind = quoted.end() < scan.text().length() ? scan.endAt(quoted.end(), trades) : -1;
            if (behind >= 0 && !goesOn(scan, behind)) {
                candidates.add(MentionType.ENTERPRISE, quoted.start(), behind, Source.GRAMMAR, BY_TRADE_BEHIND);
            } else if (endsWithTrade(scan, quoted)) {
                candidates.add(MentionType.ENTERPRISE, quoted.start(1), quoted.end(1), Source.GRAMMAR, BY_TRADE_WITHIN);
            } else if (isNameBehindNoun(scan, quoted)) {
                candidates.add(MentionType.ENTERPRISE, quoted.start(1), quoted.end(1), Source.GRAMMAR, BY_NOUN);
            }
        }
    }

    /** Told at a tenth of the cost of looking for names between quotation marks. */
    private static boolean holdsQuote(String text) {
        for (int i = 0; i < OPENING_QUOTES.length(); i++) {
            if (text.indexOf(OPENING_QUOTES.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word goes on where the trade ends, so that the trade is part of something else: “小青岭”食品安全. */
    private static boolean goesOn(LexicalScan scan, int end) {
        return end < scan.text().length() && TRADE_GOES_ON.indexOf(scan.text().charAt(end)) >= 0;
    }

    private boolean endsWithTrade(LexicalScan scan, Matcher quoted) {
        return scan.startBefore(quoted.end(1), trades) - quoted.start(1) >= SHORTEST_BODY;
    }

    private boolean isNameBehindNoun(LexicalScan scan, Matcher quoted) {
        if (quoted.end(1) - quoted.start(1) > LONGEST_NAME
                || quoted.start() == 0
                || !scan.endsBefore(quoted.start(), nouns)
                || isQuotedWord(scan, quoted)) {
            return false;
        }
        for (int i = quoted.start(1); i < quoted.end(1); i++) {
            if (scan.startsAt(i, ordinaryWords)) {
                return false;
            }
        }
        return quoted.end() == scan.text().length()
                || BEHIND_NAME.indexOf(scan.text().charAt(quoted.end())) >= 0;
    }

    private boolean isQuotedWord(LexicalScan scan, Matcher quoted) {
        return scan.endAt(quoted.start(1), quotedWords) == quoted.end(1);
    }
}
