package io.jinmai.resolution;

import io.jinmai.lexicon.BankName;
import io.jinmai.lexicon.District;
import java.util.List;
import java.util.Optional;

/**
 * Which bank a name means.
 *
 * @param headKey the head office's own key, without {@code Bank:}
 * @param branchKeys one for each office below the head that the name needs, outermost first; empty for the head office
 * @param district where the name places the office, if the gazetteer knows the place
 * @param name what the name says
 */
record BankIdentity(String headKey, List<String> branchKeys, Optional<District> district, BankName name) {
    BankIdentity {
        branchKeys = List.copyOf(branchKeys);
    }

    /** What stands behind {@code Bank:} in the entity's key. */
    String key() {
        return branchKeys.isEmpty() ? headKey : headKey + "/" + String.join("/", branchKeys);
    }

    boolean isHead() {
        return branchKeys.isEmpty();
    }
}
