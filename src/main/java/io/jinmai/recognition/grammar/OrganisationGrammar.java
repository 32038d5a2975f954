package io.jinmai.recognition.grammar;

import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.WordHit;
import java.util.List;
import java.util.function.Consumer;

/** Enterprises, institutions and alliances by their endings: place, body, ending. */
public final class OrganisationGrammar implements CandidateSource {
    /** An ending this long is a legal form or a full office name; shorter ones (厂, 公司, 局) also end ordinary words. */
    private static final int TELLING_LENGTH = 3;

    private final NameStart nameStart;
    private final WordClasses continuations;
    private final List<Kind> kinds;

    public OrganisationGrammar(Vocabulary vocabulary) {
        this.nameStart = new NameStart(vocabulary);
        this.continuations = vocabulary.classes(
                "enterprise-strong",
                "institution-endings-strong",
                "institution-endings",
                "alliance-endings",
                "zone-endings");
        this.kinds = List.of(
                new Kind(MentionType.ENTERPRISE, vocabulary.classes("enterprise-strong"), 0.78, 0.5),
                new Kind(MentionType.INSTITUTION, vocabulary.classes("institution-endings-strong"), 0.78, 0.6),
                new Kind(MentionType.INSTITUTION, vocabulary.classes("institution-endings"), 0.7, 0.5),
                new Kind(MentionType.ALLIANCE, vocabulary.classes("alliance-endings"), 0.78, 0.7));
    }

    /**
     * A family of endings.
     *
     * @param telling strength of a name with an ending of {@value #TELLING_LENGTH} or more characters, or with a place in front
     * @param plain strength of any other
     */
    private record Kind(MentionType type, WordClasses endings, double telling, double plain) {}

    @Override
    public void propose(LexicalScan scan, Consumer<Candidate> candidates) {
        for (WordHit hit : scan.hits()) {
            for (Kind kind : kinds) {
                if (hit.is(kind.endings()) && !continuesBeyond(scan, hit)) {
                    propose(scan, hit, kind, candidates);
                }
            }
        }
    }

    private void propose(LexicalScan scan, WordHit ending, Kind kind, Consumer<Candidate> candidates) {
        NameStart.Found start = nameStart.before(scan, ending.start());
        int body = ending.start() - start.position();
        if (body == 0 || !start.clear()) {
            return;
        }
        boolean telling = ending.length() >= TELLING_LENGTH && body >= 2;
        double strength = telling ? kind.telling() : kind.plain();
        if (strength > 0.5 && body + ending.length() >= 4) {
            candidates.accept(new Candidate(kind.type(), start.position(), ending.end(), Source.GRAMMAR, strength));
        }
    }

    /** Whether a longer ending overlaps this one and goes on: 集团 in 集团有限公司. */
    private boolean continuesBeyond(LexicalScan scan, WordHit ending) {
        for (int i = ending.start(); i <= ending.end() && i < scan.text().length(); i++) {
            WordHit other = scan.longestAt(i, continuations);
            if (other != null && other.end() > ending.end()) {
                return true;
            }
        }
        return false;
    }
}
