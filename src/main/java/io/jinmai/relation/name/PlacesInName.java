package io.jinmai.relation.name;

import static io.jinmai.relation.name.InnerName.place;

import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.LexicalScanner;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.WordHit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the places at the head of a name, in its brackets, and before a branch's ending. Immutable. */
final class PlacesInName {
    /** A rank at the head of an authority's name and not the start of another word: 市政府, not 市场监管局. */
    private static final Pattern RANK_AT_HEAD = Pattern.compile("([省市县区旗州镇乡](?![场域块村立民县镇容直级际内外道])|自治[区州]|新区)..");

    /** What {@link #RANK_AT_HEAD} starts with. */
    private static final String RANK_STARTS = "省市县区旗州镇乡自新";

    private static final String UNIVERSITY = "大学";
    private static final String ZONE = "区";
    private static final int SHORTEST_ZONE_OF_PLACE = 5;

    /** What stands behind a place and is not more than a trade: 鞣制, 铸造. */
    private static final int SHORTEST_TRADE = 2;

    private final LexicalScanner scanner;
    private final PlaceRows rows;
    private final ZonesInName zones;
    private final WordClasses major;
    private final WordClasses nationwideFirms;
    private final WordClasses knownInstitutions;

    PlacesInName(LexicalScanner scanner, PlaceRows rows, ZonesInName zones) {
        this.scanner = scanner;
        this.rows = rows;
        this.zones = zones;
        this.major = scanner.vocabulary().classes("district-short-major");
        this.nationwideFirms = scanner.vocabulary().classes("nationwide-firms");
        this.knownInstitutions = scanner.vocabulary().classes("institutions-known", "nationwide-bodies");
    }

    /**
     * The places of an organisation, but in a short name (祁连牧歌) that starts like a county this is the proper name, unless the
     * article names that county by itself.
     *
     * @param named the places that the article names by themselves
     */
    List<InnerName> ofEnterprise(String name, NamedPlaces named) {
        LexicalScan scan = scanner.scan(name);
        WordHit head = rows.longestAt(scan, 0);
        boolean isProperName = head != null
                && !rows.isSuffixed(head)
                && !head.is(major)
                && name.length() - head.end() <= SHORTEST_TRADE
                && !named.startWith(name.substring(0, head.end()));
        return isProperName ? List.of() : ofOrganisation(scan, named);
    }

    /**
     * The place behind a central authority's name (国家金融监督管理总局 + 浙江) or behind that of the university whose institute it is (越州大学 +
     * 桐乡 + 研究院), else at the head, where a rank alone (县 in 县财政局) means the
     * place of that rank that the article is about.
     */
    List<InnerName> ofInstitution(String name, NamedPlaces named) {
        LexicalScan scan = scanner.scan(name);
        List<InnerName> seat = behindUniversity(scan, named);
        if (!seat.isEmpty()) {
            return seat;
        }
        WordHit known = scan.longestAt(0, knownInstitutions);
        if (known != null && known.end() < name.length()) {
            return chain(scan, known.end(), named);
        }
        int rank = rankEnd(name);
        return rank > 0 ? List.of(place(name, 0, rank)) : ofOrganisation(scan, named);
    }

    private List<InnerName> behindUniversity(LexicalScan scan, NamedPlaces named) {
        int university = scan.text().indexOf(UNIVERSITY);
        return university <= 0 ? List.of() : chain(scan, university + UNIVERSITY.length(), named);
    }

    /** The places an alliance's name starts with, outermost first. */
    List<InnerName> ofAlliance(String name, NamedPlaces named) {
        int rank = rankEnd(name);
        return rank > 0 ? List.of(place(name, 0, rank)) : chain(scanner.scan(name), 0, named);
    }

    /** Where the rank ends that a name starts with; 0 where it starts with none. */
    private static int rankEnd(String name) {
        Matcher rank = RANK_STARTS.indexOf(name.charAt(0)) >= 0 ? RANK_AT_HEAD.matcher(name) : null;
        return rank != null && rank.lookingAt() ? rank.end(1) : 0;
    }

    /** Of the listed districts few have names so long, and only these are looked through. */
    private boolean isZoneOfPlace(String name) {
        return name.length() >= SHORTEST_ZONE_OF_PLACE
                && name.endsWith(ZONE)
                && zones.endingOf(scanner.scan(name)) != null;
    }

    /** The place in brackets, else those at the head or behind the nation-wide firm that starts the name: 国网 + 嵊州市 + 供电公司. */
    List<InnerName> ofOrganisation(String name, NamedPlaces named) {
        return ofOrganisation(scanner.scan(name), named);
    }

    private List<InnerName> ofOrganisation(LexicalScan scan, NamedPlaces named) {
        Optional<InnerName> bracketed = inBrackets(scan);
        if (bracketed.isPresent()) {
            return List.of(bracketed.get());
        }
        WordHit firm = scan.longestAt(0, nationwideFirms);
        return chain(scan, firm == null ? 0 : firm.end(), named);
    }

    /** The places a local bank's name starts with: there even an everyday word (江山) is one. */
    List<InnerName> ofBank(String name, NamedPlaces named) {
        LexicalScan scan = scanner.scan(name);
        List<InnerName> chain = chain(scan, 0, named);
        WordHit first = rows.longestAt(scan, 0);
        return chain.isEmpty() && first != null && first.end() < name.length() ? List.of(place(scan, first)) : chain;
    }

    /** Whether a name is a district of the gazetteer as a whole, and no zone, whose name may start with its place: 青岛西海岸新区. */
    boolean isListedDistrict(String name) {
        return rows.isPlace(scanner.classesOf(name)) && !isZoneOfPlace(name);
    }

    /** The place at the head of a zone's name or right before what makes it a zone: 杭州湾上虞 + 经济技术开发区. */
    List<InnerName> aroundZone(String name, NamedPlaces named) {
        LexicalScan scan = scanner.scan(name);
        WordHit zone = zones.endingOf(scan);
        WordHit whole = rows.longestAt(scan, 0);
        if (zone == null) {
            return List.of();
        }
        if (whole != null && whole.end() == name.length()) {
            return atHeadOfListed(scan);
        }
        List<WordHit> atHead = rows.from(scan, 0, named);
        WordHit beforeZone = rows.longestBefore(scan, zone.start());
        boolean isFarther = beforeZone != null && atHead.stream().allMatch(hit -> hit.end() < beforeZone.start());
        return isFarther ? List.of(place(scan, beforeZone)) : rows.relevant(scan, atHead);
    }

    /** The place that the name of a zone starts with which lists have as a whole: 青岛 of 青岛西海岸新区. */
    private List<InnerName> atHeadOfListed(LexicalScan scan) {
        for (WordHit place : rows.startingAt(scan, 0)) {
            if (place.end() < scan.text().length() && rows.lies(scan.text(), PlaceRows.surface(scan, place))) {
                return List.of(place(scan, place));
            }
        }
        return List.of();
    }

    /** The place right before a position. */
    Optional<InnerName> before(String name, int end) {
        LexicalScan scan = scanner.scan(name);
        WordHit hit = rows.longestBefore(scan, end);
        return hit == null ? Optional.empty() : Optional.of(place(scan, hit));
    }

    /** The place in the first brackets of a name, if there is nothing else in them. */
    Optional<InnerName> inBrackets(String name) {
        return name.indexOf('(') < 0 ? Optional.empty() : inBrackets(scanner.scan(name));
    }

    private Optional<InnerName> inBrackets(LexicalScan scan) {
        int open = scan.text().indexOf('(');
        int close = scan.text().indexOf(')', open + 1);
        if (open < 0 || close < 0) {
            return Optional.empty();
        }
        WordHit hit = rows.longestAt(scan, open + 1);
        return hit != null && hit.end() == close ? Optional.of(place(scan, hit)) : Optional.empty();
    }

    /**
     * The places that stand in a row from a position on, outermost first, with the zone or village behind them, which a short form starts or,
     * where the zone has no name of its own, the place that has it (越岭县经济开发区); and a place that the article names behind these (汝城县 + 上岭镇 in 汝城县上岭镇商会); only those that matter, the others lying around them
     * without their suffix.
     */
    private List<InnerName> chain(LexicalScan scan, int start, NamedPlaces named) {
        List<InnerName> chain = listed(scan, start, named);
        int end = chain.isEmpty() ? start : chain.get(chain.size() - 1).end();
        int further = named.endAt(scan.text(), end);
        if (further > end) {
            boolean bothSuffixed =
                    NamedPlaces.isSuffixed(scan.text(), end) && NamedPlaces.isSuffixed(scan.text(), further);
            if (!chain.isEmpty() && !bothSuffixed) {
                chain.remove(chain.size() - 1);
            }
            chain.add(place(scan.text(), end, further));
        }
        return chain;
    }

    private List<InnerName> listed(LexicalScan scan, int start, NamedPlaces named) {
        List<WordHit> hits = rows.from(scan, start, named);
        List<InnerName> chain = rows.relevant(scan, hits);
        WordHit last = hits.isEmpty() ? null : hits.get(hits.size() - 1);
        int end = last == null ? start : last.end();
        boolean startsZone = last != null && (!rows.isSuffixed(last) || zones.endingStartsAt(scan, end));
        zones.behind(scan, startsZone ? last.start() : end, end).ifPresent(zone -> {
            if (startsZone) {
                chain.remove(chain.size() - 1);
            }
            chain.add(zone);
        });
        return chain;
    }
}
