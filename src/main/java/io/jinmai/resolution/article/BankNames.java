package io.jinmai.resolution.article;

import io.jinmai.lexicon.BankLexicon;
import io.jinmai.lexicon.BankName;
import io.jinmai.lexicon.District;
import io.jinmai.resolution.EntityKeys;
import io.jinmai.resolution.article.ArticleResolver.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** @param declared what the article declares short names to stand for */
    List<Group> group(List<NameUse> uses, List<AliasLink> declared, Set<District> context) {
        Map<String, BankName> parsed = new HashMap<>();
        Map<String, String> keyByName = new HashMap<>();
        for (String normal : distinct(uses)) {
            banks.parse(normal).ifPresent(name -> parsed.put(normal, name));
            keys.bankKey(normal, context).ifPresent(key -> keyByName.put(normal, key));
        }
        for (AliasLink link : declared) {
            if (keyByName.containsKey(link.fullName()) && !keyByName.containsKey(link.shortName())) {
                keyByName.put(link.shortName(), keyByName.get(link.fullName()));
                parsed.put(link.shortName(), parsed.get(link.fullName()));
            }
        }
        Map<String, String> fullNames = fullNames(uses, parsed, keyByName);
        fullNames.forEach((office, full) -> {
            banks.parse(full).ifPresent(name -> parsed.put(office, name));
            keys.bankKey(full, context).ifPresent(key -> keyByName.put(office, key));
        });
        Map<String, List<NameUse>> groups = SameName.by(uses, use -> keyOf(use.normal(), keyByName, uses));
        List<Group> result = new ArrayList<>();
        for (List<NameUse> group : groups.values()) {
            BankName name = firstParsed(group, parsed);
            result.add(name == null ? SameName.named(group) : named(name, group, fullNames));
        }
        return result;
    }

    private static BankName firstParsed(List<NameUse> uses, Map<String, BankName> parsed) {
        for (NameUse use : uses) {
            BankName name = parsed.get(use.normal());
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static Set<String> distinct(List<NameUse> uses) {
        Set<String> names = new LinkedHashSet<>();
        uses.forEach(use -> names.add(use.normal()));
        return names;
    }

    /** Offices named without their bank that no other name completes, with the head office that the article named last before. */
    private static Map<String, String> fullNames(
            List<NameUse> uses, Map<String, BankName> parsed, Map<String, String> keyByName) {
        Map<String, String> fullNames = new HashMap<>();
        BankName last = null;
        for (NameUse use : uses) {
            BankName name = parsed.get(use.normal());
            if (name != null) {
                last = use.nested() ? last : name;
            } else if (last != null && keyByName.keySet().stream().noneMatch(full -> full.endsWith(use.normal()))) {
                fullNames.putIfAbsent(use.normal(), last.headSurface() + use.normal());
            }
        }
        return fullNames;
    }

    private static Group named(BankName bank, List<NameUse> uses, Map<String, String> fullNames) {
        String fullest = SameName.fullest(uses);
        String name = bank.head().isPresent() && bank.branches().isEmpty()
                ? bank.head().get().name()
                : uses.stream().allMatch(use -> fullNames.containsKey(use.normal()))
                        ? fullNames.get(uses.get(0).normal())
                        : fullest;
        return new Group(
                uses.get(0).type(), name, uses, Map.of("level", bank.level().label()));
    }

    private static String keyOf(String normal, Map<String, String> keyByName, List<NameUse> uses) {
        String key = keyByName.get(normal);
        if (key != null) {
            return key;
        }
        Map<String, Integer> fitting = new TreeMap<>();
        for (NameUse use : uses) {
            String named = keyByName.get(use.normal());
            if (named != null && use.normal().endsWith(normal)) {
                fitting.merge(named, 1, Integer::sum);
            }
        }
        int most = fitting.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> likeliest = fitting.keySet().stream()
                .filter(named -> fitting.get(named) == most)
                .toList();
        return likeliest.size() == 1 ? likeliest.get(0) : normal;
    }
}
