package io.jinmai.cli.saved;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The types that a saved query's parameter may have. */
public enum ParameterType {
    STRING("text", "\"text\" in quotation marks", String.class, value -> value),
    INTEGER("a whole number", "a whole number", Long.class, Long::valueOf),
    FLOAT("a number", "a number", Double.class, Double::valueOf),
    BOOLEAN("true or false", "true or false", Boolean.class, ParameterType::booleanValue);

    private static final ObjectReader JSON = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build()
            .reader();

    private final String expected;
    private final String expectedJson;
    private final Class<?> valueType;
    private final Function<String, Object> conversion;

    ParameterType(String expected, String expectedJson, Class<?> valueType, Function<String, Object> conversion) {
        this.expected = expected;
        this.expectedJson = expectedJson;
        this.valueType = valueType;
        this.conversion = conversion;
    }

    /** The type of this lower-case name; empty for any other string. */
    static Optional<ParameterType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.label().equals(name)).findFirst();
    }

    /** The lower-case name in the header of a query. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a value must be, for a message. */
    public String expected() {
        return expected;
    }

    /** @throws IllegalArgumentException if {@code value} is not of this type */
    public Object convert(String value) {
        return conversion.apply(value.strip());
    }

    /**
     * A value as the header of a query writes it: JSON.
     *
     * @throws IllegalArgumentException if {@code json} is not of this type, saying what it must be
     */
    Object fromJson(String json) {
        try {
            return JSON.forType(valueType).readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("must be " + expectedJson + ": " + json, e);
        }
    }

    private static Boolean booleanValue(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(value);
        };
    }
}
