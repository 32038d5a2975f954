package io.jinmai.resolution;

import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.RelationType;
import io.jinmai.lexicon.District;
import io.jinmai.lexicon.DistrictGazetteer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        Entity inner = entity;
        for (District outer : outward(identity)) {
            Optional<Entity> container = container(outer, growth);
            if (container.isPresent() && container.get() != inner) {
                growth.derive(RelationType.LOCATED_IN, inner, container.get(), RULE);
                inner = container.get();
            }
        }
    }

    /** What the district lies in, nearest first. */
    private List<District> outward(DistrictIdentity identity) {
        List<District> outward = new ArrayList<>();
        identity.container().ifPresent(container -> {
            outward.add(container);
            outward.addAll(gazetteer.ancestors(container));
        });
        identity.district().ifPresent(district -> outward.addAll(gazetteer.ancestors(district)));
        return outward;
    }

    private Optional<Entity> container(District district, GraphGrowth growth) {
        Optional<Entity> named = growth.find(EntityType.DISTRICT, district.code());
        return named.isPresent() || !addsParents ? named : Optional.of(growth.add(unnamed(district), district.code()));
    }

    private static Entity unnamed(District district) {
        String key = EntityType.DISTRICT.label() + ":" + district.code();
        return new Entity(
                key, EntityType.DISTRICT, district.name(), List.of(), List.of(), GivenProperties.of(district));
    }
}
