package io.jinmai.lexicon;

import java.io.Serial;

/** A gazetteer or bank file cannot be used; the message names the file, the line where there is one, and what to change. */
public final class LexiconFileException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    LexiconFileException(String file, int line, String problem) {
        super(file + ", line " + line + ": " + problem);
    }

    LexiconFileException(String file, String problem, Throwable cause) {
        super(file + ": " + problem, cause);
    }
}
