package io.jinmai.resolution.article;

import io.jinmai.lexicon.BankLexicon;
import io.jinmai.lexicon.BankName;
import io.jinmai.lexicon.District;
import io.jinmai.resolution.EntityKeys;
import io.jinmai.resolution.article.ArticleResolver.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    List<Group> group(List<NameUse> uses, Set<District> context) {
        Map<String, BankName> parsed = new HashMap<>();
        Map<String, String> keyByName = new HashMap<>();
        for (NameUse use : uses) {
            banks.parse(use.normal()).ifPresent(name -> parsed.put(use.normal(), name));
            keys.bankKey(use.normal(), context).ifPresent(key -> keyByName.put(use.normal(), key));
        }
        Map<String, List<NameUse>> groups = SameName.by(uses, use -> keyOf(use.normal(), keyByName, uses));
        List<Group> result = new ArrayList<>();
        for (List<NameUse> group : groups.values()) {
            Optional<BankName> name = group.stream()
                    .map(use -> parsed.get(use.normal()))
                    .filter(bank -> bank != null)
                    .findFirst();
            result.add(name.map(bank -> named(bank, group)).orElseGet(() -> SameName.named(group)));
        }
        return result;
    }

    private static Group named(BankName bank, List<NameUse> uses) {
        String name = bank.head().isPresent() && bank.branches().isEmpty()
                ? bank.head().get().name()
                : SameName.fullest(uses);
        return new Group(
                uses.get(0).type(),
                name,
                uses,
                new TreeMap<>(Map.of("level", bank.level().label())));
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
