package io.jinmai.relation.name;

import static io.jinmai.relation.name.InnerName.place;

import io.jinmai.lexicon.DistrictGazetteer;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.WordHit;
import java.util.ArrayList;
import java.util.List;

/** Reads places that stand one behind the other in a name: 浙江龙游, 衢州市龙游县. Immutable. */
final class PlaceRows {
    private final DistrictGazetteer districts;
    private final WordClasses places;
    private final WordClasses suffixed;
    private final WordClasses risky;

    PlaceRows(Vocabulary vocabulary, DistrictGazetteer districts) {
        this.districts = districts;
        this.places = vocabulary.classes("district", "district-short", "district-risky", "town");
        this.suffixed = vocabulary.classes("district", "town");
        this.risky = vocabulary.classes("district-risky");
    }

    /** The longest place at a position, be it the start of an everyday word or of a proper name; null if none. */
    WordHit longestAt(LexicalScan scan, int position) {
        return scan.longestAt(position, places);
    }

    /** The places that start at a position, longest first. */
    List<WordHit> startingAt(LexicalScan scan, int position) {
        return scan.startingAt(position).stream().filter(hit -> hit.is(places)).toList();
    }

    /** The longest place that ends before a position; null if none. */
    WordHit longestBefore(LexicalScan scan, int position) {
        return scan.longestBefore(position, places);
    }

    /** Whether a word of these classes is a place. */
    boolean isPlace(WordClasses classes) {
        return classes.meets(places);
    }

    /** Whether a place carries its suffix: 龙游县, not 龙游. */
    boolean isSuffixed(WordHit place) {
        return place.is(suffixed);
    }

    /**
     * The places in a row from a position on.
     *
     * @param named the places that the article names by themselves, short for which even an everyday word may stand at the head
     */
    List<WordHit> from(LexicalScan scan, int start, NamedPlaces named) {
        List<WordHit> hits = List.of();
        WordHit hit = longestAt(scan, start);
        while (hit != null && (hit.is(suffixed) || mayBePlace(scan, hits, hit, named))) {
            hits = hits.isEmpty() ? new ArrayList<>(2) : hits;
            hits.add(hit);
            hit = longestAt(scan, hit.end());
        }
        return hits;
    }

    /** Of places in a row the last, and those before it that carry their suffix as it does; to be changed by the caller. */
    List<InnerName> relevant(LexicalScan scan, List<WordHit> hits) {
        List<InnerName> chain = new ArrayList<>(hits.size());
        for (int i = 0; i < hits.size(); i++) {
            boolean last = i == hits.size() - 1;
            if (last || hits.get(i).is(suffixed) && hits.get(i + 1).is(suffixed)) {
                chain.add(place(scan, hits.get(i)));
            }
        }
        return chain;
    }

    /** Whether one of the places of a name lies in one of those of another. */
    boolean lies(String inner, String outer) {
        return districts.named(inner).stream()
                .anyMatch(in -> districts.named(outer).stream().anyMatch(out -> districts.contains(out, in)));
    }

    private static boolean isProvince(String name) {
        return name.endsWith("省") || name.endsWith("自治区");
    }

    /** As {@link #lies}, towns left out: hardly a name says 祁连 for the town called so in 甘肃, unless the article speaks of it. */
    private boolean isCountyIn(String inner, String outer) {
        return districts.named(inner).stream()
                .filter(in -> !in.level().isBelowCounty())
                .anyMatch(in -> districts.named(outer).stream().anyMatch(out -> districts.contains(out, in)));
    }

    static String surface(LexicalScan scan, WordHit hit) {
        return scan.text().substring(hit.start(), hit.end());
    }

    /**
     * Whether a short form is a place and not the start of the proper name: at the head if it is no everyday word, behind another
     * short form or a province if it lies in what that means (甘肃陇西, 甘肃省陇西, not 辽宁沧浪).
     */
    private boolean mayBePlace(LexicalScan scan, List<WordHit> before, WordHit hit, NamedPlaces named) {
        if (before.isEmpty()) {
            return !hit.is(risky) || named.areShortened(surface(scan, hit));
        }
        WordHit outer = before.get(before.size() - 1);
        String inner = surface(scan, hit);
        return (!outer.is(suffixed) || isProvince(surface(scan, outer)))
                && (named.startWith(inner)
                        ? lies(inner, surface(scan, outer))
                        : isCountyIn(inner, surface(scan, outer)));
    }
}
