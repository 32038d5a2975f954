package io.jinmai.relation.name;

import io.jinmai.graph.EntityType;
import io.jinmai.graph.RelationType;
import io.jinmai.lexicon.BankLexicon;
import io.jinmai.lexicon.BankName;
import io.jinmai.lexicon.DistrictGazetteer;
import io.jinmai.lexicon.UserLexicon;
import io.jinmai.recognition.LexicalScanner;
import io.jinmai.relation.name.NameStructure.Link;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes names apart. Thread-safe; names are simplified and half-width. */
public final class NameReader {
    private static final Pattern COMPANY_BRANCH = Pattern.compile("^(.{2,}?)(分公司|中心支公司|支公司|分厂|分店|分所|分社)$");

    /** A plant that bears the whole name of its company: 越州茶业总公司 + 铁观音 + 一厂. */
    private static final Pattern PLANT =
            Pattern.compile("^(.{2,60}?(?:公司|总厂).{0,20}?)(第?[一二三四五六七八九十0-9]{1,3}厂|工厂|车间)$");

    private static final Pattern WHOLE_COMPANY = Pattern.compile("^.{2,}(?:公司|总厂)");

    /** None of them ends another. */
    private static final List<String> DIVISIONS =
            List.of("分院", "分校", "分中心", "分所", "分局", "分会", "院区", "校区", "工作站", "办事处");

    private static final int SHORTEST_DIVIDED = 4;

    private final PlacesInName places;
    private final BranchLocalities localities;
    private final BankLexicon banks;
    private final UserLexicon own;

    private final Map<EntityType, RememberedStructures> structures = new EnumMap<>(EntityType.class);

    /** @param own what it calls no name is no inner name either */
    public NameReader(LexicalScanner scanner, BankLexicon banks, DistrictGazetteer districts, UserLexicon own) {
        this.own = own;
        PlaceRows rows = new PlaceRows(scanner.vocabulary(), districts);
        ZonesInName zones = new ZonesInName(scanner.vocabulary());
        this.places = new PlacesInName(scanner, rows, zones);
        this.localities = new BranchLocalities(scanner, rows, zones);
        this.banks = banks;
        for (EntityType type : EntityType.values()) {
            structures.put(type, new RememberedStructures((name, named) -> takeApart(type, name, named)));
        }
    }

    /** @param named the places that the article names by themselves, which a branch's locality may be short for */
    public NameStructure read(EntityType type, String name, NamedPlaces named) {
        if (type == EntityType.PERSON || type == EntityType.DISTRICT && places.isListedDistrict(name)) {
            return NameStructure.PLAIN;
        }
        return structures.get(type).of(name, named);
    }

    private NameStructure takeApart(EntityType type, String name, NamedPlaces named) {
        NameStructure structure = structure(type, name, named);
        return own.hasNever() ? structure.without(inner -> own.isNever(inner.text())) : structure;
    }

    private NameStructure structure(EntityType type, String name, NamedPlaces named) {
        return switch (type) {
            case BANK ->
                banks.parse(name)
                        .map(bank -> bank(bank, name, named))
                        .orElseGet(() -> located(places.ofOrganisation(name, named)));
            case ENTERPRISE -> enterprise(name, named);
            case INSTITUTION ->
                division(name).map(NameReader::located).orElseGet(() -> located(places.ofInstitution(name, named)));
            case ALLIANCE ->
                division(name).map(NameReader::located).orElseGet(() -> located(places.ofAlliance(name, named)));
            case DISTRICT -> located(places.aroundZone(name, named));
            case PERSON -> NameStructure.PLAIN;
        };
    }

    /** The place of a division of an institution or association (伊春 in 黑龙江省林业科学院伊春分院); empty where the name is no such one. */
    private Optional<List<InnerName>> division(String name) {
        for (int i = 0; i < DIVISIONS.size(); i++) {
            if (name.endsWith(DIVISIONS.get(i))) {
                int end = name.length() - DIVISIONS.get(i).length();
                return end < SHORTEST_DIVIDED
                        ? Optional.empty()
                        : places.before(name, end).map(List::of);
            }
        }
        return Optional.empty();
    }

    private NameStructure enterprise(String name, NamedPlaces named) {
        Pattern kind = kindOfBranch(name);
        Matcher branch = kind == null ? null : kind.matcher(name);
        return branch != null && branch.matches()
                ? companyBranch(name, branch.end(1), named)
                : located(places.ofEnterprise(name, named));
    }

    /** What the name of a company's branch may look like, told at little cost; null where it is none by its characters. */
    private static Pattern kindOfBranch(String name) {
        if ((name.endsWith("厂") || name.endsWith("车间")) && !name.endsWith("分厂")) {
            return PLANT;
        }
        return name.indexOf('分') > 0 || name.indexOf('支') > 0 ? COMPANY_BRANCH : null;
    }

    private NameStructure companyBranch(String name, int bodyEnd, NamedPlaces named) {
        Optional<InnerName> place = places.before(name, bodyEnd);
        int bodyOfParent = place.map(InnerName::start).orElse(bodyEnd);
        Matcher whole = WHOLE_COMPANY.matcher(name).region(0, bodyOfParent);
        int parentEnd = whole.lookingAt() ? whole.end() : bodyOfParent;
        List<InnerName> inner = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        place.ifPresent(found -> {
            inner.add(found);
            links.add(new Link(RelationType.LOCATED_IN, null, found));
        });
        if (parentEnd >= 2) {
            InnerName parent = new InnerName(EntityType.ENTERPRISE, 0, name.substring(0, parentEnd));
            inner.add(parent);
            links.add(new Link(RelationType.SUBSIDIARY_OF, null, parent));
            for (InnerName seat : places.ofOrganisation(parent.text(), named)) {
                inner.add(seat);
                links.add(new Link(RelationType.LOCATED_IN, parent, seat));
            }
        }
        return new NameStructure(inner, links);
    }

    private NameStructure bank(BankName bank, String name, NamedPlaces named) {
        int headStart = name.indexOf(bank.headSurface());
        if (bank.branches().isEmpty() || headStart < 0) {
            return located(places.inBrackets(name).map(List::of).orElseGet(() -> seats(bank, name, named)));
        }
        InnerName head = new InnerName(EntityType.BANK, headStart, bank.headSurface());
        List<InnerName> inner = new ArrayList<>(List.of(head));
        List<Link> links = new ArrayList<>(List.of(new Link(RelationType.BRANCH_OF, null, head)));
        List<InnerName> seats = seats(bank, bank.headSurface(), named);
        lastLocality(bank, name, head, innermost(seats), named).ifPresent(place -> {
            inner.add(place);
            links.add(new Link(RelationType.LOCATED_IN, null, place));
        });
        for (InnerName inSeat : seats) {
            InnerName shifted = inSeat.shifted(headStart);
            inner.add(shifted);
            links.add(new Link(RelationType.LOCATED_IN, head, shifted));
        }
        return new NameStructure(inner, links);
    }

    /** The last of places that lie in one another, as the name writes it; empty if there is none. */
    private static String innermost(List<InnerName> places) {
        return places.isEmpty() ? "" : places.get(places.size() - 1).text();
    }

    /** The places at the head of a head office's name; the lexicon knows which of the listed ones start with a place at all. */
    private List<InnerName> seats(BankName bank, String surface, NamedPlaces named) {
        boolean placeless = bank.head().isPresent() && bank.head().get().seat().isEmpty();
        return placeless ? List.of() : places.ofBank(surface, named);
    }

    /** The place in the locality of the lowest office; where it holds none, that of the next higher one. */
    private Optional<InnerName> lastLocality(
            BankName bank, String name, InnerName head, String seat, NamedPlaces named) {
        for (int i = bank.branches().size() - 1; i >= 0; i--) {
            String locality = bank.branches().get(i).locality();
            int start = locality.isEmpty() ? -1 : name.lastIndexOf(locality);
            if (start >= 0 && (start >= head.end() || start + locality.length() <= head.start())) {
                Optional<InnerName> place =
                        localities.find(locality, seat, named).map(found -> found.shifted(start));
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    /** The last of the places locates the whole; each lies in the one before it. */
    private static NameStructure located(List<InnerName> chain) {
        if (chain.isEmpty()) {
            return NameStructure.PLAIN;
        }
        List<Link> links = new ArrayList<>(chain.size());
        links.add(new Link(RelationType.LOCATED_IN, null, chain.get(chain.size() - 1)));
        for (int i = 1; i < chain.size(); i++) {
            links.add(new Link(RelationType.LOCATED_IN, chain.get(i), chain.get(i - 1)));
        }
        return new NameStructure(chain, links);
    }
}
