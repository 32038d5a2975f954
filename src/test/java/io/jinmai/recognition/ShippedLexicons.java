package io.jinmai.recognition;

import io.jinmai.recognition.perceptron.DictionaryCutter;

/** The lexicons that come with the program, loaded once for all tests; immutable. */
public final class ShippedLexicons {
    public static final Lexicons LEXICONS = Lexicons.load();
    public static final Vocabulary VOCABULARY = LEXICONS.vocabulary();
    public static final LexicalScanner SCANNER =
            new LexicalScanner(VOCABULARY, LEXICONS.districts()::isTown, new DictionaryCutter());

    private ShippedLexicons() {}

    /** A scan of a text as the recogniser would make it. */
    public static LexicalScan scan(String text) {
        return SCANNER.scan(LEXICONS.simplification().simplify(text));
    }
}
