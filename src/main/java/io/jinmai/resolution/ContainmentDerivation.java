package io.jinmai.resolution;

import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.RelationType;
import io.jinmai.lexicon.District;
import io.jinmai.lexicon.DistrictGazetteer;
import java.util.List;

/** Derives from the gazetteer in which districts a district lies. */
final class ContainmentDerivation {
    private static final String RULE = "gazetteer";

    private final DistrictGazetteer gazetteer;
    private final boolean addsParents;

    ContainmentDerivation(DistrictGazetteer gazetteer, boolean addsParents) {
        this.gazetteer = gazetteer;
        this.addsParents = addsParents;
    }

    void derive(Entity entity, DistrictIdentity identity, GraphGrowth growth) {
        if (identity.container().isPresent()) {
            District container = identity.container().get();
            Entity inner = deriveIn(container, entity, growth);
            deriveOutward(container, inner, growth);
        } else if (identity.district().isPresent()) {
            deriveOutward(identity.district().get(), entity, growth);
        }
    }

    /** @param inner the district itself, or the nearest in it that the article names */
    private void deriveOutward(District district, Entity inner, GraphGrowth growth) {
        List<District> outward = gazetteer.ancestors(district);
        Entity innermost = inner;
        for (int i = 0; i < outward.size(); i++) {
            innermost = deriveIn(outward.get(i), innermost, growth);
        }
    }

    /** Lets the one lie in the other if that is an entity; what lies in the next one outward then. */
    private Entity deriveIn(District outer, Entity inner, GraphGrowth growth) {
        Entity container = container(outer, growth);
        if (container == null || container == inner) {
            return inner;
        }
        growth.derive(RelationType.LOCATED_IN, inner, container, RULE);
        return container;
    }

    /** Null where no entity is that district. */
    private Entity container(District district, GraphGrowth growth) {
        Entity named = growth.district(district.code());
        return named != null || !addsParents ? named : growth.addDistrict(unnamed(district), district.code());
    }

    private static Entity unnamed(District district) {
        String key = EntityType.DISTRICT.label() + ":" + district.code();
        return new Entity(
                key, EntityType.DISTRICT, district.name(), List.of(), List.of(), GivenProperties.of(district));
    }
}
