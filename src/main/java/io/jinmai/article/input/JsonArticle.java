package io.jinmai.article.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jinmai.article.layout.DateText;
import java.time.LocalDate;
import java.util.Locale;

/** Reads a line of a JSONL feed. Keys that are not named here are ignored: feeds carry more than the reader needs. */
final class JsonArticle {
    private static final String TEXT = "text";
    private static final String PUBLISHED_ON = "publishedOn";
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private JsonArticle() {}

    /** @throws InputException naming what is wrong with the line */
    static GivenArticle parse(String line) throws InputException {
        JsonNode json = tree(line);
        if (!json.isObject()) {
            throw new InputException("it is " + kind(json) + ", not an object", "write one JSON object a line");
        }
        String text = string(json, TEXT);
        if (text == null) {
            throw new InputException("it has no \"text\"", "give the article's text under \"text\"");
        }
        JsonNode id = json.path("id");
        String source = string(json, "source");
        return new GivenArticle(
                id.isNumber() ? id.asText() : string(json, "id"),
                string(json, "title"),
                text,
                date(string(json, PUBLISHED_ON)),
                source == null ? string(json, "url") : source);
    }

    private static JsonNode tree(String line) throws InputException {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            String column = e.getLocation() == null
                    ? ""
                    : " at column " + e.getLocation().getColumnNr();
            throw new InputException(
                    "it is no valid JSON" + column + ": " + firstLine(e.getOriginalMessage()),
                    "write one JSON object a line",
                    e);
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }

    /** The string under a key; null where it is missing, null or blank. */
    private static String string(JsonNode json, String key) throws InputException {
        JsonNode value = json.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new InputException(
                    "\"" + key + "\" is " + kind(value) + ", not a string", "write \"" + key + "\" as a string");
        }
        return value.textValue().isBlank() ? null : value.textValue();
    }

    private static String kind(JsonNode node) {
        String name = node.getNodeType().name().toLowerCase(Locale.ROOT);
        return switch (node.getNodeType()) {
            case ARRAY, OBJECT -> "an " + name;
            case NULL, MISSING -> "nothing";
            default -> "a " + name;
        };
    }

    /** The day that a field gives; null for null. */
    static LocalDate date(String written) throws InputException {
        if (written == null) {
            return null;
        }
        return DateText.ofMetadata(written)
                .orElseThrow(() -> new InputException(
                        "\"" + PUBLISHED_ON + "\" is no date: \"" + written + "\"", "write it as 2024-09-30"));
    }
}
