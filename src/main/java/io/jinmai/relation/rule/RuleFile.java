package io.jinmai.relation.rule;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A file of rules as written.
 *
 * @param about one sentence on what the file's rules state
 * @param words classes of words for the rules of this file; null where it brings none
 * @param shared lists of conditions and searches that rules of this file have in common; null where it brings none
 */
record RuleFile(String about, Map<String, List<String>> words, Map<String, List<String>> shared, List<Entry> rules) {
    static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);

    /** One rule; every component but id, relation, match, from, to and examples may be null. */
    record Entry(
            String id,
            String relation,
            List<String> match,
            String from,
            String to,
            Map<String, List<String>> find,
            List<String> when,
            Map<String, String> set,
            Boolean pairwise,
            String consumes,
            String status,
            Double confidence,
            List<RuleExample> examples) {
        /** The same rule with other searches and conditions. */
        Entry with(Map<String, List<String>> otherFind, List<String> otherWhen) {
            return new Entry(
                    id,
                    relation,
                    match,
                    from,
                    to,
                    otherFind,
                    otherWhen,
                    set,
                    pairwise,
                    consumes,
                    status,
                    confidence,
                    examples);
        }
    }

    /** @throws RuleException if the file is no rule file; the message names file and line */
    static RuleFile read(String name, InputStream in) {
        try {
            return read(name, in.readAllBytes());
        } catch (IOException e) {
            throw new RuleException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static RuleFile read(String name, byte[] yaml) throws IOException {
        try {
            RuleFile file = YAML.readValue(yaml, RuleFile.class);
            if (file == null || file.rules() == null || file.rules().isEmpty()) {
                throw new RuleException(name + ": 'rules' is missing or empty");
            }
            return SharedLists.expanded(name, file);
        } catch (UnrecognizedPropertyException e) {
            int line = KeyLines.lineOf(yaml, pointer(e)).orElse(e.getLocation().getLineNr());
            throw new RuleException(
                    "%s, line %d: unknown key '%s'; known are %s"
                            .formatted(name, line, e.getPropertyName(), new TreeSet<>(e.getKnownPropertyIds())),
                    e);
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation();
            String where = location == null ? name : name + ", line " + location.getLineNr();
            throw new RuleException(where + path(e) + ": " + problem(e), e);
        }
    }

    private static JsonPointer pointer(JsonMappingException e) {
        JsonPointer pointer = JsonPointer.empty();
        for (JsonMappingException.Reference step : e.getPath()) {
            pointer = step.getFieldName() == null
                    ? pointer.appendIndex(step.getIndex())
                    : pointer.appendProperty(step.getFieldName());
        }
        return pointer;
    }

    private static String problem(JsonProcessingException e) {
        if (e instanceof MismatchedInputException) {
            return "a value of another form is expected here; see the examples in writing-rules.md";
        }
        return e.getOriginalMessage();
    }

    private static String path(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping)) {
            return "";
        }
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            path.append(step.getFieldName() == null ? "[" + (step.getIndex() + 1) + "]" : "." + step.getFieldName());
        }
        return path.isEmpty() ? "" : " (" + path.substring(1) + ")";
    }
}
