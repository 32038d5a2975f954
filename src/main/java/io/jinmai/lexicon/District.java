package io.jinmai.lexicon;

import java.util.Objects;
import java.util.Optional;

/**
 * A district of the gazetteer.
 *
 * @param code six digits down to counties, nine for towns; where no official code exists, the parent's code, a hyphen and the name
 * @param name full name in simplified characters
 * @param parentCode {@code code} of the district it lies in; null for provinces
 */
public record District(String code, String name, DistrictLevel level, String parentCode) {
    public District {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(level, "level");
    }

    /** The code of the National Bureau of Statistics (GB/T 2260 down to counties); empty where the district has none. */
    public Optional<String> officialCode() {
        return code.indexOf('-') < 0 ? Optional.of(code) : Optional.empty();
    }
}
