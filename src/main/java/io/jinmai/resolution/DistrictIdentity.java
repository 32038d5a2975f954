package io.jinmai.resolution;

import io.jinmai.lexicon.District;
import java.util.Optional;

/**
 * Which district a name means.
 *
 * @param key what stands behind {@code District:} in the entity's key
 * @param district the district of the gazetteer that it is; empty for zones and places that the gazetteer lacks
 * @param container the district of the gazetteer that the name itself says it lies in; empty for a district of the gazetteer
 */
record DistrictIdentity(String key, Optional<District> district, Optional<District> container) {
    /** @param listed present: a district of the gazetteer */
    static DistrictIdentity of(Optional<District> listed) {
        return new DistrictIdentity(listed.get().code(), listed, Optional.empty());
    }

    static DistrictIdentity within(District container, String ownName) {
        return new DistrictIdentity(container.code() + "/" + ownName, Optional.empty(), Optional.of(container));
    }

    static DistrictIdentity named(String key) {
        return new DistrictIdentity(key, Optional.empty(), Optional.empty());
    }
}
