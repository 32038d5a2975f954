package io.jinmai.recognition.grammar;

import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposedNames;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;

/** Enterprises without a legal form, by the trade at their end: 甲乙食品, A6五金, 讯达（合肥）半导体, Q-Bio生物材料（蚌埠）. */
public final class TradeNameGrammar implements CandidateSource {
    /** Two short parts and a trade say little; Latin letters or digits in front, or a place in brackets, make a name likely. */
    private static final double MARKED = 0.74;

    /** A word in Latin letters that is no abbreviation and a trade: what else would stand so is a product of a brand, which is rare. */
    private static final double BRANDED = 0.95;

    private static final int SHORTEST_BRAND = 4;

    /** Not believed alone: another source must see the same name. */
    private static final double HINT = 0.42;

    private static final int LONGEST_BODY = 8;

    /** Behind Latin letters it tells the sort of firms: LED企业, A类企业. */
    private static final String SORT = "企业";

    private final NameStart nameStart;
    private final WordClasses trades;
    private final WordClasses places;
    private final WordClasses legalForms;

    public TradeNameGrammar(Vocabulary vocabulary) {
        this.nameStart = new NameStart(vocabulary);
        this.trades = vocabulary.classes("enterprise-weak");
        this.legalForms = vocabulary.classes("enterprise-strong");
        this.places = vocabulary.classes("district", "district-short", "district-risky", "town");
    }

    @Override
    public void propose(LexicalScan scan, ProposedNames candidates) {
        for (long word = scan.first(trades); word != LexicalScan.NONE; word = scan.next(word, trades)) {
            if (!goesOn(scan, scan.endOf(word))) {
                proposeAt(scan, scan.startOf(word), scan.endOf(word), candidates);
            }
        }
    }

    private boolean goesOn(LexicalScan scan, int tradeEnd) {
        return tradeEnd < scan.text().length() && scan.startsAt(tradeEnd, legalForms);
    }

    private void proposeAt(LexicalScan scan, int trade, int tradeEnd, ProposedNames candidates) {
        int start = nameStart.before(scan, trade);
        int body = trade - start;
        if (start < 0 || body < 1 || body > LONGEST_BODY) {
            return;
        }
        int bracketEnd = placeInBrackets(scan, tradeEnd);
        boolean isCapital = Character.isUpperCase(scan.text().charAt(start));
        if (isCapital && bracketEnd == tradeEnd && isBrand(scan.text(), start, trade)) {
            candidates.add(MentionType.ENTERPRISE, start, tradeEnd, Source.GRAMMAR, BRANDED);
            return;
        }
        boolean marked = isLatin(scan.text().charAt(start)) && !scan.text().startsWith(SORT, trade)
                || bracketEnd > tradeEnd
                || holdsBracket(scan.text(), start, trade);
        candidates.add(MentionType.ENTERPRISE, start, bracketEnd, Source.GRAMMAR, marked ? MARKED : HINT);
    }

    /** Whether a bracket opens within, and none before that at the start. */
    private static boolean holdsBracket(String text, int start, int end) {
        int first = text.indexOf('(', start);
        return first > start && first < end;
    }

    private int placeInBrackets(LexicalScan scan, int position) {
        if (position >= scan.text().length() || scan.text().charAt(position) != '(') {
            return position;
        }
        int end = scan.endAt(position + 1, places);
        boolean closed = end >= 0 && end < scan.text().length() && scan.text().charAt(end) == ')';
        return closed ? end + 1 : position;
    }

    /** Whether letters of which the first is a capital are written as a name is, Vantor, and not as an abbreviation, LED. */
    private static boolean isBrand(String text, int start, int end) {
        boolean holdsLowerCase = false;
        for (int i = start; i < end; i++) {
            if (!isLatin(text.charAt(i))) {
                return false;
            }
            holdsLowerCase |= Character.isLowerCase(text.charAt(i));
        }
        return holdsLowerCase && end - start >= SHORTEST_BRAND;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }
}
