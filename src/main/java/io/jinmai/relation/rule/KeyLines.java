package io.jinmai.relation.rule;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.OptionalInt;

/**
 * Finds the line of a key in a YAML file; a whole entry is read before an unknown key in it is noticed, so the reader's own line is late.
 */
final class KeyLines {
    private KeyLines() {}

    /** The line, from 1; empty if there is no such key. */
    static OptionalInt lineOf(byte[] yaml, JsonPointer key) throws IOException {
        try (JsonParser tokens = RuleFile.YAML.createParser(yaml)) {
            while (tokens.nextToken() != null) {
                boolean isHere = tokens.currentToken() == JsonToken.FIELD_NAME
                        && tokens.getParsingContext().pathAsPointer().equals(key);
                if (isHere) {
                    return OptionalInt.of(tokens.currentTokenLocation().getLineNr());
                }
            }
        }
        return OptionalInt.empty();
    }
}
