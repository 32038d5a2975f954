package io.jinmai.lexicon;

import java.io.Serial;

/** A file of words cannot be used; the message names the file, the line where there is one, and what to change. */
public final class WordListException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    WordListException(String file, int line, String problem) {
        super(file + ", line " + line + ": " + problem);
    }

    WordListException(String file, String problem, Throwable cause) {
        super(file + ": " + problem, cause);
    }
}
