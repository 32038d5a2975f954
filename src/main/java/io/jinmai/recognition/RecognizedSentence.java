package io.jinmai.recognition;

import io.jinmai.article.Sentence;
import java.util.List;

/**
 * A sentence with what was recognised in it.
 *
 * @param scan the words of the lexicons in the simplified, half-width sentence
 * @param mentions in order, not overlapping
 */
public record RecognizedSentence(Sentence sentence, LexicalScan scan, List<Mention> mentions) {
    public RecognizedSentence {
        mentions = List.copyOf(mentions);
    }
}
