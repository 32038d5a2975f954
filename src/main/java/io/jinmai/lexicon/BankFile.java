package io.jinmai.lexicon;

import io.jinmai.lexicon.YamlTables.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** {@code banks.yaml} as it stands, checked. */
final class BankFile {
    private static final Set<String> TABLES =
            Set.of("about", "heads", "headEndings", "branchEndings", "generic", "never");
    private static final Set<String> HEAD_KEYS = Set.of("name", "registered", "short", "risky", "seat");
    private static final Set<String> HEAD_ENDING_KEYS = Set.of("ending", "canonical", "placeOnly");
    private static final Set<String> BRANCH_ENDING_KEYS =
            Set.of("ending", "level", "bare", "provinceOnly", "canonical");
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    /** How an unlisted bank's name ends. */
    record HeadEnding(String ending, String canonical, boolean placeOnly) {}

    /** How the name of an office below a head ends. */
    record BranchEnding(String ending, BankLevel level, boolean bare, boolean provinceOnly, String canonical) {}

    private final Map<String, BankForm> forms = new LinkedHashMap<>();
    private final Map<String, HeadEnding> headEndings = new LinkedHashMap<>();
    private final Map<String, BranchEnding> branchEndings = new LinkedHashMap<>();
    private final List<String> excluded;

    private BankFile(YamlTables yaml) {
        yaml.table("heads").forEach(this::addHead);
        yaml.table("headEndings").forEach(this::addHeadEnding);
        yaml.table("branchEndings").forEach(this::addBranchEnding);
        excluded = Stream.of("generic", "never")
                .flatMap(key -> yaml.table(key).stream())
                .map(entry -> entry.required(""))
                .toList();
    }

    static BankFile load() {
        return new BankFile(YamlTables.ofProgram(LexiconResource.ofProgram("banks.yaml"), TABLES));
    }

    /** @throws LexiconFileException if the file is no YAML, has unknown keys, or one surface names two heads */
    static BankFile read(LexiconResource resource) {
        return new BankFile(YamlTables.read(resource, TABLES));
    }

    private void addHead(Entry entry) {
        entry.requireKeysAmong(HEAD_KEYS);
        String name = entry.required("name");
        String registered = entry.optional("registered").orElse(name + "股份有限公司");
        BankHead head =
                new BankHead(name, registered, entry.words("short"), entry.words("risky"), entry.optional("seat"));
        List<String> certain = new ArrayList<>(List.of(name));
        if (!registered.equals(name)) {
            certain.add(registered);
        }
        certain.addAll(head.shortForms());
        certain.forEach(surface -> addForm(entry, new BankForm(surface, head, false)));
        head.riskyForms().forEach(surface -> addForm(entry, new BankForm(surface, head, true)));
    }

    private void addForm(Entry entry, BankForm form) {
        BankForm other = forms.putIfAbsent(form.surface(), form);
        if (other != null) {
            throw entry.problem("'" + form.surface() + "' is already a name of "
                    + other.head().name() + "; keep it once");
        }
    }

    private void addHeadEnding(Entry entry) {
        entry.requireKeysAmong(HEAD_ENDING_KEYS);
        String ending = entry.required("ending");
        String canonical = entry.optional("canonical").orElse(ending);
        headEndings.put(ending, new HeadEnding(ending, canonical, entry.isSet("placeOnly")));
    }

    private void addBranchEnding(Entry entry) {
        entry.requireKeysAmong(BRANCH_ENDING_KEYS);
        String ending = entry.required("ending");
        String canonical = entry.optional("canonical").orElse(ending);
        branchEndings.put(
                ending,
                new BranchEnding(ending, level(entry), entry.isSet("bare"), entry.isSet("provinceOnly"), canonical));
    }

    private static BankLevel level(Entry entry) {
        String level = entry.required("level");
        return Arrays.stream(BankLevel.values())
                .filter(value -> value.name().equals(level))
                .findFirst()
                .orElseThrow(() -> entry.problem("no level '" + level + "'; known are " + List.of(BankLevel.values())));
    }

    Map<String, BankForm> forms() {
        return Collections.unmodifiableMap(forms);
    }

    List<String> headEndings() {
        return headEndings.keySet().stream().sorted(LONGEST_FIRST).toList();
    }

    HeadEnding headEnding(String ending) {
        return headEndings.get(ending);
    }

    List<String> branchEndings() {
        return branchEndings.keySet().stream().sorted(LONGEST_FIRST).toList();
    }

    BranchEnding branchEnding(String ending) {
        return branchEndings.get(ending);
    }

    /** Whether the name as a whole belongs to no bank, or to no particular one. */
    boolean isExcluded(String surface) {
        for (String part : excluded) {
            if (surface.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
