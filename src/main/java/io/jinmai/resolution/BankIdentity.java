package io.jinmai.resolution;

import io.jinmai.lexicon.BankName;
import io.jinmai.lexicon.District;
import java.util.List;
import java.util.Optional;

/**
 * Which bank a name means.
 *
 * @param key what stands behind {@code Bank:} in the entity's key: the head's key and those of the offices below it
 * @param headKey the head office's own key, without {@code Bank:}
 * @param branchKeys one for each office below the head that the name needs, outermost first; empty for the head office
 * @param district where the name places the office, if the gazetteer knows the place
 * @param name what the name says
 */
record BankIdentity(String key, String headKey, List<String> branchKeys, Optional<District> district, BankName name) {
    static BankIdentity of(String headKey, List<String> branchKeys, Optional<District> district, BankName name) {
        String key = branchKeys.isEmpty() ? headKey : headKey + "/" + String.join("/", branchKeys);
        return new BankIdentity(key, headKey, List.copyOf(branchKeys), district, name);
    }

    boolean isHead() {
        return branchKeys.isEmpty();
    }
}
