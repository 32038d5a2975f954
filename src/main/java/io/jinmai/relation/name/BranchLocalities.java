package io.jinmai.relation.name;

import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.LexicalScanner;
import io.jinmai.recognition.WordHit;
import java.util.List;
import java.util.Optional;

/** Finds the place that the locality of a bank's office names: 龙湾 in 工行温州龙湾支行. Immutable. */
final class BranchLocalities {
    private static final int SHORTEST = 2;

    private final LexicalScanner scanner;
    private final PlaceRows rows;
    private final ZonesInName zones;

    BranchLocalities(LexicalScanner scanner, PlaceRows rows, ZonesInName zones) {
        this.scanner = scanner;
        this.rows = rows;
        this.zones = zones;
    }

    /**
     * The place within a locality: one that the article names more fully, one of the gazetteer, or a town where the bank sits.
     *
     * @param seat the place in which the bank itself sits; empty if unknown
     * @param named the places that the article names by themselves
     */
    Optional<InnerName> find(String locality, String seat, NamedPlaces named) {
        return named(locality, named).or(() -> listed(locality, named)).or(() -> townOf(locality, seat));
    }

    /** A locality that is short for one place that the article names by itself: 上岭 for 上岭镇. */
    private static Optional<InnerName> named(String locality, NamedPlaces named) {
        return named.areShortened(locality) ? Optional.of(InnerName.place(locality)) : Optional.empty();
    }

    private Optional<InnerName> listed(String locality, NamedPlaces named) {
        LexicalScan scan = scanner.scan(locality);
        if (zones.endingOf(scan) != null) {
            return Optional.of(InnerName.place(locality));
        }
        List<WordHit> hits = rows.from(scan, 0, named);
        if (hits.isEmpty()) {
            return Optional.ofNullable(rows.longestAt(scan, 0)).map(hit -> InnerName.place(scan, hit));
        }
        WordHit last = hits.get(hits.size() - 1);
        return Optional.of(townOf(locality.substring(last.end()), PlaceRows.surface(scan, last))
                .map(town -> town.shifted(last.end()))
                .orElse(InnerName.place(scan, last)));
    }

    /** A locality that is short for a town of the place the bank itself sits in: 稻田 in 寿光农商银行稻田支行. */
    private Optional<InnerName> townOf(String locality, String seat) {
        boolean isTown = locality.length() >= SHORTEST && rows.lies(locality, seat);
        return isTown ? Optional.of(InnerName.place(locality)) : Optional.empty();
    }
}
