package io.jinmai.relation.rule;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.FactStatus;
import io.jinmai.lexicon.OwnFile;
import io.jinmai.lexicon.ShippedYaml;
import io.jinmai.lexicon.Simplification;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.relation.reading.ElementKind;
import io.jinmai.relation.reading.Reference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * All rules, in the order in which they apply, with what they share. Immutable.
 *
 * @param rules earlier ones take precedence where a rule consumes what it matched
 * @param references words that mean an entity named before
 * @param statuses conditions under which a fact is planned or denied, in the order in which they are tried
 */
public record RuleSet(List<Rule> rules, List<Reference> references, Map<FactStatus, List<Condition>> statuses) {
    private static final String FOLDER = "/rules/";

    /** {@code main.yaml} as written. */
    private record MainFile(
            String about,
            Map<String, List<String>> kinds,
            Map<String, StandingEntry> standings,
            Map<String, List<String>> words,
            List<String> files,
            Map<String, List<String>> status,
            Map<String, ReferenceWords> references) {}

    /** A kind, or group of kinds, that only names with a certain standing are of; lists may be null. */
    private record StandingEntry(
            String of, List<String> endingIn, List<String> notInside, List<String> notBehind, List<String> notBefore) {}

    /**
     * Words of reference for a kind of entity; bare ones are also ordinary nouns, some mean names with certain endings only, and names that
     * hold one of {@code never} are not meant. Within the words {@code notIn} none refers.
     */
    private record ReferenceWords(
            List<String> always,
            List<String> bare,
            Map<String, List<String>> byEnding,
            List<String> never,
            List<String> notIn) {
        private Reference reference(EntityType type, String word, boolean isBare, List<String> endings) {
            List<String> holding = orNone(notIn).stream()
                    .filter(longer -> longer.contains(word))
                    .toList();
            return new Reference(word, type, isBare, endings, orNone(never), holding);
        }
    }

    /**
     * The rules that come with the program.
     *
     * @throws RuleException if a file breaks the format or two rules share an id
     */
    public static RuleSet load(Vocabulary vocabulary, Simplification simplification) {
        return load(vocabulary, simplification, List.of());
    }

    /**
     * The rules of a user, in the order of the files, and behind them those of the program.
     *
     * @throws RuleException if a file breaks the format or two rules share an id
     */
    public static RuleSet load(Vocabulary vocabulary, Simplification simplification, List<OwnFile> ownFiles) {
        MainFile main = readMain();
        PatternCompiler patterns = new PatternCompiler(vocabulary, simplification, kindGroups(main), main.words());
        OwnWordsCheck words = new OwnWordsCheck(
                simplification,
                name -> vocabulary.hasClass(name) || main.words().containsKey(name));
        RuleCollection rules = new RuleCollection();
        for (OwnFile own : ownFiles) {
            RuleFile file = RuleFile.read(own.name(), bytes(own));
            rules.add(own.name(), file, new RuleCompiler(patterns.with(words.read(own.name(), file))));
        }
        RuleCompiler compiler = new RuleCompiler(patterns);
        List<RuleFile> files = main.files().parallelStream()
                .map(file -> RuleFile.readShipped(file, open(file)))
                .toList();
        for (int i = 0; i < files.size(); i++) {
            rules.add("jinmai's " + main.files().get(i), files.get(i), compiler);
        }
        return new RuleSet(rules.rules(), references(main), statuses(main, compiler));
    }

    private static InputStream bytes(OwnFile file) {
        return new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8));
    }

    /** The same with one rule only, to see what that rule finds. */
    public RuleSet alone(Rule rule) {
        return new RuleSet(List.of(rule), references, statuses);
    }

    private static MainFile readMain() {
        try (InputStream in = open("main.yaml");
                JsonParser parser = ShippedYaml.parser(in)) {
            return RuleFile.YAML.readValue(parser, MainFile.class);
        } catch (JsonProcessingException e) {
            throw new RuleException(
                    "main.yaml, line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new RuleException("main.yaml cannot be read: " + e.getMessage(), e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = RuleSet.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new RuleException("the rule file " + file + ", which main.yaml names, is missing");
        }
        return in;
    }

    private static Map<String, KindGroup> kindGroups(MainFile main) {
        Map<String, KindGroup> groups = new LinkedHashMap<>();
        main.kinds().forEach((name, labels) -> {
            Set<ElementKind> kinds = EnumSet.noneOf(ElementKind.class);
            for (String label : labels) {
                kinds.add(kind(name, label));
            }
            groups.put(name, KindGroup.of(kinds));
        });
        main.standings().forEach((name, entry) -> groups.put(name, standing(name, entry, groups)));
        return groups;
    }

    private static KindGroup standing(String name, StandingEntry entry, Map<String, KindGroup> groups) {
        return new KindGroup(
                groups.containsKey(entry.of()) ? groups.get(entry.of()).kinds() : Set.of(kind(name, entry.of())),
                new Standing(
                        orNone(entry.endingIn()),
                        orNone(entry.notInside()),
                        orNone(entry.notBehind()),
                        orNone(entry.notBefore())));
    }

    private static List<String> orNone(List<String> words) {
        return words == null ? List.of() : words;
    }

    private static ElementKind kind(String name, String label) {
        return ElementKind.ofLabel(label)
                .orElseThrow(() -> new RuleException("main.yaml, " + name + ": no kind " + label));
    }

    private static List<Reference> references(MainFile main) {
        List<Reference> references = new ArrayList<>();
        main.references().forEach((label, words) -> {
            EntityType type = EntityType.ofLabel(label)
                    .orElseThrow(() -> new RuleException("main.yaml, references: no kind of entity " + label));
            words.always().forEach(word -> references.add(words.reference(type, word, false, List.of())));
            words.bare().forEach(word -> references.add(words.reference(type, word, true, List.of())));
            if (words.byEnding() != null) {
                words.byEnding().forEach((word, endings) -> references.add(words.reference(type, word, true, endings)));
            }
        });
        return List.copyOf(references);
    }

    private static Map<FactStatus, List<Condition>> statuses(MainFile main, RuleCompiler compiler) {
        Map<FactStatus, List<Condition>> statuses = new EnumMap<>(FactStatus.class);
        main.status().forEach((name, conditions) -> {
            try {
                statuses.put(
                        FactStatus.valueOf(name.toUpperCase(Locale.ROOT)),
                        conditions.stream().map(compiler::condition).toList());
            } catch (IllegalArgumentException e) {
                throw new RuleException("main.yaml, status " + name + ": " + e.getMessage(), e);
            }
        });
        return statuses;
    }
}
