package io.jinmai.recognition;

import io.jinmai.article.Sentence;
import java.util.List;

/**
 * How it was decided what a sentence names.
 *
 * @param refused proposals that were left out beforehand
 * @param proposals what the arbiter chose from
 * @param chosen what it chose
 * @param kept what of that is a mention; the rest are bylines
 */
public record SentenceDecision(
        Sentence sentence,
        List<Refused> refused,
        List<Candidate> proposals,
        List<Candidate> chosen,
        List<Candidate> kept) {
    public SentenceDecision {
        refused = List.copyOf(refused);
        proposals = List.copyOf(proposals);
        chosen = List.copyOf(chosen);
        kept = List.copyOf(kept);
    }
}
