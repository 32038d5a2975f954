package io.jinmai.relation.rule;

import io.jinmai.relation.reading.SentenceReading;
import java.util.BitSet;

/** Where in a sentence the matches of one pattern may start, found out anew for each sentence and pattern. For one article. */
final class Starts {
    private final BitSet found = new BitSet();
    private Outlook outlook;
    private SentenceReading sentence;

    /** Those of a pattern with this outlook, valid until the next call; not to be changed. */
    BitSet of(Outlook wanted, SentenceReading in) {
        if (outlook != wanted || sentence != in) {
            found.clear();
            wanted.addStarts(in, found);
            outlook = wanted;
            sentence = in;
        }
        return found;
    }
}
