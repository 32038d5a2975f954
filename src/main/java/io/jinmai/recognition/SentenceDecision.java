package io.jinmai.recognition;

import io.jinmai.article.Sentence;
import java.util.List;

/**
 * How it was decided what a sentence names.
 *
 * @param ordinary proposals that were left out beforehand, because they are ordinary nouns as a whole or the user says
 *     that they are no names
 * @param proposals what the arbiter chose from
 * @param chosen what it chose
 * @param kept what of that is a mention; the rest are bylines
 */
public record SentenceDecision(
        Sentence sentence,
        List<Candidate> ordinary,
        List<Candidate> proposals,
        List<Candidate> chosen,
        List<Candidate> kept) {
    public SentenceDecision {
        ordinary = List.copyOf(ordinary);
        proposals = List.copyOf(proposals);
        chosen = List.copyOf(chosen);
        kept = List.copyOf(kept);
    }
}
