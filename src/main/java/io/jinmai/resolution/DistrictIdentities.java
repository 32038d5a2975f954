package io.jinmai.resolution;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.RelationType;
import io.jinmai.lexicon.District;
import io.jinmai.lexicon.DistrictPaths;
import io.jinmai.lexicon.Remembered;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds out which district each District entity of an article is. Thread-safe. */
final class DistrictIdentities {
    /** Short endings of zones and what they are short for. */
    private static final Map<String, String> ZONE_ENDINGS = Map.of("经开区", "经济技术开发区", "高新区", "高新技术产业开发区");

    private final PlaceContext places;
    private final NameSpelling spelling;

    /** By code; empty where the gazetteer has none such. */
    private final Remembered<Optional<DistrictIdentity>> byCode = new Remembered<>();

    private final Function<String, Optional<DistrictIdentity>> findByCode = this::findByCode;

    DistrictIdentities(PlaceContext places, NameSpelling spelling) {
        this.places = places;
        this.spelling = spelling;
    }

    /** By the code that the entity carries; empty where it has none that the gazetteer knows. */
    Optional<DistrictIdentity> ofCode(Entity entity) {
        return entity.properties().get("code") instanceof String code ? byCode.of(code, findByCode) : Optional.empty();
    }

    private Optional<DistrictIdentity> findByCode(String code) {
        Optional<District> district = places.ofCode(code);
        return district.isPresent() ? Optional.of(DistrictIdentity.of(district)) : Optional.empty();
    }

    /** By what its article says of it, whatever its code. */
    DistrictIdentity of(Entity entity, ArticleGraph graph, Collection<District> context) {
        Optional<District> known = places.whole(spelling.plain(entity.name()), context);
        if (known.isPresent()) {
            return DistrictIdentity.of(known);
        }
        return byOwnName(entity, context)
                .or(() -> byAlias(entity, context))
                .or(() -> byStatedContainer(entity, graph, context))
                .orElseGet(() -> DistrictIdentity.named(spelling.bare(inFull(entity.name()))));
    }

    /** By its name alone, whatever the article says of it. */
    DistrictIdentity alone(Entity entity) {
        return places.whole(spelling.plain(entity.name()), List.of())
                .map(district -> DistrictIdentity.of(Optional.of(district)))
                .or(() -> byOwnName(entity, List.of()))
                .orElseGet(() -> DistrictIdentity.named(spelling.bare(inFull(entity.name()))));
    }

    private Optional<DistrictIdentity> byAlias(Entity entity, Collection<District> context) {
        return entity.aliases().stream()
                .map(alias -> places.whole(spelling.plain(alias), context))
                .filter(Optional::isPresent)
                .findFirst()
                .map(DistrictIdentity::of);
    }

    /** 平湖经开区 lies in 平湖市 by its name. */
    private Optional<DistrictIdentity> byOwnName(Entity entity, Collection<District> context) {
        DistrictPaths.Prefix prefix = places.paths().prefix(spelling.plain(entity.name()));
        if (prefix.surfaces().isEmpty() || prefix.rest().isEmpty()) {
            return Optional.empty();
        }
        String ownName = spelling.bare(inFull(prefix.rest()));
        return places.whole(PlaceContext.path(prefix), context)
                .map(container -> DistrictIdentity.within(container, ownName));
    }

    private static String inFull(String zone) {
        for (Map.Entry<String, String> ending : ZONE_ENDINGS.entrySet()) {
            if (zone.endsWith(ending.getKey())) {
                return zone.substring(0, zone.length() - ending.getKey().length()) + ending.getValue();
            }
        }
        return zone;
    }

    private Optional<DistrictIdentity> byStatedContainer(
            Entity entity, ArticleGraph graph, Collection<District> context) {
        List<Fact> stated = new ArrayList<>(0);
        for (Fact fact : graph.facts()) {
            boolean isStated = fact.type() == RelationType.LOCATED_IN && fact.status() == FactStatus.STATED;
            if (isStated && fact.from().equals(entity.id()) && !fact.derived()) {
                stated.add(fact);
            }
        }
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        String ownName = spelling.bare(inFull(entity.name()));
        return stated.stream()
                .map(fact -> Entities.withId(fact.to(), graph))
                .filter(container -> container.type() == EntityType.DISTRICT)
                .map(container -> containerName(container, context))
                .filter(container -> !container.equals(ownName))
                .min(String::compareTo)
                .map(container -> DistrictIdentity.named(ownName + "@" + container));
    }

    private String containerName(Entity container, Collection<District> context) {
        return places.known(container, context)
                .map(District::code)
                .orElseGet(() -> spelling.bare(inFull(container.name())));
    }
}
