package io.jinmai.recognition.grammar;

import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposedNames;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.WordHit;

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
        for (LexicalScan.Words words = scan.words(trades); words.next(); ) {
            WordHit hit = words.hit();
            if (!goesOn(scan, hit)) {
                proposeAt(scan, hit, candidates);
            }
        }
    }

    private boolean goesOn(LexicalScan scan, WordHit trade) {
        return trade.end() < scan.text().length() && scan.startsAt(trade.end(), legalForms);
    }

    private void proposeAt(LexicalScan scan, WordHit trade, ProposedNames candidates) {
        NameStart.Found start = nameStart.before(scan, trade.start());
        int body = trade.start() - start.position();
        if (body < 1 || body > LONGEST_BODY || !start.clear()) {
            return;
        }
        int bracketEnd = placeInBrackets(scan, trade.end());
        boolean isCapital = Character.isUpperCase(scan.text().charAt(start.position()));
        if (isCapital && bracketEnd == trade.end() && isBrand(scan.text().substring(start.position(), trade.start()))) {
            candidates.add(MentionType.ENTERPRISE, start.position(), trade.end(), Source.GRAMMAR, BRANDED);
            return;
        }
        boolean marked =
                isLatin(scan.text().charAt(start.position())) && !scan.text().startsWith(SORT, trade.start())
                        || bracketEnd > trade.end()
                        || holdsBracket(scan.text(), start.position(), trade.start());
        candidates.add(MentionType.ENTERPRISE, start.position(), bracketEnd, Source.GRAMMAR, marked ? MARKED : HINT);
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
        WordHit place = scan.longestAt(position + 1, places);
        boolean closed = place != null
                && place.end() < scan.text().length()
                && scan.text().charAt(place.end()) == ')';
        return closed ? place.end() + 1 : position;
    }

    /** Whether letters of which the first is a capital are written as a name is, Vantor, and not as an abbreviation, LED. */
    private static boolean isBrand(String body) {
        return body.length() >= SHORTEST_BRAND
                && body.chars().allMatch(c -> c < 0x250 && Character.isLetter(c))
                && body.chars().anyMatch(Character::isLowerCase);
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }
}
