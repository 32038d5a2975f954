package io.jinmai.relation.rule;

import io.jinmai.graph.EntityType;
import io.jinmai.graph.FactStatus;
import io.jinmai.lexicon.OwnFile;
import io.jinmai.lexicon.Simplification;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.relation.reading.ElementKind;
import io.jinmai.relation.reading.Reference;
import io.jinmai.relation.rule.ShippedRules.MainFile;
import io.jinmai.relation.rule.ShippedRules.StandingEntry;
import java.io.ByteArrayInputStream;
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
        return of(ShippedRules.read(), vocabulary, simplification, ownFiles);
    }

    /**
     * The same where the rules of the program are read already.
     *
     * @throws RuleException if a file breaks the format or two rules share an id
     */
    public static RuleSet of(
            ShippedRules shipped, Vocabulary vocabulary, Simplification simplification, List<OwnFile> ownFiles) {
        MainFile main = shipped.main();
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
        for (int i = 0; i < main.files().size(); i++) {
            rules.add("jinmai's " + main.files().get(i), shipped.files().get(i), compiler);
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
                        ShippedRules.orNone(entry.endingIn()),
                        ShippedRules.orNone(entry.notInside()),
                        ShippedRules.orNone(entry.notBehind()),
                        ShippedRules.orNone(entry.notBefore())));
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
