package io.jinmai.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * The administrative divisions of China from province to town, with the names that the news uses for them. All surfaces are in
 * simplified characters. Immutable.
 */
public final class DistrictGazetteer {
    private static final List<String> TOWN_ENDINGS = List.of("街道", "镇", "乡");
    private static final List<String> TOWN_NAMES = List.of("街道", "镇", "乡", "苏木", "农场", "林场", "地区");
    private static final int SHORTEST_FORM = 2;

    private final Map<String, District> byCode;
    private final Map<String, NamedForm> forms;
    private final TownTable towns;
    private final WordMap<NamedForm> bySurface;
    /** Each made when first asked for. */
    private final AtomicReferenceArray<District> townDistricts;

    private final Remembered<List<District>> named = new Remembered<>();
    private final Function<String, List<District>> findNamed = this::findNamed;

    /** By the code of a district the district and all around it, outward. */
    private final Remembered<List<District>> outward = new Remembered<>();

    private final Function<String, List<District>> findOutward = this::findOutward;

    private DistrictGazetteer(DistrictTable districts, TownTable towns) {
        this.byCode = districts.byCode();
        this.forms = districts.forms();
        this.towns = towns;
        this.bySurface = new WordMap<>(forms);
        this.townDistricts = new AtomicReferenceArray<>(towns.size());
    }

    /**
     * The gazetteer that comes with the program.
     *
     * @throws LexiconFileException if one of its files is missing or breaks the format
     */
    public static DistrictGazetteer load() {
        return new DistrictGazetteer(DistrictTable.load(), TownTable.of(LexiconResource.ofProgram("towns.tsv")));
    }

    /**
     * Every surface of a district from province to county, of the zones of that rank and of Taiwan's towns, in no particular order.
     */
    public Collection<NamedForm> countyAndAboveForms() {
        return forms.values();
    }

    /** How {@code surface} names districts from province to county; empty if it names none. */
    public Optional<NamedForm> form(String surface) {
        return Optional.ofNullable(bySurface.get(surface));
    }

    /** How the stretch of a text names districts from province to county; null if it names none. */
    NamedForm formAt(String text, int start, int end) {
        return bySurface.get(text, start, end);
    }

    /** How long a surface of a district from province to county may be that starts with a character; 0 where none does. */
    int longestForm(char first) {
        return bySurface.longest(first);
    }

    /**
     * The districts that {@code surface} may mean, by full name, former name or short form: those from province to county
     * first, then towns. A town whose name is longer than {@code surface} is a weak reading: half of all words are some town's
     * short form.
     */
    public List<District> named(String surface) {
        return named.of(surface, findNamed);
    }

    private List<District> findNamed(String surface) {
        if (surface.length() < SHORTEST_FORM) {
            return List.of();
        }
        List<District> meanings = new ArrayList<>(townsOf(surface));
        NamedForm form = bySurface.get(surface);
        if (form != null) {
            meanings.addAll(0, form.meanings());
        }
        for (String ending : TOWN_ENDINGS) {
            meanings.addAll(townsOf(surface, ending));
        }
        return List.copyOf(meanings);
    }

    /** The towns, and zones of that rank, with exactly this full name. */
    List<District> townsOf(String fullName) {
        return townsOf(fullName, "");
    }

    private List<District> townsOf(String name, String ending) {
        List<District> found = new ArrayList<>(0);
        towns.forEachNamed(name, ending, town -> found.add(town(town)));
        if (found.size() > 1) {
            found.sort(Comparator.comparing(District::code));
        }
        return found;
    }

    private District town(int town) {
        District known = townDistricts.get(town);
        if (known == null) {
            known = newTown(town);
            townDistricts.set(town, known);
        }
        return known;
    }

    private District newTown(int town) {
        String name = towns.name(town);
        DistrictLevel level = TOWN_NAMES.stream().anyMatch(name::endsWith) ? DistrictLevel.TOWN : DistrictLevel.ZONE;
        String code = towns.code(town);
        return new District(code, name, level, DivisionCode.parentOf(code, byCode.keySet()));
    }

    /** The district with this code, {@link District#code()}; empty if there is none. */
    public Optional<District> byCode(String code) {
        District district = byCode.get(code);
        if (district != null) {
            return Optional.of(district);
        }
        int town = towns.byCode(code);
        return town < 0 ? Optional.empty() : Optional.of(town(town));
    }

    /** The districts that {@code district} lies in, nearest first; empty for a province. */
    public List<District> ancestors(District district) {
        return district.parentCode() == null ? List.of() : outward.of(district.parentCode(), findOutward);
    }

    private List<District> findOutward(String code) {
        List<District> outward = new ArrayList<>();
        for (District at = byCode.get(code); at != null; at = parent(at)) {
            outward.add(at);
        }
        return List.copyOf(outward);
    }

    private District parent(District district) {
        return district.parentCode() == null ? null : byCode.get(district.parentCode());
    }

    /** Whether {@code inner} lies in {@code outer}, at any depth; false for a district and itself. */
    public boolean contains(District outer, District inner) {
        District at = parent(inner);
        while (at != null && !at.equals(outer)) {
            at = parent(at);
        }
        return at != null;
    }

    /** Whether a town, or a zone of that rank, has exactly this full name. */
    public boolean isTown(String fullSurface) {
        return isTown(fullSurface, 0, fullSurface.length());
    }

    /** Whether the stretch {@code [start, end)} of a text is exactly the full name of a town or of a zone of that rank. */
    public boolean isTown(String text, int start, int end) {
        return towns.contains(text, start, end);
    }
}
