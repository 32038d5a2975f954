package io.jinmai.resolution.article;

import io.jinmai.lexicon.BankLexicon;
import io.jinmai.lexicon.BankName;
import io.jinmai.resolution.article.ArticleResolver.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Groups names of banks by head office and branch; a branch named without its bank joins the one branch that ends so. */
final class BankNames {
    private final BankLexicon banks;

    BankNames(BankLexicon banks) {
        this.banks = banks;
    }

    List<Group> group(List<NameUse> uses) {
        Map<String, BankName> parsed = new HashMap<>();
        uses.forEach(use -> banks.parse(use.normal()).ifPresent(name -> parsed.put(use.normal(), name)));
        Map<String, List<NameUse>> groups = SameName.by(uses, use -> keyOf(use.normal(), parsed));
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

    private static String keyOf(String normal, Map<String, BankName> parsed) {
        BankName name = parsed.get(normal);
        if (name != null) {
            return key(name);
        }
        List<String> fitting = parsed.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(normal))
                .map(entry -> key(entry.getValue()))
                .distinct()
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : normal;
    }

    private static String key(BankName name) {
        StringBuilder key = new StringBuilder(name.headName());
        for (BankName.Branch branch : name.branches()) {
            key.append('/').append(branch.locality()).append(branch.level().label());
        }
        return key.toString();
    }
}
