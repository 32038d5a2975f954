package io.jinmai.lexicon;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the head offices that a user names among those of the program: a new one beside them, one that the program lists under the name
 * the user gives it, with all the names of both. What ends like an office below a head (大理支行) is left to the grammar.
 */
final class UserBanks {
    private final BankFile file;
    private final DistrictPaths paths;
    private final Map<String, BankForm> forms;
    private final Map<BankHead, UserName> taken = new HashMap<>();

    private UserBanks(BankFile file, DistrictPaths paths) {
        this.file = file;
        this.paths = paths;
        this.forms = new LinkedHashMap<>(file.forms());
    }

    /** @throws LexiconFileException if one entry names two banks of the program */
    static Map<String, BankForm> join(BankFile file, DistrictPaths paths, UserLexicon own) {
        UserBanks banks = new UserBanks(file, paths);
        own.names(NameKind.BANK).stream()
                .filter(name -> file.branchEndings().stream().noneMatch(name.normal()::endsWith))
                .forEach(banks::add);
        return banks.forms;
    }

    private void add(UserName name) {
        Optional<BankHead> known = knownAs(name);
        known.ifPresent(head -> requireFree(head, name));
        Set<String> certain = new LinkedHashSet<>(name.surfaces());
        known.ifPresent(head -> forms.values().stream()
                .filter(form -> form.head().equals(head) && !form.isRisky())
                .forEach(form -> certain.add(form.surface())));
        BankHead head = new BankHead(
                name.normal(),
                known.map(BankHead::registered).orElse(name.normal()),
                certain.stream().filter(form -> !form.equals(name.normal())).toList(),
                known.map(BankHead::riskyForms).orElse(List.of()).stream()
                        .filter(form -> !certain.contains(form))
                        .toList(),
                known.isPresent() ? known.get().seat() : seat(name.normal()));
        certain.forEach(form -> forms.put(form, new BankForm(form, head, false)));
        head.riskyForms().forEach(form -> forms.put(form, new BankForm(form, head, true)));
    }

    private Optional<BankHead> knownAs(UserName name) {
        List<BankHead> known = name.surfaces().stream()
                .map(surface -> Optional.ofNullable(file.forms().get(surface)))
                .flatMap(Optional::stream)
                .map(BankForm::head)
                .distinct()
                .toList();
        if (known.size() > 1) {
            throw problem(
                    name,
                    "the aliases of '" + name.name() + "' name both "
                            + known.get(0).name() + " and " + known.get(1).name() + "; make two entries of them");
        }
        return known.stream().findFirst();
    }

    private void requireFree(BankHead head, UserName name) {
        UserName other = taken.putIfAbsent(head, name);
        if (other != null) {
            throw problem(
                    name,
                    "'" + name.name() + "' and '" + other.name() + "' (" + other.origin() + ") are both " + head.name()
                            + "; make one entry of them");
        }
    }

    private static LexiconFileException problem(UserName name, String problem) {
        return new LexiconFileException(name.origin(), problem, null);
    }

    /** The places that the name starts with, if they are beyond doubt. */
    private Optional<String> seat(String name) {
        String places = String.join("", paths.prefix(name).surfaces());
        return Optional.of(places).filter(text -> paths.resolve(text, List.of()).isPresent());
    }
}
