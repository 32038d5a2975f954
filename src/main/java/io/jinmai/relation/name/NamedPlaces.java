package io.jinmai.relation.name;

import java.util.List;
import java.util.Set;

/** Finds the places that an article names by themselves within its other names, in full or without their suffix: 上岭镇 in 上岭镇党委. */
final class NamedPlaces {
    private static final int SHORTEST = 2;
    private static final List<String> SUFFIXES = List.of("镇", "乡", "街道", "区", "县", "市", "村", "社区");

    /** Those of these are looked for without their suffix too: no gazetteer lists villages, and not all towns by their short forms. */
    private static final List<String> TOWN_SUFFIXES = List.of("镇", "乡", "街道", "村");

    private static final String ZONE = "区";

    /** No place starts with it. */
    private static final char NONE = 0;

    private NamedPlaces() {}

    /** Whether a name is one of the places without its suffix. */
    static boolean isShortFor(String name, Set<String> districts) {
        if (name.length() < SHORTEST) {
            return false;
        }
        for (String district : districts) {
            boolean isLonger = district.length() > name.length() && district.startsWith(name);
            if (isLonger && SUFFIXES.contains(district.substring(name.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place that ends at a position of a name carries its suffix. */
    static boolean isSuffixed(String name, int end) {
        for (int i = 0; i < SUFFIXES.size(); i++) {
            String suffix = SUFFIXES.get(i);
            if (name.startsWith(suffix, end - suffix.length())) {
                return true;
            }
        }
        return false;
    }

    /** Where the longest of the places that starts at a position of a name ends, if the name goes on behind it; the position if none does. */
    static int endAt(String name, int start, Set<String> districts) {
        int end = start;
        char first = start < name.length() ? name.charAt(start) : NONE;
        for (String district : districts) {
            if (district.charAt(0) == first && isSuffixed(district, district.length())) {
                boolean isFull = name.startsWith(district, start);
                String form = isFull ? district : withoutSuffix(district);
                end = name.startsWith(form, start) ? Math.max(end, start + form.length()) : end;
            }
        }
        return end < name.length() ? end : start;
    }

    /** The place as it is called for short; the same where that is not usual: 新区 is no short form of 新区街道. */
    private static String withoutSuffix(String district) {
        for (String suffix : TOWN_SUFFIXES) {
            int length = district.length() - suffix.length();
            if (length >= SHORTEST && district.endsWith(suffix) && !district.startsWith(ZONE, length - ZONE.length())) {
                return district.substring(0, length);
            }
        }
        return district;
    }
}
