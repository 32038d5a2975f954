package io.jinmai.resolution;

import io.jinmai.graph.Entity;
import io.jinmai.lexicon.BankLevel;
import io.jinmai.lexicon.District;
import java.util.Map;
import java.util.TreeMap;

/** What the gazetteers say of an entity beyond its name. */
final class GivenProperties {
    private GivenProperties() {}

    static Map<String, Object> of(Entity entity, EntityKeys.ArticleIdentities identities) {
        return switch (entity.type()) {
            case DISTRICT ->
                identities.district(entity).district().map(GivenProperties::of).orElse(Map.of());
            case BANK ->
                identities.bank(entity).map(bank -> of(bank.name().level())).orElse(Map.of());
            case ENTERPRISE, ALLIANCE, PERSON, INSTITUTION -> Map.of();
        };
    }

    static Map<String, Object> of(District district) {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("level", district.level().label());
        district.officialCode().ifPresent(code -> properties.put("code", code));
        return properties;
    }

    static Map<String, Object> of(BankLevel level) {
        return Map.of("level", level.label());
    }
}
