package io.jinmai.relation.reading;

import io.jinmai.graph.EntityType;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.WordClasses;
import java.util.List;

/**
 * The entities that a sentence means, by name or by reference: those of its first elements that are {@link Element.Named}.
 *
 * @param elements of the sentence, in order
 * @param count how many of them count
 */
record SentenceNames(LexicalScan sentence, List<Element> elements, int count) {
    static SentenceNames of(SentenceReading sentence) {
        return new SentenceNames(
                sentence.scan(), sentence.elements(), sentence.elements().size());
    }

    /** The element at this place among all elements if it means an entity of this type, else null. */
    Element.Named at(int index, EntityType type) {
        return elements.get(index) instanceof Element.Named name && name.type() == type ? name : null;
    }

    /** How many of the elements, which do not overlap, end by a position. */
    int countEndingBy(int position) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (elements.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How the sentence calls the entity, simplified. */
    String surface(Element.Named name) {
        return sentence.text().substring(name.start(), name.end());
    }

    /** Whether a name stands right behind one of these words. */
    boolean isBehind(WordClasses words, Element.Named name) {
        return sentence.endsBefore(name.start(), words);
    }

    /** Whether a name stands right before one of these words. */
    boolean isBefore(WordClasses words, Element.Named name) {
        return sentence.startsAt(name.end(), words);
    }
}
