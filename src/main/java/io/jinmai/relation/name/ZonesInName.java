package io.jinmai.relation.name;

import static io.jinmai.relation.name.InnerName.place;

import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.WordHit;
import java.util.Optional;

/** Finds zones and villages in names by their endings. Immutable. */
final class ZonesInName {
    private static final int SHORTEST_ZONE = 3;
    private static final int SHORTEST_NAMELESS = 4;
    private static final int LONGEST_VILLAGE = 5;

    /** In this the 村 and 镇 are no place's: 曹县中银富登村镇银行. */
    private static final String VILLAGE_BANK = "村镇银行";

    private final WordClasses zones;
    private final WordClasses villages;
    private final WordClasses ordinaryWords;

    ZonesInName(Vocabulary vocabulary) {
        this.zones = vocabulary.classes("zone-endings");
        this.villages = vocabulary.classes("village-endings");
        this.ordinaryWords = vocabulary.classes("place-stop-words");
    }

    /** What makes a whole name that of a zone; null where it is none. */
    WordHit endingOf(LexicalScan scan) {
        return scan.longestBefore(scan.text().length(), zones);
    }

    /**
     * A zone or village named between the places and the rest of the name: 开发区 + 管委会, 大洛村 + 股份经济合作社.
     *
     * @param start where it starts
     * @param from where its ending is looked for, behind the places
     */
    Optional<InnerName> behind(LexicalScan scan, int start, int from) {
        for (int i = from; i < scan.text().length() - 1; i++) {
            int zone = endOfZone(scan, start, i);
            int end = zone > 0 ? zone : endOfVillage(scan, start, i);
            if (end > 0) {
                return Optional.of(place(scan.text(), start, end));
            }
        }
        return Optional.empty();
    }

    /** Whether what makes a name that of a zone starts here, so that the zone has no name of its own: 经济开发区, not 新城 of 新城小学. */
    boolean endingStartsAt(LexicalScan scan, int position) {
        WordHit ending = scan.longestAt(position, zones);
        return ending != null && ending.end() - position >= SHORTEST_NAMELESS;
    }

    /** Where the zone ends whose ending starts here, if the name goes on behind it; 0 if none. */
    private int endOfZone(LexicalScan scan, int start, int position) {
        WordHit zone = scan.longestAt(position, zones);
        int end = zone == null ? 0 : endOfOverlapping(scan, zone);
        return end < scan.text().length() && end - start >= SHORTEST_ZONE && !isTorn(scan.text(), end) ? end : 0;
    }

    /** Whether the ending would tear the word 城市: 大学城 in 大学城市轨道交通学院. */
    private static boolean isTorn(String text, int end) {
        return text.charAt(end - 1) == '城' && text.charAt(end) == '市';
    }

    /** The same of a village. */
    private int endOfVillage(LexicalScan scan, int start, int position) {
        WordHit village = scan.longestAt(position, villages);
        boolean mayBe = village != null
                && scan.longestBefore(village.end(), ordinaryWords) == null
                && !scan.text().startsWith(VILLAGE_BANK, position)
                && village.end() < scan.text().length()
                && position - start >= 1
                && position - start <= LONGEST_VILLAGE;
        return mayBe ? village.end() : 0;
    }

    /** Where a zone's ending goes on in another: 产业园 and 园区 in 产业园区. */
    private int endOfOverlapping(LexicalScan scan, WordHit zone) {
        int end = zone.end();
        for (int i = zone.start() + 1; i < end; i++) {
            WordHit further = scan.longestAt(i, zones);
            end = further == null ? end : Math.max(end, further.end());
        }
        return end;
    }
}
