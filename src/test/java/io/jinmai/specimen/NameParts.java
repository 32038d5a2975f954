package io.jinmai.specimen;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What invented names are put together from.
 *
 * @param about what the file is for
 * @param places province, city and county each
 * @param banks short and registered name each
 * @param firstSyllables one a character, as are the other syllables and family names
 */
record NameParts(
        String about,
        List<List<String>> places,
        List<List<String>> banks,
        @JsonProperty("first-syllables") String firstSyllables,
        @JsonProperty("second-syllables") String secondSyllables,
        List<String> trades,
        @JsonProperty("family-names") String familyNames,
        @JsonProperty("given-syllables") String givenSyllables,
        List<String> towns,
        List<String> offices,
        List<String> alliances) {

    static NameParts shipped() {
        return SpecimenFile.read("names.yaml", NameParts.class);
    }
}
