package io.jinmai.relation.reading;

import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.WordClasses;

/** An entity where a sentence means it. */
record NameInSentence(Element.Named element, LexicalScan sentence) {
    /** How the sentence calls it, simplified. */
    String surface() {
        return sentence.text().substring(element.start(), element.end());
    }

    boolean isBehind(WordClasses words) {
        return sentence.endsBefore(element.start(), words);
    }

    boolean isBefore(WordClasses words) {
        return sentence.startsAt(element.end(), words);
    }
}
