package io.jinmai.resolution.article;

import io.jinmai.graph.EntityType;
import io.jinmai.lexicon.BankLexicon;
import io.jinmai.lexicon.BankName;
import io.jinmai.lexicon.District;
import io.jinmai.resolution.EntityKeys;
import io.jinmai.resolution.article.ArticleResolver.Group;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Groups names of banks by head office and branch; a branch named without its bank joins the branch that ends so and is
 * named most. */
final class BankNames {
    private final BankLexicon banks;

    private final EntityKeys keys;

    BankNames(BankLexicon banks, EntityKeys keys) {
        this.banks = banks;
        this.keys = keys;
    }

    /**
     * @param declared what the article declares short names to stand for
     * @param context the districts that it names
     */
    List<Group> group(UsedNames names, List<AliasLink> declared, Collection<District> context) {
        Collection<UsedName> ofBanks = names.ofType(EntityType.BANK);
        Map<String, BankName> parsed = new HashMap<>();
        Map<String, String> keyByName = new HashMap<>();
        for (UsedName name : ofBanks) {
            read(name.normal(), name.normal(), context, parsed, keyByName);
        }
        for (AliasLink link : declared) {
            if (keyByName.containsKey(link.fullName()) && !keyByName.containsKey(link.shortName())) {
                keyByName.put(link.shortName(), keyByName.get(link.fullName()));
                parsed.put(link.shortName(), parsed.get(link.fullName()));
            }
        }
        Map<String, String> fullNames = areAllIn(parsed, ofBanks) ? Map.of() : fullNames(names, parsed, keyByName);
        fullNames.forEach((office, full) -> read(full, office, context, parsed, keyByName));
        Map<String, List<UsedName>> groups = SameName.by(ofBanks, name -> keyOf(name.normal(), keyByName, ofBanks));
        List<Group> result = new ArrayList<>(groups.size());
        for (List<UsedName> group : groups.values()) {
            BankName name = firstParsed(group, parsed);
            result.add(name == null ? SameName.named(group) : named(name, group, fullNames));
        }
        return result;
    }

    /** Enters what a full name tells under the name that stands for it. */
    private void read(
            String full,
            String name,
            Collection<District> context,
            Map<String, BankName> parsed,
            Map<String, String> keyByName) {
        banks.parse(full).ifPresent(bank -> parsed.put(name, bank));
        keys.bankKey(full, context).ifPresent(key -> keyByName.put(name, key));
    }

    private static boolean areAllIn(Map<String, BankName> parsed, Collection<UsedName> names) {
        for (UsedName name : names) {
            if (!parsed.containsKey(name.normal())) {
                return false;
            }
        }
        return true;
    }

    private static BankName firstParsed(List<UsedName> names, Map<String, BankName> parsed) {
        for (UsedName used : names) {
            BankName name = parsed.get(used.normal());
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** Offices named without their bank that no other name completes, with the head office that the article named last before. */
    private static Map<String, String> fullNames(
            UsedNames names, Map<String, BankName> parsed, Map<String, String> keyByName) {
        Map<String, String> fullNames = new HashMap<>();
        BankName last = null;
        for (NameUse use : names.usesOf(EntityType.BANK)) {
            BankName name = parsed.get(use.normal());
            if (name != null) {
                last = use.nested() ? last : name;
            } else if (last != null && keyByName.keySet().stream().noneMatch(full -> full.endsWith(use.normal()))) {
                fullNames.putIfAbsent(use.normal(), last.headSurface() + use.normal());
            }
        }
        return fullNames;
    }

    private static Group named(BankName bank, List<UsedName> names, Map<String, String> fullNames) {
        return new Group(
                EntityType.BANK,
                nameOf(bank, names, fullNames),
                names,
                Map.of("level", bank.level().label()));
    }

    private static String nameOf(BankName bank, List<UsedName> names, Map<String, String> fullNames) {
        if (bank.head().isPresent() && bank.branches().isEmpty()) {
            return bank.head().get().name();
        }
        boolean areCompleted =
                !fullNames.isEmpty() && names.stream().allMatch(name -> fullNames.containsKey(name.normal()));
        return areCompleted ? fullNames.get(names.get(0).normal()) : SameName.fullest(names);
    }

    private static String keyOf(String normal, Map<String, String> keyByName, Collection<UsedName> names) {
        String key = keyByName.get(normal);
        if (key != null) {
            return key;
        }
        Map<String, Integer> fitting = new TreeMap<>();
        for (UsedName other : names) {
            String named = keyByName.get(other.normal());
            if (named != null && other.normal().endsWith(normal)) {
                fitting.merge(named, other.uses().size(), Integer::sum);
            }
        }
        int most = fitting.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> likeliest = fitting.keySet().stream()
                .filter(named -> fitting.get(named) == most)
                .toList();
        return likeliest.size() == 1 ? likeliest.get(0) : normal;
    }
}
