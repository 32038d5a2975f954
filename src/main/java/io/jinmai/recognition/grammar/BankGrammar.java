package io.jinmai.recognition.grammar;

import io.jinmai.lexicon.BankLexicon;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposedNames;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.WordHit;

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
        for (LexicalScan.Words words = scan.words(telling); words.next(); ) {
            WordHit hit = words.hit();
            if (hit.is(heads)) {
                proposeHead(scan, hit.start(), hit.end(), HEAD, candidates);
            } else if (hit.is(riskyHeads)) {
                proposeOffices(scan, hit.start(), hit.end(), candidates);
            }
            if (hit.is(headEndings)) {
                proposeUnlisted(scan, hit, candidates);
            }
            if (hit.is(branchEndings)) {
                proposeOfficeAlone(scan, hit, candidates);
            }
        }
    }

    private void proposeHead(LexicalScan scan, int start, int end, double strength, ProposedNames candidates) {
        candidates.add(MentionType.BANK, start, end, Source.GAZETTEER, strength);
        proposeOffices(scan, start, end, candidates);
        WordHit place = start > 0 ? scan.longestBefore(start, places) : null;
        if (place != null && !isInWord(scan, place) && isBankName(scan, place.start(), end)) {
            candidates.add(MentionType.BANK, place.start(), end, Source.GRAMMAR, HEAD);
            proposeOffices(scan, place.start(), end, candidates);
        }
    }

    /** Whether a would-be place starts within a word for an organisation: 会同 in 协会同建行签约. */
    private boolean isInWord(LexicalScan scan, WordHit place) {
        WordHit word = place.start() > 0 ? scan.longestBefore(place.start() + 1, organisations) : null;
        return word != null && word.start() < place.start();
    }

    private void proposeUnlisted(LexicalScan scan, WordHit ending, ProposedNames candidates) {
        NameStart.Found start = nameStart.before(scan, ending.start());
        if (start.position() < ending.start() && start.clear() && isBankName(scan, start.position(), ending.end())) {
            boolean isTold =
                    ending.start() - start.position() <= LONGEST_OF_NO_PLACE || scan.startsAt(start.position(), places);
            candidates.add(MentionType.BANK, start.position(), ending.end(), Source.GRAMMAR, isTold ? HEAD : HINT);
            proposeOffices(scan, start.position(), ending.end(), candidates);
        }
    }

    /** Every office that a head's name goes on to: 分行, then 支行 behind it. */
    private void proposeOffices(LexicalScan scan, int start, int headEnd, ProposedNames candidates) {
        int limit = Math.min(scan.text().length(), headEnd + LONGEST_OFFICE);
        int position = headEnd;
        while (position < limit) {
            WordHit ending = scan.longestAt(position, branchEndings);
            if (ending != null && isBankName(scan, start, ending.end())) {
                candidates.add(MentionType.BANK, start, ending.end(), Source.GRAMMAR, OFFICE);
            }
            WordHit place = scan.longestAt(position, places);
            if (ending == null && place == null && !isNamePart(scan, position)) {
                return;
            }
            position = place == null ? position + 1 : place.end();
        }
    }

    /** A branch named without its bank, which the article named before: 金清支行. */
    private void proposeOfficeAlone(LexicalScan scan, WordHit ending, ProposedNames candidates) {
        WordHit place = ending.start() > 0 ? scan.longestBefore(ending.start(), places) : null;
        if (place != null && place.length() <= LONGEST_LOCALITY) {
            WordHit outer = place.start() > 0 ? scan.longestBefore(place.start(), places) : null;
            int start = outer == null ? place.start() : outer.start();
            boolean isSaidOfBank = start > 0 && scan.endsBefore(start, references);
            candidates.add(MentionType.BANK, start, ending.end(), Source.GRAMMAR, isSaidOfBank ? OFFICE : OFFICE_ALONE);
        }
    }

    private boolean isNamePart(LexicalScan scan, int position) {
        char c = scan.text().charAt(position);
        boolean connects = scan.startsAt(position, functionWords) || CONNECTIVES.indexOf(c) >= 0;
        return (Character.isLetterOrDigit(c) || c == '(' || c == ')') && !connects;
    }

    private boolean isBankName(LexicalScan scan, int start, int end) {
        return banks.parse(scan.text().substring(start, end)).isPresent();
    }
}
