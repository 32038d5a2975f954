package io.jinmai.recognition.perceptron;

import io.jinmai.recognition.CutText;
import io.jinmai.recognition.WordCutter;

/** Cuts texts into the words of HanLP's dictionary that they are most likely made of. */
public final class DictionaryCutter implements WordCutter {
    private final ThreadLocal<LikeliestWords> buffers = ThreadLocal.withInitial(LikeliestWords::new);

    @Override
    public CutText cut(String text) {
        LikeliestWords words = text.length() > ClueSums.LONGEST_KEPT ? new LikeliestWords() : buffers.get();
        words.read(text);
        return words.cut();
    }
}
