package io.jinmai.resolution.article;

import io.jinmai.graph.EntityType;
import io.jinmai.lexicon.BankLevel;
import io.jinmai.lexicon.BankLexicon;
import io.jinmai.lexicon.BankName;
import io.jinmai.lexicon.District;
import io.jinmai.resolution.EntityKeys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Groups names of banks by head office and branch; a branch named without its bank joins the branch that ends so and is
 * named most. */
final class BankNames {
    private static final Map<BankLevel, Map<String, Object>> PROPERTIES = Arrays.stream(BankLevel.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), level -> Map.of("level", level.label())));

    private final BankLexicon banks;

    private final EntityKeys keys;

    BankNames(BankLexicon banks, EntityKeys keys) {
        this.banks = banks;
        this.keys = keys;
    }

    /**
     * What a name tells of a bank.
     *
     * @param name null where it does not read as a bank's
     * @param key that of the bank in the whole graph; null where the name tells none
     */
    private record Reading(BankName name, String key) {
        static final Reading NONE = new Reading(null, null);

        Reading or(Reading other) {
            return new Reading(name == null ? other.name : name, key == null ? other.key : key);
        }
    }

    /**
     * @param links what the article says of short names of all kinds; those count that it declares
     * @param context the districts that it names
     */
    List<Group> group(UsedNames names, List<AliasLink> links, Collection<District> context) {
        List<UsedName> ofBanks = names.ofType(EntityType.BANK);
        Map<String, Reading> readings = new HashMap<>(2 * ofBanks.size());
        for (int i = 0; i < ofBanks.size(); i++) {
            String name = ofBanks.get(i).normal();
            readings.put(name, read(name, context));
        }
        enterDeclared(links, readings);
        Map<String, String> fullNames = areAllRead(ofBanks, readings) ? Map.of() : fullNames(names.uses(), readings);
        fullNames.forEach(
                (office, full) -> readings.put(office, read(full, context).or(readings.get(office))));
        List<Group> groups = new ArrayList<>(ofBanks.size());
        for (List<UsedName> group : SameName.by(ofBanks, name -> keyOf(name.normal(), readings, ofBanks))) {
            BankName name = firstRead(group, readings);
            groups.add(name == null ? SameName.named(group) : named(name, group, fullNames));
        }
        return groups;
    }

    private Reading read(String name, Collection<District> context) {
        return new Reading(banks.parse(name).orElse(null), keys.bankKey(name, context));
    }

    private static void enterDeclared(List<AliasLink> links, Map<String, Reading> readings) {
        for (int i = 0; i < links.size(); i++) {
            AliasLink link = links.get(i);
            if (link.type() == EntityType.BANK && link.declared()) {
                Reading full = readings.getOrDefault(link.fullName(), Reading.NONE);
                Reading own = readings.getOrDefault(link.shortName(), Reading.NONE);
                if (full.key() != null && own.key() == null) {
                    readings.put(link.shortName(), full);
                }
            }
        }
    }

    private static boolean areAllRead(List<UsedName> names, Map<String, Reading> readings) {
        for (int i = 0; i < names.size(); i++) {
            if (readings.get(names.get(i).normal()).name() == null) {
                return false;
            }
        }
        return true;
    }

    /** Offices named without their bank that no other name completes, with the head office that the article named last before. */
    private static Map<String, String> fullNames(List<NameUse> uses, Map<String, Reading> readings) {
        Map<String, String> fullNames = new HashMap<>();
        BankName last = null;
        for (NameUse use : uses) {
            if (use.type() == EntityType.BANK) {
                BankName name = readings.get(use.normal()).name();
                if (name != null) {
                    last = use.nested() ? last : name;
                } else if (last != null && !isCompleted(use.normal(), readings)) {
                    fullNames.putIfAbsent(use.normal(), last.headSurface() + use.normal());
                }
            }
        }
        return fullNames;
    }

    private static boolean isCompleted(String office, Map<String, Reading> readings) {
        for (Map.Entry<String, Reading> reading : readings.entrySet()) {
            if (reading.getValue().key() != null && reading.getKey().endsWith(office)) {
                return true;
            }
        }
        return false;
    }

    /** What the first of the names tells that reads as a bank's; null where none does. */
    private static BankName firstRead(List<UsedName> names, Map<String, Reading> readings) {
        for (int i = 0; i < names.size(); i++) {
            BankName name = readings.get(names.get(i).normal()).name();
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static Group named(BankName bank, List<UsedName> names, Map<String, String> fullNames) {
        return new Group(nameOf(bank, names, fullNames), names, PROPERTIES.get(bank.level()));
    }

    private static String nameOf(BankName bank, List<UsedName> names, Map<String, String> fullNames) {
        if (bank.head().isPresent() && bank.branches().isEmpty()) {
            return bank.head().get().name();
        }
        boolean areCompleted =
                !fullNames.isEmpty() && names.stream().allMatch(name -> fullNames.containsKey(name.normal()));
        return areCompleted ? fullNames.get(names.get(0).normal()) : SameName.fullest(names);
    }

    private static String keyOf(String normal, Map<String, Reading> readings, List<UsedName> names) {
        String key = readings.get(normal).key();
        if (key != null) {
            return key;
        }
        Map<String, Integer> fitting = new TreeMap<>();
        for (UsedName other : names) {
            String named = readings.get(other.normal()).key();
            if (named != null && other.normal().endsWith(normal)) {
                fitting.merge(named, other.count(), Integer::sum);
            }
        }
        int most = fitting.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> likeliest = fitting.keySet().stream()
                .filter(named -> fitting.get(named) == most)
                .toList();
        return likeliest.size() == 1 ? likeliest.get(0) : normal;
    }
}
