package io.jinmai.lexicon;

import java.util.Locale;

/** How high a district stands, the highest first. */
public enum DistrictLevel {
    /** Provinces, autonomous regions, municipalities under the central government, Hong Kong and Macau. */
    PROVINCE,
    PREFECTURE,
    COUNTY,
    /** Towns, townships and subdistricts, with state farms. */
    TOWN,
    /** Functional zones, whatever they lie in: development zones, parks. */
    ZONE;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The lower-case form used in JSON and on nodes. */
    public String label() {
        return label;
    }

    /** Whether districts of this level are towns, or zones, whose names repeat all over the country. */
    public boolean isBelowCounty() {
        return this == TOWN || this == ZONE;
    }
}
