package io.jinmai.recognition.perceptron;

import io.jinmai.recognition.CutText;
import io.jinmai.recognition.WordCutter;

/** Cuts texts into the words of HanLP's dictionary that they are most likely made of. */
public final class DictionaryCutter implements WordCutter {
    /** Of longer texts, which are rare, the arrays are not kept. */
    private static final int LONGEST_KEPT = 2000;

    private final ThreadLocal<LikeliestWords> buffers = ThreadLocal.withInitial(LikeliestWords::new);

    @Override
    public CutText cut(String text) {
        LikeliestWords words = text.length() > LONGEST_KEPT ? new LikeliestWords() : buffers.get();
        words.read(text);
        return words.cut();
    }
}
