package io.jinmai.recognition.grammar;

import static io.jinmai.recognition.ShippedLexicons.scan;

import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposalList;
import java.util.List;
import java.util.function.Predicate;

/** What a grammar proposes in a sentence, as the strings it would take for names. */
final class Proposals {
    private static final double ENOUGH = 0.5;

    private Proposals() {}

    /** The names believed without another source, in order of proposal, each once. */
    static List<String> believed(CandidateSource grammar, MentionType type, String sentence) {
        return of(grammar, sentence, c -> c.type() == type && c.strength() > ENOUGH);
    }

    /** All names proposed, believed or not. */
    static List<String> all(CandidateSource grammar, MentionType type, String sentence) {
        return of(grammar, sentence, c -> c.type() == type);
    }

    private static List<String> of(CandidateSource grammar, String sentence, Predicate<Candidate> wanted) {
        LexicalScan scan = scan(sentence);
        ProposalList candidates = new ProposalList();
        grammar.propose(scan, candidates);
        return candidates.candidates().stream()
                .filter(wanted)
                .map(candidate -> sentence.substring(candidate.start(), candidate.end()))
                .distinct()
                .toList();
    }
}
