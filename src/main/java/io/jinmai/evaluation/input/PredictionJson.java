package io.jinmai.evaluation.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.RelationType;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads one line of the extraction contract as far as it is scored. Kinds and types that are not scored are left out; other keys
 * are not looked at, since extractors add their own.
 */
final class PredictionJson {
    private static final String AMOUNT = "amountCny";
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private PredictionJson() {}

    /**
     * @throws JsonProcessingException if the line is no JSON
     * @throws IllegalArgumentException if it lacks what the contract asks for
     */
    static Prediction parse(String line) throws JsonProcessingException {
        JsonNode document = JSON.readTree(line);
        return new Prediction(
                string(document.path("document"), "id"),
                objects(document, "entities").flatMap(PredictionJson::entity).toList(),
                objects(document, "relations").flatMap(PredictionJson::fact).toList());
    }

    private static Stream<PredictedEntity> entity(JsonNode json) {
        String id = string(json, "id");
        Stream<JsonNode> surfaces = Stream.concat(elements(json, "mentions"), elements(json, "aliases"))
                .map(surface -> surface.isObject() ? surface.path("text") : surface)
                .filter(JsonNode::isTextual);
        String name = json.path("name").asText("");
        Stream<String> names = Stream.concat(Stream.of(name), surfaces.map(JsonNode::textValue));
        return EntityType.ofLabel(string(json, "type")).stream()
                .map(type -> new PredictedEntity(id, type, name, ComparableName.allOf(names)));
    }

    private static Stream<PredictedFact> fact(JsonNode json) {
        String from = string(json, "from");
        String to = string(json, "to");
        return type(string(json, "type")).stream()
                .map(type -> new PredictedFact(
                        type,
                        from,
                        to,
                        amount(json),
                        isStated(json),
                        json.path("derived").asBoolean(),
                        json.path("rule").asText(""),
                        json.path("evidence").path(0).path("text").asText("")));
    }

    private static Optional<RelationType> type(String name) {
        return Arrays.stream(RelationType.values())
                .filter(type -> type.name().equals(name))
                .findFirst();
    }

    /** A status may stand with the fact or among its properties; without one it is stated. */
    private static boolean isStated(JsonNode json) {
        String own = json.path("status").asText("");
        String status = own.isEmpty() ? json.path("properties").path("status").asText("") : own;
        return status.isEmpty() || status.equals(FactStatus.STATED.label());
    }

    /** Likewise; whole yuan, null where there is none. */
    private static Long amount(JsonNode json) {
        JsonNode amount =
                json.has(AMOUNT) ? json.path(AMOUNT) : json.path("properties").path(AMOUNT);
        if (amount.isMissingNode() || amount.isNull()) {
            return null;
        }
        if (amount.isIntegralNumber()) {
            return amount.longValue();
        }
        try {
            return (long) Math.rint(Double.parseDouble(amount.asText()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(AMOUNT + " is no number: " + amount, e);
        }
    }

    private static String string(JsonNode json, String key) {
        JsonNode value = json.path(key);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("an object lacks the string \"" + key + "\"");
        }
        return value.textValue();
    }

    /** The elements of an array that must be there. */
    private static Stream<JsonNode> objects(JsonNode json, String key) {
        if (!json.path(key).isArray()) {
            throw new IllegalArgumentException("it lacks the array \"" + key + "\"");
        }
        return elements(json, key);
    }

    private static Stream<JsonNode> elements(JsonNode json, String key) {
        return StreamSupport.stream(json.path(key).spliterator(), false);
    }
}
