package io.jinmai.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A Cypher statement to run, with values for its parameters. */
record Statement(String cypher, Map<String, Object> parameters) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** @throws CommandFailure if the file cannot be read or is empty */
    static Statement ofFile(Path file, Map<String, String> typed) {
        try {
            return of(Files.readString(file), "The file " + file, typed);
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE,
                    "The query file %s cannot be read (%s). It must exist and be UTF-8 text."
                            .formatted(file, e.getClass().getSimpleName()),
                    e);
        }
    }

    /** @throws CommandFailure if the stream cannot be read or is empty */
    static Statement ofStream(InputStream stream, Map<String, String> typed) {
        try {
            return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8), "Standard input", typed);
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "Standard input cannot be read: " + e.getMessage(), e);
        }
    }

    private static Statement of(String cypher, String where, Map<String, String> typed) {
        if (cypher.isBlank()) {
            throw CommandFailure.usage(where + " holds no Cypher statement.");
        }
        Map<String, Object> values = new TreeMap<>();
        typed.forEach((name, value) -> values.put(name, value(value)));
        return new Statement(cypher, values);
    }

    private static Object value(String typed) {
        try {
            return JSON.readValue(typed, Object.class);
        } catch (JsonProcessingException e) {
            // Not JSON is no error here: it is text, which nobody wants to quote twice on a command line.
            return typed;
        }
    }
}
