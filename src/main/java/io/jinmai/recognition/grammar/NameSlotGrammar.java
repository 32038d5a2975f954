package io.jinmai.recognition.grammar;

import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.WordHit;
import io.jinmai.recognition.perceptron.PhraseRarity;
import java.util.function.Consumer;

/**
 * Where the name of an enterprise is likely to stand, whatever it looks like: behind a noun for a kind of firm (食品企业青岭坊), behind 叫,
 * between 向 and 发放, before a post (青岭坊董事长). Not believed alone: it confirms what others only take for a hint.
 */
public final class NameSlotGrammar implements CandidateSource {
    /** Of a stretch that fills its place from end to end. */
    private static final double FILLED = 0.45;

    /** Of the start of a stretch whose end nothing marks. */
    private static final double STARTED = 0.35;

    /** Of a coined word between quotation marks. */
    private static final double QUOTED = 0.6;

    /** The mean rarity of ordinary phrases is below this, that of most coined names above. */
    private static final double LEAST_RARITY = 7.3;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 9;
    private static final int LONGEST_EXCEPTION = 4;
    private static final String OPENING_QUOTES = "“「『\"";
    private static final String CLOSING_QUOTES = "”\"」』";
    private static final String SIGNS = "·&";

    private final WordClasses nouns;
    private final WordClasses before;
    private final WordClasses quotedWords;
    private final WordClasses receiving;
    private final WordClasses granting;
    private final WordClasses posts;
    private final WordClasses ends;
    private final WordClasses exceptions;
    private final WordClasses noStart;
    private final WordClasses generic;
    private final NameStart nameStart;

    public NameSlotGrammar(Vocabulary vocabulary) {
        this.nouns = vocabulary.classes("firm-nouns", "organisation-noun");
        this.before = nouns.and(vocabulary.classes("called"));
        this.quotedWords = vocabulary.classes("quoted-words");
        this.receiving = vocabulary.classes("give-to");
        this.granting = vocabulary.classes("grant-act");
        this.posts = vocabulary.classes("titles-company");
        this.ends = vocabulary.classes("boundary-function", "boundary-verb", "titles-company", "reporting-verbs");
        this.exceptions = vocabulary.classes("boundary-exceptions");
        this.noStart = vocabulary.classes(
                "boundary-function",
                "boundary-verb",
                "boundary-noun",
                "titles-company",
                "titles-bank",
                "titles-government");
        this.generic =
                vocabulary.classes("enterprise-generic", "institution-generic", "alliance-generic", "boundary-noun");
        this.nameStart = new NameStart(vocabulary);
    }

    @Override
    public void propose(LexicalScan scan, Consumer<Candidate> candidates) {
        for (WordHit hit : scan.hits()) {
            if (hit.is(before)) {
                proposeBehind(scan, hit, candidates);
            }
            if (hit.is(posts)) {
                proposeBefore(scan, hit.start(), candidates);
            }
            if (hit.is(receiving)) {
                proposeReceiver(scan, hit.end(), candidates);
            }
        }
    }

    private void proposeBehind(LexicalScan scan, WordHit word, Consumer<Candidate> candidates) {
        String text = scan.text();
        int start = word.end();
        if (start < text.length() && OPENING_QUOTES.indexOf(text.charAt(start)) >= 0) {
            int end = endOfStretch(scan, start + 1);
            boolean isClosed = end < text.length() && CLOSING_QUOTES.indexOf(text.charAt(end)) >= 0;
            if (isClosed && end - start > SHORTEST && word.is(nouns) && !isQuotedWord(scan, start + 1, end)) {
                propose(scan, start + 1, end, QUOTED, candidates);
            }
            return;
        }
        int end = endOfStretch(scan, start);
        for (int e = start + SHORTEST; e <= end; e++) {
            propose(scan, start, e, e == end ? FILLED : STARTED, candidates);
        }
    }

    private boolean isQuotedWord(LexicalScan scan, int start, int end) {
        WordHit word = scan.longestAt(start, quotedWords);
        return word != null && word.end() == end;
    }

    private void proposeReceiver(LexicalScan scan, int start, Consumer<Candidate> candidates) {
        int end = endOfStretch(scan, start);
        boolean isReceiver = end < scan.text().length() && scan.longestAt(end, granting) != null;
        if (isReceiver && end - start >= SHORTEST) {
            propose(scan, start, end, FILLED, candidates);
        }
    }

    private void proposeBefore(LexicalScan scan, int post, Consumer<Candidate> candidates) {
        NameStart.Found start = nameStart.before(scan, post);
        int length = post - start.position();
        if (start.clear() && length >= SHORTEST && length <= LONGEST) {
            propose(scan, start.position(), post, FILLED, candidates);
        }
    }

    /** Where the stretch of a possible name ends that starts at a position; the position itself where none starts. */
    private int endOfStretch(LexicalScan scan, int start) {
        String text = scan.text();
        if (start >= text.length()
                || scan.longestAt(start, noStart) != null && scan.longestAt(start, exceptions) == null) {
            return start;
        }
        int end = start;
        while (end < text.length()
                && end - start <= LONGEST
                && isNamePart(text.charAt(end))
                && !isEnd(scan, start, end)) {
            end++;
        }
        return end - start > LONGEST ? start : end;
    }

    private boolean isEnd(LexicalScan scan, int start, int position) {
        return position > start && scan.longestAt(position, ends) != null && !isException(scan, start, position);
    }

    /** Whether a position lies in a word in which the boundary word is none: 在 in 在线. */
    private boolean isException(LexicalScan scan, int start, int position) {
        for (int i = Math.max(start, position - LONGEST_EXCEPTION + 1); i <= position; i++) {
            WordHit word = scan.longestAt(i, exceptions);
            if (word != null && word.end() > position) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0;
    }

    private void propose(LexicalScan scan, int start, int end, double strength, Consumer<Candidate> candidates) {
        double rarity = PhraseRarity.of(scan.text().substring(start, end));
        if (rarity >= LEAST_RARITY && scan.longestBefore(end, generic) == null) {
            candidates.accept(new Candidate(MentionType.ENTERPRISE, start, end, Source.CONTEXT, strength));
        }
    }
}
