package io.jinmai.relation.rule;

import io.jinmai.recognition.WordClasses;
import io.jinmai.relation.reading.KindSet;
import java.util.List;

/** A part of a pattern. */
sealed interface Atom {

    /**
     * An element, or a coordination of elements.
     *
     * @param name the slot it fills; null where only its presence counts
     * @param standing how the element, of a list the first, must stand in the sentence
     */
    record Slot(String name, KindSet kinds, Standing standing, Repetition repetition) implements Atom {}

    /** How many elements a slot takes. */
    enum Repetition {
        ONE(""),
        /** A、B和C. */
        LIST("+"),
        /** People of whom each may stand behind the post that tells who he is: 甲公司经理张三、乙公司厂长李四. */
        PEOPLE_WITH_POSTS("*");

        private final String suffix;

        Repetition(String suffix) {
            this.suffix = suffix;
        }

        /** What marks it behind the kind in a pattern. */
        String suffix() {
            return suffix;
        }
    }

    /**
     * A word of the given classes.
     *
     * @param name under which the matched word is kept; null where only its presence counts
     */
    record Word(String name, WordClasses classes) implements Atom {}

    /**
     * A word of a class of the rule file's own.
     *
     * @param name under which the matched word is kept; null where only its presence counts
     */
    record OwnWord(String name, OwnWords words) implements Atom {}

    /** The given characters. */
    record Literal(String text) implements Atom {

        /** Whether a text may write some of it otherwise, as punctuation of the other width. */
        boolean hasTwoWidths() {
            for (int i = 0; i < text.length(); i++) {
                if (PatternCompiler.HALF_WIDTH.indexOf(text.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Anything, as short as possible.
     *
     * @param most characters at the most
     * @param crossesClauses whether commas and other clause ends may lie in it
     * @param barred kinds of the slots beside it: it does not step over a name that one of them could have held
     * @param barredWords classes of a kept word right before it, over which it does not step either
     */
    record Gap(int most, boolean crossesClauses, KindSet barred, WordClasses barredWords) implements Atom {}

    /** One of several sequences, the first that matches; with {@code optional} also none. */
    record Choice(List<Sequence> alternatives, boolean optional) implements Atom {}

    /** Atoms one after the other. */
    record Sequence(List<Atom> atoms) {}
}
