package io.jinmai.queries;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What {@code gold/same-things.yaml} knows: things that several articles name differently. */
final class SameThings {
    private static final Path FILE = Path.of("src", "test", "resources", "gold", "same-things.yaml");

    private final List<Thing> things;

    private SameThings(List<Thing> things) {
        this.things = things;
    }

    static SameThings load() {
        try {
            return new SameThings(new YAMLMapper().readValue(FILE.toFile(), new TypeReference<List<Thing>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    /** The article with the names that the graph is to give. */
    ArticleGraph named(ArticleGraph graph) {
        List<Entity> entities = graph.entities().stream().map(this::named).toList();
        return new ArticleGraph(graph.article(), entities, graph.facts());
    }

    private Entity named(Entity entity) {
        Optional<Thing> thing =
                things.stream().filter(candidate -> candidate.isNamedBy(entity)).findFirst();
        return thing.map(same -> new Entity(
                        entity.id(),
                        entity.type(),
                        same.name(),
                        Stream.concat(entity.aliases().stream(), Stream.of(entity.name()))
                                .toList(),
                        entity.mentions(),
                        entity.properties()))
                .orElse(entity);
    }

    private record Thing(@JsonProperty("type") String label, String name, List<String> otherNames) {
        boolean isNamedBy(Entity entity) {
            return EntityType.ofLabel(label).orElseThrow() == entity.type() && otherNames.contains(entity.name());
        }
    }
}
