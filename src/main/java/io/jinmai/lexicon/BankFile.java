package io.jinmai.lexicon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code banks.yaml} as it stands, checked. */
final class BankFile {
    private static final String NAME = "banks.yaml";
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    /** The keys of the file. */
    record Content(
            String about,
            List<HeadLine> heads,
            List<HeadEnding> headEndings,
            List<BranchEnding> branchEndings,
            List<String> generic,
            List<String> never) {}

    /** A listed head office. */
    record HeadLine(String name, String registered, List<String> shortForms, List<String> risky, String seat) {
        HeadLine {
            Objects.requireNonNull(name, "a head without a name");
        }

        private BankHead toHead() {
            String registeredName = registered == null ? name + "股份有限公司" : registered;
            return new BankHead(name, registeredName, orEmpty(shortForms), orEmpty(risky), Optional.ofNullable(seat));
        }
    }

    /** How an unlisted bank's name ends. */
    record HeadEnding(String ending, String canonical, boolean placeOnly) {
        HeadEnding {
            Objects.requireNonNull(ending, "a head ending without its text");
            canonical = canonical == null ? ending : canonical;
        }
    }

    /** How the name of an office below a head ends. */
    record BranchEnding(String ending, BankLevel level, boolean bare, boolean provinceOnly, String canonical) {
        BranchEnding {
            Objects.requireNonNull(ending, "a branch ending without its text");
            Objects.requireNonNull(level, "the branch ending " + ending + " has no level");
            canonical = canonical == null ? ending : canonical;
        }
    }

    private final Content content;
    private final Map<String, BankForm> forms = new LinkedHashMap<>();
    private final Map<String, HeadEnding> headEndings = new LinkedHashMap<>();
    private final Map<String, BranchEnding> branchEndings = new LinkedHashMap<>();

    private BankFile(Content content) {
        this.content = content;
        content.headEndings().forEach(ending -> headEndings.put(ending.ending(), ending));
        content.branchEndings().forEach(ending -> branchEndings.put(ending.ending(), ending));
        content.heads().stream().map(HeadLine::toHead).forEach(this::addForms);
    }

    static BankFile load() {
        return read(LexiconResource.ofProgram(NAME));
    }

    /** @throws LexiconFileException if the file is no YAML, has unknown keys, or one surface names two heads */
    static BankFile read(LexiconResource resource) {
        YAMLMapper mapper = YAMLMapper.builder()
                .addMixIn(HeadLine.class, ShortAsKey.class)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try {
            return new BankFile(mapper.readValue(resource.text(), Content.class));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new LexiconFileException(resource.name(), line, e.getOriginalMessage());
        }
    }

    /** {@code short} is a word of Java. */
    private interface ShortAsKey {
        @com.fasterxml.jackson.annotation.JsonProperty("short")
        List<String> shortForms();
    }

    private void addForms(BankHead head) {
        Stream.of(List.of(head.name(), head.registered()), head.shortForms())
                .flatMap(Collection::stream)
                .distinct()
                .forEach(surface -> addForm(new BankForm(surface, head, false)));
        head.riskyForms().forEach(surface -> addForm(new BankForm(surface, head, true)));
    }

    private void addForm(BankForm form) {
        BankForm other = forms.putIfAbsent(form.surface(), form);
        if (other != null) {
            String problem = "'" + form.surface() + "' names both "
                    + other.head().name() + " and " + form.head().name() + "; keep it with one";
            throw new LexiconFileException(NAME, problem, null);
        }
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
        return Stream.concat(content.generic().stream(), content.never().stream())
                .anyMatch(surface::contains);
    }

    private static List<String> orEmpty(List<String> list) {
        return list == null ? List.of() : list;
    }
}
