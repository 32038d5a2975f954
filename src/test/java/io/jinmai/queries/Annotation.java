package io.jinmai.queries;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What a careful reader takes from one document, as {@code gold/samples} has it. */
record Annotation(String id, List<Thing> entities, List<Statement> relations, List<Statement> unstated) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "gold", "samples");
    private static final JsonMapper JSON = new JsonMapper();

    Annotation {
        unstated = unstated == null ? List.of() : unstated;
    }

    static Annotation of(String document) {
        Path file = FOLDER.resolve(document + ".json");
        try {
            return JSON.readValue(file.toFile(), Annotation.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** What the texts of all samples only plan, apply for or deny. */
    static long countUnstated() {
        return SampleArticles.byDocument().keySet().stream()
                .mapToLong(document -> of(document).unstated().size())
                .sum();
    }

    Stream<Statement> statements() {
        return Stream.concat(relations.stream(), unstated.stream());
    }

    /** An entity. */
    record Thing(String id, @JsonProperty("type") String label, String name, List<String> mentions, Boolean anonymous) {
        EntityType type() {
            return EntityType.ofLabel(label).orElseThrow();
        }

        Map<String, Object> properties() {
            return Boolean.TRUE.equals(anonymous) ? Map.of("anonymous", true) : Map.of();
        }
    }

    /** A relation; the properties that its type does not have are null. */
    record Statement(
            RelationType type,
            String from,
            String to,
            Long amountCny,
            Integer year,
            String date,
            String product,
            String kind,
            String role,
            String title,
            Boolean former,
            @JsonProperty("status") String statusLabel) {

        FactStatus status() {
            return statusLabel == null ? FactStatus.STATED : FactStatus.valueOf(statusLabel.toUpperCase(Locale.ROOT));
        }

        FactTerms terms() {
            return switch (type) {
                case LENDS_TO -> new FactTerms.Loan(amountCny, null, year, date, product, kind);
                case MEMBER_OF -> new FactTerms.Membership(role);
                case WORKS_FOR -> new FactTerms.Post(title, Boolean.TRUE.equals(former));
                case LOCATED_IN, BRANCH_OF, SUBSIDIARY_OF, COOPERATES_WITH -> FactTerms.NONE;
            };
        }

        /** Words of the text itself that a sentence which states the relation is likely to hold. */
        Stream<String> words() {
            return Stream.of(product, title).filter(word -> word != null);
        }
    }
}
