package io.jinmai.recognition.grammar;

import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposedNames;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.perceptron.PhraseRarity;

/**
 * Where the name of an enterprise is likely to stand, whatever it looks like: behind a noun for a kind of firm (食品企业青岭坊), behind 叫, 单位为 or
 * 的, between 向 and 发放, before the post of its head (青岭坊董事长), before 成立于. All but names between quotation marks are not believed alone: what
 * others take for a hint is confirmed.
 */
public final class NameSlotGrammar implements CandidateSource {
    /** Of a coined word between quotation marks. */
    private static final double QUOTED = 0.6;

    /** Of a stretch that fills its place from end to end. */
    private static final double FILLED = 0.45;

    /** Of the start of a stretch whose end nothing marks, neither what follows nor a trade. */
    private static final double STARTED = 0.35;

    /** Of what 的 stands before, as it does before any noun: enough for a name that looks nearly sure. */
    private static final double SAID_OF = 0.13;

    /** The mean rarity of ordinary phrases is below this, that of most coined names above. */
    private static final double LEAST_RARITY = 7.3;

    private static final int SHORTEST = 2;
    private static final int SHORTEST_SUBJECT = 4;
    private static final String NUMERALS = "一二三四五六七八九十百千万两几多数各每0123456789";
    private static final String CLAUSE_ENDS = "，。；！？：";
    private static final int SHORT_POST = 2;
    private static final String OPENING_QUOTES = "“\"";
    private static final String CLOSING_QUOTES = "”\"";

    private final WordClasses nouns;
    private final WordClasses called;
    private final WordClasses functionWords;
    private final WordClasses receiving;
    private final WordClasses granting;
    private final WordClasses posts;
    private final WordClasses behindSubject;
    private final WordClasses heads;
    private final WordClasses predicates;
    private final WordClasses trades;
    private final WordClasses quotedWords;
    private final WordClasses tradeVerbs;
    private final NameStretch stretches;
    private final NameStart nameStart;
    private final PhraseRarity rarity = new PhraseRarity();

    /** All beside which a name may stand. */
    private final WordClasses telling;

    public NameSlotGrammar(Vocabulary vocabulary) {
        this.nouns = vocabulary.classes("firm-nouns", "organisation-noun", "unit-nouns");
        this.called = vocabulary.classes("called");
        this.functionWords = vocabulary.classes("boundary-function");
        this.behindSubject = vocabulary.classes("boundary-function", "boundary-verb");
        this.receiving = vocabulary.classes("give-to");
        this.granting = vocabulary.classes("grant-act");
        this.posts = vocabulary.classes("titles-company");
        this.predicates = vocabulary.classes("firm-predicates");
        this.telling =
                nouns.and(called).and(functionWords).and(receiving).and(posts).and(predicates);
        this.heads = vocabulary.classes("heads-of-firms");
        this.trades = vocabulary.classes("enterprise-weak");
        this.quotedWords = vocabulary.classes("quoted-words");
        this.tradeVerbs = vocabulary.classes("trade-verbs");
        this.stretches = new NameStretch(vocabulary);
        this.nameStart = new NameStart(vocabulary);
    }

    @Override
    public void propose(LexicalScan scan, ProposedNames candidates) {
        for (long word = scan.first(telling); word != LexicalScan.NONE; word = scan.next(word, telling)) {
            int start = scan.startOf(word);
            int end = scan.endOf(word);
            if (scan.is(word, nouns)) {
                proposeQuoted(scan, end, candidates);
            }
            if (scan.is(word, nouns) || scan.is(word, called)) {
                proposeBehind(scan, end, candidates);
            }
            // The head of a firm, rather than one of many in any workshop (技工).
            if (scan.is(word, posts) && (end - start > SHORT_POST || scan.is(word, heads))) {
                proposeBefore(scan, start, candidates);
            }
            if (scan.is(word, receiving)) {
                proposeReceiver(scan, end, candidates);
            }
            if (scan.is(word, functionWords) && scan.text().charAt(start) == '的') {
                proposeSaidOf(scan, end, candidates);
            }
            if (scan.is(word, predicates)) {
                proposeSubject(scan, start, candidates);
            }
        }
        proposeSubjects(scan, candidates);
    }

    /** What looks like a firm by its trade and fills a clause from its start up to a verb or function word: 青岭电梯 in 青岭电梯与大学共建. */
    private void proposeSubjects(LexicalScan scan, ProposedNames candidates) {
        String text = scan.text();
        for (int i = 0; i < text.length() - SHORTEST_SUBJECT; i++) {
            if (i == 0 || CLAUSE_ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                int end = stretches.end(scan, i);
                if (end - i >= SHORTEST_SUBJECT && isSubject(scan, i, end)) {
                    propose(scan, i, end, FILLED, candidates);
                }
            }
        }
    }

    /** Whether a stretch starts with a coined word, no number and no word of everyday, and ends with a trade ahead of a verb. */
    private boolean isSubject(LexicalScan scan, int start, int end) {
        return end < scan.text().length()
                && NUMERALS.indexOf(scan.text().charAt(start)) < 0
                && !scan.cut().isWithinWord(start + 1)
                && scan.startsAt(end, behindSubject)
                && scan.endsBefore(end, trades);
    }

    /** What fills a clause up to the word that tells of a firm how it began or what it does: 青岭坊 in 青岭坊成立于2019年. */
    private void proposeSubject(LexicalScan scan, int predicate, ProposedNames candidates) {
        int start = predicate;
        while (start > 0
                && predicate - start <= NameStretch.LONGEST
                && NameStretch.isNamePart(scan.text().charAt(start - 1))) {
            start--;
        }
        if (stretches.end(scan, start) == predicate && !stretches.isGeneric(scan, start, predicate)) {
            proposeRare(scan, start, predicate, FILLED, candidates);
        }
    }

    private void proposeQuoted(LexicalScan scan, int quote, ProposedNames candidates) {
        String text = scan.text();
        if (quote >= text.length() || OPENING_QUOTES.indexOf(text.charAt(quote)) < 0) {
            return;
        }
        int end = stretches.end(scan, quote + 1);
        boolean isClosed = end < text.length() && CLOSING_QUOTES.indexOf(text.charAt(end)) >= 0;
        if (isClosed && scan.endAt(quote + 1, quotedWords) < end) {
            propose(scan, quote + 1, end, QUOTED, candidates);
        }
    }

    private void proposeBehind(LexicalScan scan, int start, ProposedNames candidates) {
        int end = stretches.end(scan, start);
        for (int e = start + SHORTEST; e < end; e++) {
            if (!scan.endsBefore(e, trades)) {
                propose(scan, start, e, STARTED, candidates);
            }
        }
        propose(scan, start, end, FILLED, candidates);
    }

    private void proposeReceiver(LexicalScan scan, int start, ProposedNames candidates) {
        int end = stretches.end(scan, start);
        if (end < scan.text().length() && scan.startsAt(end, granting)) {
            propose(scan, start, end, FILLED, candidates);
        }
    }

    private void proposeSaidOf(LexicalScan scan, int start, ProposedNames candidates) {
        int end = stretches.end(scan, start);
        if (end - start > SHORTEST) {
            propose(scan, start, end, SAID_OF, candidates);
        }
    }

    private void proposeBefore(LexicalScan scan, int post, ProposedNames candidates) {
        int start = nameStart.before(scan, post);
        if (start >= 0 && post - start <= NameStretch.LONGEST) {
            propose(scan, start, post, FILLED, candidates);
        }
    }

    private void propose(LexicalScan scan, int start, int end, double strength, ProposedNames candidates) {
        if (!stretches.isGeneric(scan, end)) {
            proposeRare(scan, start, end, strength, candidates);
        }
    }

    private void proposeRare(LexicalScan scan, int start, int end, double strength, ProposedNames candidates) {
        boolean isLikely = end - start >= SHORTEST
                && !scan.startsAt(start, tradeVerbs)
                && !PhraseRarity.isWordAcross(scan.text(), start)
                && !PhraseRarity.isWordAcross(scan.text(), end)
                && rarity.of(scan.text(), start, end) >= LEAST_RARITY;
        if (isLikely) {
            candidates.add(MentionType.ENTERPRISE, start, end, Source.CONTEXT, strength);
        }
    }
}
