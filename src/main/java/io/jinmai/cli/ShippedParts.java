package io.jinmai.cli;

import io.jinmai.graph.FactStatus;
import io.jinmai.lexicon.LexiconFileException;
import io.jinmai.lexicon.LoadedAhead;
import io.jinmai.lexicon.OwnFile;
import io.jinmai.pipeline.ArticleResolution;
import io.jinmai.pipeline.GraphWideResolution;
import io.jinmai.pipeline.ObservableExtractor;
import io.jinmai.pipeline.StandardExtractor;
import io.jinmai.recognition.LexicalScanner;
import io.jinmai.recognition.Lexicons;
import io.jinmai.recognition.perceptron.DictionaryCutter;
import io.jinmai.relation.example.ExampleCheck;
import io.jinmai.relation.rule.RuleException;
import io.jinmai.relation.rule.RuleSet;
import io.jinmai.relation.rule.ShippedRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the stages together from what comes with the program and what the user adds; the lexicons, which take time, are loaded once and
 * when needed.
 */
final class ShippedParts {
    private static final Set<String> EXTRACTING = Set.of("extract", "load");

    private final Map<List<OwnFile>, Lexicons> lexicons = new HashMap<>();
    private final Optional<LoadedAhead<Lexicons>> shippedLexicons;

    private ShippedParts(Optional<LoadedAhead<Lexicons>> shippedLexicons) {
        this.shippedLexicons = shippedLexicons;
    }

    /**
     * Starts to load what the command will need, as far as its first words tell: while they are loaded, the command line is still to be
     * understood.
     *
     * @param arguments those of the process
     */
    static ShippedParts forCommand(List<String> arguments) {
        boolean extracts = !arguments.isEmpty()
                && EXTRACTING.contains(arguments.get(0))
                && arguments.stream().noneMatch(ShippedParts::doesWithoutLexicons);
        return new ShippedParts(extracts ? Optional.of(LoadedAhead.start(Lexicons::load)) : Optional.empty());
    }

    /** Whether it asks for help, or for lexicons with the user's own names among those of the program. */
    private static boolean doesWithoutLexicons(String argument) {
        return argument.equals("--help") || argument.equals("-h") || argument.startsWith("--lexicon");
    }

    /** @throws CommandFailure if one of the user's files breaks its format */
    ObservableExtractor extractor(OwnFiles own) {
        try {
            ShippedRules rules = ShippedRules.read();
            Lexicons known = lexicons(own.lexicons());
            return own.model()
                    .map(model -> StandardExtractor.of(known, rules, own.rules(), model))
                    .orElseGet(() -> StandardExtractor.of(known, rules, own.rules()));
        } catch (RuleException e) {
            throw wrongFile(e);
        }
    }

    /** @throws CommandFailure if one of the user's files breaks its format */
    ArticleResolution resolution(OwnFiles own, Set<FactStatus> statuses) {
        return GraphWideResolution.of(lexicons(own.lexicons()), statuses);
    }

    /** @throws CommandFailure if one of the files breaks the format */
    RuleTrial trial(List<OwnFile> ownRules) {
        Lexicons known = lexicons(List.of());
        LexicalScanner scanner =
                new LexicalScanner(known.vocabulary(), known.districts()::isTown, new DictionaryCutter());
        try {
            RuleSet rules = RuleSet.load(scanner.vocabulary(), known.simplification(), ownRules);
            return new RuleTrial(
                    rules, new ExampleCheck(rules, known.words(), known.simplification(), known.districts(), scanner));
        } catch (RuleException e) {
            throw wrongFile(e);
        }
    }

    private Lexicons lexicons(List<OwnFile> files) {
        return lexicons.computeIfAbsent(files, this::load);
    }

    private Lexicons load(List<OwnFile> files) {
        if (files.isEmpty()) {
            return shippedLexicons.map(LoadedAhead::get).orElseGet(Lexicons::load);
        }
        try {
            return Lexicons.load(files);
        } catch (LexiconFileException e) {
            throw wrongFile(e);
        }
    }

    private static CommandFailure wrongFile(RuntimeException problem) {
        return new CommandFailure(ExitCode.WRONG_USAGE, problem.getMessage(), problem);
    }
}
