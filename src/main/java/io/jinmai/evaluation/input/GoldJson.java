package io.jinmai.evaluation.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.RelationType;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads one gold document; a key, kind, type or status that it does not know is an error. */
final class GoldJson {
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    coercions -> coercions
                            .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .addModule(new SimpleModule()
                    .addDeserializer(EntityType.class, new Named<>(EntityType.values(), EntityType::label))
                    .addDeserializer(RelationType.class, new Named<>(RelationType.values(), RelationType::name))
                    .addDeserializer(FactStatus.class, new Named<>(FactStatus.values(), FactStatus::label)))
            .build()
            .readerFor(GoldDocument.class);

    private GoldJson() {}

    /** @throws JsonProcessingException if it breaks the format */
    static GoldDocument parse(String json) throws JsonProcessingException {
        GoldDocument document = READER.readValue(json);
        if (document == null) {
            throw new IllegalArgumentException("it holds null instead of an object");
        }
        return document;
    }

    /** What is wrong, in the terms of the file rather than of our classes. */
    static String reason(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "the key \"%s\" is none of %s"
                    .formatted(unknown.getPropertyName(), sorted(unknown.getKnownPropertyIds()));
        }
        boolean isOurs = e instanceof ValueInstantiationException && e.getCause() != null;
        String message = isOurs ? e.getCause().getMessage() : e.getOriginalMessage();
        return message.lines().findFirst().orElse(message);
    }

    private static String sorted(Collection<Object> keys) {
        return keys.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    /** The constants of an enum under their names in the files. */
    private static final class Named<E> extends JsonDeserializer<E> {
        private final Map<String, E> byName = new LinkedHashMap<>();

        private Named(E[] values, Function<E, String> name) {
            Arrays.stream(values).forEach(value -> byName.put(name.apply(value), value));
        }

        @Override
        public E deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String written = parser.getText();
            E value = byName.get(written);
            if (value == null) {
                throw JsonMappingException.from(
                        parser, "\"" + written + "\" is none of " + String.join(", ", byName.keySet()));
            }
            return value;
        }
    }
}
