package io.jinmai.relation.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The places that an article names by themselves. They are found within its other names in full or without their suffix: 上岭镇 in
 * 上岭镇党委. Immutable.
 */
public class NamedPlaces {
    /** Those of an article that names none. */
    public static final NamedPlaces NONE = new NamedPlaces(List.of());

    static final int SHORTEST = 2;
    private static final List<String> SUFFIXES = List.of("镇", "乡", "街道", "区", "县", "市", "村", "社区");

    /** Those of these are looked for without their suffix too: no gazetteer lists villages, and not all towns by their short forms. */
    private static final List<String> TOWN_SUFFIXES = List.of("镇", "乡", "街道", "村");

    private static final String ZONE = "区";

    /** No place starts with it. */
    private static final char NO_CHARACTER = 0;

    /** Stands in no name. */
    private static final String BETWEEN = "\n";

    private final List<String> places;

    /** @param places each once */
    NamedPlaces(List<String> places) {
        this.places = places;
    }

    /** @param places simplified and half-width, each once */
    public static NamedPlaces of(Collection<String> places) {
        return places.isEmpty() ? NONE : new NamedPlaces(List.copyOf(places));
    }

    /** Whether one of the places starts with one of these, or the other way round. */
    boolean meet(List<String> starts) {
        for (int i = 0; i < starts.size(); i++) {
            for (int j = 0; j < places.size(); j++) {
                if (places.get(j).startsWith(starts.get(i)) || starts.get(i).startsWith(places.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Those that may matter to a name since it holds the start of what they are called; the others say nothing of it. */
    NamedPlaces within(String name) {
        List<String> within = List.of();
        for (int i = 0; i < places.size(); i++) {
            if (holdsStart(name, places.get(i))) {
                within = within.isEmpty() ? new ArrayList<>(2) : within;
                within.add(places.get(i));
            }
        }
        return within.isEmpty() ? NONE : new NamedPlaces(within);
    }

    private static boolean holdsStart(String name, String place) {
        int length = Math.min(SHORTEST, place.length());
        int at = name.indexOf(place.charAt(0));
        while (at >= 0 && !name.regionMatches(at, place, 0, length)) {
            at = name.indexOf(place.charAt(0), at + 1);
        }
        return at >= 0;
    }

    int size() {
        return places.size();
    }

    /** A text that is another for each name and each choice of places. */
    String keyWith(String name) {
        return places.isEmpty() ? name : name + BETWEEN + String.join(BETWEEN, places);
    }

    /** Whether a name is one of the places without its suffix. */
    boolean areShortened(String name) {
        if (name.length() < SHORTEST) {
            return false;
        }
        for (int i = 0; i < places.size(); i++) {
            String place = places.get(i);
            boolean isLonger = place.length() > name.length() && place.startsWith(name);
            if (isLonger && SUFFIXES.contains(place.substring(name.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the places starts so. */
    boolean startWith(String start) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).startsWith(start)) {
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
    int endAt(String name, int start) {
        int end = start;
        char first = start < name.length() ? name.charAt(start) : NO_CHARACTER;
        for (int i = 0; i < places.size(); i++) {
            String place = places.get(i);
            if (place.charAt(0) == first && isSuffixed(place, place.length())) {
                boolean isFull = name.startsWith(place, start);
                String form = isFull ? place : withoutSuffix(place);
                end = name.startsWith(form, start) ? Math.max(end, start + form.length()) : end;
            }
        }
        return end < name.length() ? end : start;
    }

    /** The place as it is called for short; the same where that is not usual: 新区 is no short form of 新区街道. */
    private static String withoutSuffix(String place) {
        for (String suffix : TOWN_SUFFIXES) {
            int length = place.length() - suffix.length();
            if (length >= SHORTEST && place.endsWith(suffix) && !place.startsWith(ZONE, length - ZONE.length())) {
                return place.substring(0, length);
            }
        }
        return place;
    }
}
