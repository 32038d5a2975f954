package io.jinmai.recognition.grammar;

import io.jinmai.lexicon.BankLexicon;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposedNames;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;

/** Banks: a head office of the lexicon or of the grammar (place and 农商银行), alone or with the offices below it (温州龙湾支行). */
public final class BankGrammar implements CandidateSource {
    private static final double HEAD = 0.9;
    private static final double OFFICE = 0.96;
    private static final double OFFICE_ALONE = 0.62;

    /** Not believed alone: another source must see the same name. */
    private static final double HINT = 0.48;

    /** In characters before the ending; longer ones that start with no place are rather a sentence: 座中有人问村镇银行. */
    private static final int LONGEST_OF_NO_PLACE = 4;

    private static final String CONNECTIVES = "和同为与及";
    private static final int LONGEST_OFFICE = 18;
    private static final int LONGEST_LOCALITY = 6;

    private final BankLexicon banks;
    private final NameStart nameStart;
    private final WordClasses heads;
    private final WordClasses riskyHeads;
    private final WordClasses headEndings;
    private final WordClasses branchEndings;
    private final WordClasses places;
    private final WordClasses references;
    private final WordClasses functionWords;
    private final WordClasses organisations;

    /** All that tell of a bank. */
    private final WordClasses telling;

    public BankGrammar(Vocabulary vocabulary, BankLexicon banks) {
        this.banks = banks;
        this.nameStart = new NameStart(vocabulary);
        this.heads = vocabulary.classes("bank-head");
        this.riskyHeads = vocabulary.classes("bank-risky");
        this.headEndings = vocabulary.classes("bank-form");
        this.branchEndings = vocabulary.classes("branch-ending");
        this.telling = heads.and(riskyHeads).and(headEndings).and(branchEndings);
        this.places = vocabulary.classes("district", "district-short", "district-risky", "town");
        this.references = vocabulary.classes("bank-references");
        this.organisations =
                vocabulary.classes("alliance-endings", "institution-endings", "institution-endings-strong");
        this.functionWords = vocabulary.classes("boundary-function");
    }

    @Override
    public void propose(LexicalScan scan, ProposedNames candidates) {
        for (long word = scan.first(telling); word != LexicalScan.NONE; word = scan.next(word, telling)) {
            int start = scan.startOf(word);
            int end = scan.endOf(word);
            if (scan.is(word, heads)) {
                proposeHead(scan, start, end, candidates);
            } else if (scan.is(word, riskyHeads)) {
                proposeOffices(scan, start, end, candidates);
            }
            if (scan.is(word, headEndings)) {
                proposeUnlisted(scan, start, end, candidates);
            }
            if (scan.is(word, branchEndings)) {
                proposeOfficeAlone(scan, start, end, candidates);
            }
        }
    }

    private void proposeHead(LexicalScan scan, int start, int end, ProposedNames candidates) {
        candidates.add(MentionType.BANK, start, end, Source.GAZETTEER, HEAD);
        proposeOffices(scan, start, end, candidates);
        int place = scan.startBefore(start, places);
        if (place >= 0 && !isInWord(scan, place) && isBankName(scan, place, end)) {
            candidates.add(MentionType.BANK, place, end, Source.GRAMMAR, HEAD);
            proposeOffices(scan, place, end, candidates);
        }
    }

    /** Whether a would-be place starts within a word for an organisation: 会同 in 协会同建行签约. */
    private boolean isInWord(LexicalScan scan, int place) {
        int word = scan.startBefore(place + 1, organisations);
        return word >= 0 && word < place;
    }

    private void proposeUnlisted(LexicalScan scan, int ending, int end, ProposedNames candidates) {
        int start = nameStart.before(scan, ending);
        if (start >= 0 && start < ending && isBankName(scan, start, end)) {
            boolean isTold = ending - start <= LONGEST_OF_NO_PLACE || scan.startsAt(start, places);
            candidates.add(MentionType.BANK, start, end, Source.GRAMMAR, isTold ? HEAD : HINT);
            proposeOffices(scan, start, end, candidates);
        }
    }

    /** Every office that a head's name goes on to: 分行, then 支行 behind it. */
    private void proposeOffices(LexicalScan scan, int start, int headEnd, ProposedNames candidates) {
        int limit = Math.min(scan.text().length(), headEnd + LONGEST_OFFICE);
        int position = headEnd;
        while (position < limit) {
            int end = scan.endAt(position, branchEndings);
            if (end >= 0 && isBankName(scan, start, end)) {
                candidates.add(MentionType.BANK, start, end, Source.GRAMMAR, OFFICE);
            }
            int placeEnd = scan.endAt(position, places);
            if (end < 0 && placeEnd < 0 && !isNamePart(scan, position)) {
                return;
            }
            position = placeEnd < 0 ? position + 1 : placeEnd;
        }
    }

    /** A branch named without its bank, which the article named before: 金清支行. */
    private void proposeOfficeAlone(LexicalScan scan, int ending, int end, ProposedNames candidates) {
        int place = scan.startBefore(ending, places);
        if (place >= 0 && ending - place <= LONGEST_LOCALITY) {
            int outer = scan.startBefore(place, places);
            int start = outer < 0 ? place : outer;
            boolean isSaidOfBank = scan.endsBefore(start, references);
            candidates.add(MentionType.BANK, start, end, Source.GRAMMAR, isSaidOfBank ? OFFICE : OFFICE_ALONE);
        }
    }

    private boolean isNamePart(LexicalScan scan, int position) {
        char c = scan.text().charAt(position);
        boolean connects = scan.startsAt(position, functionWords) || CONNECTIVES.indexOf(c) >= 0;
        return (Character.isLetterOrDigit(c) || c == '(' || c == ')') && !connects;
    }

    private boolean isBankName(LexicalScan scan, int start, int end) {
        return banks.isBankName(scan.text(), start, end);
    }
}
