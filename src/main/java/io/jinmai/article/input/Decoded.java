package io.jinmai.article.input;

/**
 * Decoded text.
 *
 * @param text without a byte order mark
 * @param guess the encoding, where nothing but the look of the text speaks for it; null where the bytes themselves tell
 */
record Decoded(String text, String guess) {
    static Decoded certain(String text) {
        return new Decoded(text, null);
    }
}
