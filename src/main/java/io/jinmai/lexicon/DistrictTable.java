package io.jinmai.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the districts from province to county and every surface that names one. */
final class DistrictTable {
    private static final Comparator<District> HIGHER_FIRST =
            Comparator.comparing(District::level).thenComparing(District::code);
    private static final int SHORTEST_FORM = 2;

    private final Map<String, District> byCode = new LinkedHashMap<>();
    private final Map<String, List<District>> full = new HashMap<>();
    private final Map<String, List<District>> others = new HashMap<>();
    private final Set<String> risky = new HashSet<>();

    static DistrictTable load() {
        DistrictTable table = new DistrictTable();
        table.readPresent(LexiconResource.ofProgram("districts.tsv"));
        table.readZones(LexiconResource.ofProgram("zones.tsv"));
        table.readFormer(LexiconResource.ofProgram("districts-former.tsv"));
        table.readRisky(LexiconResource.ofProgram("districts-risky.tsv"));
        return table;
    }

    Map<String, District> byCode() {
        return Collections.unmodifiableMap(byCode);
    }

    /** Every surface, with its meanings; a full name hides what else the same surface abbreviates (吉林市). */
    Map<String, NamedForm> forms() {
        Map<String, NamedForm> forms = new HashMap<>();
        for (String surface : others.keySet()) {
            forms.put(surface, form(surface));
        }
        for (String surface : full.keySet()) {
            forms.put(surface, form(surface));
        }
        return Collections.unmodifiableMap(forms);
    }

    private NamedForm form(String surface) {
        boolean isFull = full.containsKey(surface);
        List<District> meanings = new ArrayList<>(isFull ? full.get(surface) : others.get(surface));
        meanings.sort(HIGHER_FIRST);
        return new NamedForm(surface, isFull, risky.contains(surface), meanings);
    }

    void readPresent(LexiconResource resource) {
        List<LexiconResource.Row> rows = resource.rows(4);
        Set<String> codes = codes(rows);
        for (LexiconResource.Row row : rows) {
            String code = row.cell(0);
            District district = new District(code, row.cell(1), level(row), DivisionCode.parentOf(code, codes));
            if (byCode.put(code, district) != null) {
                throw row.problem("the code " + code + " stands twice; remove one line");
            }
            name(full, district.name(), district);
            row.words(3).forEach(form -> name(others, form, district));
        }
    }

    private static Set<String> codes(List<LexiconResource.Row> rows) {
        Set<String> codes = new HashSet<>();
        for (LexiconResource.Row row : rows) {
            codes.add(row.cell(0));
        }
        return codes;
    }

    private static DistrictLevel level(LexiconResource.Row row) {
        return switch (row.cell(2)) {
            case "P" -> DistrictLevel.PROVINCE;
            case "C" -> DistrictLevel.PREFECTURE;
            case "A" -> DistrictLevel.COUNTY;
            case "T" -> DistrictLevel.TOWN;
            case "Z" -> DistrictLevel.ZONE;
            default -> throw row.problem("level is P, C, A, T or Z, not '" + row.cell(2) + "'");
        };
    }

    void readZones(LexiconResource resource) {
        resource.rows(3).forEach(row -> {
            String parent = row.cell(0);
            if (!byCode.containsKey(parent)) {
                throw row.problem("no district has the code " + parent);
            }
            String name = row.cell(1);
            District zone = new District(parent + "-" + name, name, DistrictLevel.ZONE, parent);
            byCode.put(zone.code(), zone);
            name(full, name, zone);
            row.words(2).forEach(form -> name(others, form, zone));
        });
    }

    void readFormer(LexiconResource resource) {
        resource.rows(3).forEach(row -> {
            switch (row.cell(2)) {
                case "renamed" -> addRenamed(row);
                case "abolished" -> addAbolished(row);
                default -> throw row.problem("'renamed' or 'abolished' expected, not '" + row.cell(2) + "'");
            }
        });
    }

    private void addRenamed(LexiconResource.Row row) {
        District present = byCode.get(row.cell(1));
        if (present == null) {
            throw row.problem("no district has the code " + row.cell(1));
        }
        name(full, row.cell(0), present);
    }

    private void addAbolished(LexiconResource.Row row) {
        String name = row.cell(0);
        String parent = DivisionCode.parentOf(row.cell(1), byCode.keySet());
        District district = new District(row.cell(1), name, DistrictLevel.COUNTY, parent);
        if (byCode.putIfAbsent(district.code(), district) != null) {
            throw row.problem("the code " + district.code() + " is in use; check it");
        }
        name(full, name, district);
        name(others, name.substring(0, name.length() - 1), district);
    }

    void readRisky(LexiconResource resource) {
        resource.rows(1).forEach(row -> {
            if (!full.containsKey(row.cell(0)) && !others.containsKey(row.cell(0))) {
                throw row.problem("'" + row.cell(0) + "' names no district; remove it");
            }
            risky.add(row.cell(0));
        });
    }

    private static void name(Map<String, List<District>> names, String surface, District district) {
        if (surface.length() >= SHORTEST_FORM) {
            names.computeIfAbsent(surface, key -> new ArrayList<>(1)).add(district);
        }
    }
}
