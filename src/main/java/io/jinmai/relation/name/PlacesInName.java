package io.jinmai.relation.name;

import io.jinmai.graph.EntityType;
import io.jinmai.lexicon.DistrictGazetteer;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.LexicalScanner;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.WordHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the places at the head of a name, in its brackets, and before a branch's ending. */
final class PlacesInName {
    private static final int LONGEST_VILLAGE = 5;
    /** In this the 村 and 镇 are no place's: 曹县中银富登村镇银行. */
    private static final String VILLAGE_BANK = "村镇银行";

    /** A rank at the head of an authority's name and not the start of another word: 市政府, not 市场监管局. */
    private static final Pattern RANK_AT_HEAD = Pattern.compile("[省市县区旗州镇乡](?![场域块村立民县镇容直级际内外道])..");

    /** What stands behind a place and is not more than a trade: 鞣制, 铸造. */
    private static final int SHORTEST_TRADE = 2;

    private static final List<String> TOWN_SUFFIXES = List.of("镇", "乡", "街道", "区", "县", "市", "村");

    private final LexicalScanner scanner;
    private final DistrictGazetteer districts;
    private final WordClasses places;
    private final WordClasses major;
    private final WordClasses suffixed;
    private final WordClasses zones;
    private final WordClasses villages;
    private final WordClasses ordinaryWords;
    private final WordClasses risky;
    private final WordClasses knownInstitutions;

    PlacesInName(LexicalScanner scanner, DistrictGazetteer districts) {
        this.scanner = scanner;
        this.districts = districts;
        Vocabulary vocabulary = scanner.vocabulary();
        this.places = vocabulary.classes("district", "district-short", "district-risky", "town");
        this.major = vocabulary.classes("district-short-major");
        this.suffixed = vocabulary.classes("district", "town");
        this.zones = vocabulary.classes("zone-endings");
        this.villages = vocabulary.classes("village-endings");
        this.ordinaryWords = vocabulary.classes("place-stop-words");
        this.risky = vocabulary.classes("district-risky");
        this.knownInstitutions = vocabulary.classes("institutions-known");
    }

    /** A bracketed place beats the one at the head. */
    List<InnerName> ofEnterprise(String name) {
        Optional<InnerName> bracketed = inBrackets(name);
        return bracketed.map(List::of).orElseGet(() -> atHead(name));
    }

    /**
     * As {@link #ofEnterprise(String)}, but in a short name (祁连牧歌) that starts like a county this is the proper name, unless the
     * article names that county by itself.
     *
     * @param districts the places that the article names by themselves
     */
    List<InnerName> ofEnterprise(String name, Set<String> districts) {
        WordHit head = scanner.scan(name).longestAt(0, places);
        boolean isProperName = head != null
                && !head.is(suffixed)
                && !head.is(major)
                && name.length() - head.end() <= SHORTEST_TRADE
                && districts.stream().noneMatch(named -> named.startsWith(name.substring(0, head.end())));
        return isProperName ? List.of() : ofEnterprise(name);
    }

    /**
     * The place behind a central authority's name (国家金融监督管理总局 + 浙江) or at the head, where a rank alone (县 in 县财政局) means the
     * place of that rank that the article is about.
     */
    List<InnerName> ofInstitution(String name) {
        LexicalScan scan = scanner.scan(name);
        WordHit known = scan.longestAt(0, knownInstitutions);
        if (known != null && known.end() < name.length()) {
            return chain(scan, known.end());
        }
        return RANK_AT_HEAD.matcher(name).lookingAt() ? List.of(place(0, 1)) : ofEnterprise(name);
    }

    /** The places a local bank's name starts with: there even an everyday word (江山) is one. */
    List<InnerName> ofBank(String name) {
        LexicalScan scan = scanner.scan(name);
        List<InnerName> chain = chain(scan, 0);
        WordHit first = scan.longestAt(0, places);
        return chain.isEmpty() && first != null && first.end() < name.length() ? List.of(place(first)) : chain;
    }

    /** The places a name starts with, outermost first; only those that matter, the others lying around them without their suffix. */
    List<InnerName> atHead(String name) {
        return chain(scanner.scan(name), 0);
    }

    /**
     * The place at the head of a zone's name or right before what makes it a zone (杭州湾上虞 + 经济技术开发区); none where the name is a
     * district of the gazetteer as a whole.
     */
    List<InnerName> aroundZone(String name) {
        LexicalScan scan = scanner.scan(name);
        WordHit zone = scan.longestBefore(name.length(), zones);
        WordHit whole = scan.longestAt(0, places);
        if (zone == null || whole != null && whole.end() == name.length()) {
            return List.of();
        }
        List<WordHit> atHead = placeHits(scan, 0);
        WordHit beforeZone = scan.longestBefore(zone.start(), places);
        boolean isFarther = beforeZone != null && atHead.stream().allMatch(hit -> hit.end() < beforeZone.start());
        return isFarther ? List.of(place(beforeZone)) : relevant(scan, atHead);
    }

    /** The place that a branch's locality names. */
    Optional<InnerName> ofLocality(String locality) {
        LexicalScan scan = scanner.scan(locality);
        if (scan.longestBefore(locality.length(), zones) != null) {
            return Optional.of(place(0, locality.length()));
        }
        List<WordHit> hits = placeHits(scan, 0);
        WordHit whole = scan.longestAt(0, places);
        if (hits.isEmpty()) {
            return whole == null ? Optional.empty() : Optional.of(place(whole));
        }
        WordHit last = hits.get(hits.size() - 1);
        return Optional.of(townOf(locality.substring(last.end()), surface(scan, last))
                .map(town -> town.shifted(last.end()))
                .orElse(place(last)));
    }

    /** A locality that is short for one place that the article names by itself: 上岭 for 上岭镇. */
    static Optional<InnerName> named(String locality, Set<String> districts) {
        boolean isNamed = locality.length() >= 2
                && TOWN_SUFFIXES.stream().anyMatch(suffix -> districts.contains(locality + suffix));
        return isNamed ? Optional.of(place(0, locality.length())) : Optional.empty();
    }

    /** A locality that is short for a town of the place the bank itself sits in: 稻田 in 寿光农商银行稻田支行. */
    Optional<InnerName> townOf(String locality, String seat) {
        boolean isTown = locality.length() >= 2
                && districts.named(locality).stream()
                        .anyMatch(town ->
                                districts.named(seat).stream().anyMatch(outer -> districts.contains(outer, town)));
        return isTown ? Optional.of(place(0, locality.length())) : Optional.empty();
    }

    /** The place right before a position. */
    Optional<InnerName> before(String name, int end) {
        WordHit hit = scanner.scan(name).longestBefore(end, places);
        return hit == null ? Optional.empty() : Optional.of(place(hit));
    }

    private Optional<InnerName> inBrackets(String name) {
        int open = name.indexOf('(');
        int close = name.indexOf(')', open + 1);
        if (open < 0 || close < 0) {
            return Optional.empty();
        }
        LexicalScan scan = scanner.scan(name);
        WordHit hit = scan.longestAt(open + 1, places);
        return hit != null && hit.end() == close ? Optional.of(place(hit)) : Optional.empty();
    }

    private List<InnerName> chain(LexicalScan scan, int start) {
        List<WordHit> hits = placeHits(scan, start);
        int end = hits.isEmpty() ? start : hits.get(hits.size() - 1).end();
        List<InnerName> chain = new ArrayList<>(relevant(scan, hits));
        zoneOrVillage(
                        scan,
                        hits.isEmpty() || isSuffixed(hits)
                                ? end
                                : hits.get(hits.size() - 1).start(),
                        end)
                .ifPresent(inner -> {
                    if (!hits.isEmpty() && !isSuffixed(hits)) {
                        chain.remove(chain.size() - 1);
                    }
                    chain.add(inner);
                });
        return chain;
    }

    private boolean isSuffixed(List<WordHit> hits) {
        return hits.get(hits.size() - 1).is(suffixed);
    }

    /**
     * Whether a short form is a place and not the start of the proper name: at the head if it is no everyday word, behind another
     * short form if it lies in what that means (甘肃陇西, not 辽宁沧浪).
     */
    private boolean mayBePlace(LexicalScan scan, List<WordHit> before, WordHit hit) {
        if (before.isEmpty()) {
            return !hit.is(risky);
        }
        WordHit outer = before.get(before.size() - 1);
        return !outer.is(suffixed) && lies(surface(scan, hit), surface(scan, outer));
    }

    private boolean lies(String inner, String outer) {
        return districts.named(inner).stream()
                .anyMatch(in -> districts.named(outer).stream().anyMatch(out -> districts.contains(out, in)));
    }

    private static String surface(LexicalScan scan, WordHit hit) {
        return scan.text().substring(hit.start(), hit.end());
    }

    /** Places in a row from a position. */
    private List<WordHit> placeHits(LexicalScan scan, int start) {
        List<WordHit> hits = new ArrayList<>();
        int at = start;
        while (at < scan.text().length() && scan.longestAt(at, places) != null) {
            WordHit hit = scan.longestAt(at, places);
            if (!hit.is(suffixed) && !mayBePlace(scan, hits, hit)) {
                return hits;
            }
            hits.add(hit);
            at = hit.end();
        }
        return hits;
    }

    /** Of places in a row the last, and those before it that carry their suffix as it does. */
    private List<InnerName> relevant(LexicalScan scan, List<WordHit> hits) {
        List<InnerName> chain = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            boolean last = i == hits.size() - 1;
            if (last || hits.get(i).is(suffixed) && hits.get(i + 1).is(suffixed)) {
                chain.add(place(hits.get(i)));
            }
        }
        return chain;
    }

    /** A zone or village named between the places and the rest of the name: 开发区 + 管委会, 大洛村 + 股份经济合作社. */
    private Optional<InnerName> zoneOrVillage(LexicalScan scan, int start, int from) {
        for (int i = from; i < scan.text().length() - 1; i++) {
            WordHit zone = scan.longestAt(i, zones);
            int zoneEnd = zone == null ? -1 : endOfOverlapping(scan, zone);
            if (zone != null && zoneEnd < scan.text().length() && zoneEnd - start >= 3) {
                return Optional.of(place(start, zoneEnd));
            }
            WordHit village = scan.longestAt(i, villages);
            boolean ordinary = village != null && scan.longestBefore(village.end(), ordinaryWords) != null;
            if (village != null
                    && !ordinary
                    && !scan.text().startsWith(VILLAGE_BANK, i)
                    && village.end() < scan.text().length()
                    && i - start >= 1
                    && i - start <= LONGEST_VILLAGE) {
                return Optional.of(place(start, village.end()));
            }
        }
        return Optional.empty();
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

    private static InnerName place(WordHit hit) {
        return place(hit.start(), hit.end());
    }

    private static InnerName place(int start, int end) {
        return new InnerName(EntityType.DISTRICT, start, end);
    }
}
