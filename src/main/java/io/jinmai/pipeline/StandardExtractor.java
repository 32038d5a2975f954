package io.jinmai.pipeline;

import io.jinmai.article.Article;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.lexicon.LoadedAhead;
import io.jinmai.lexicon.OwnFile;
import io.jinmai.lexicon.UserLexicon;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.LexicalScanner;
import io.jinmai.recognition.Lexicons;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.recognition.grammar.AnonymousGrammar;
import io.jinmai.recognition.grammar.BankGrammar;
import io.jinmai.recognition.grammar.KnownNameSource;
import io.jinmai.recognition.grammar.LatinFirmGrammar;
import io.jinmai.recognition.grammar.NameSlotGrammar;
import io.jinmai.recognition.grammar.OrganisationGrammar;
import io.jinmai.recognition.grammar.PersonGrammar;
import io.jinmai.recognition.grammar.PlaceGrammar;
import io.jinmai.recognition.grammar.ProductGrammar;
import io.jinmai.recognition.grammar.QuotedNameGrammar;
import io.jinmai.recognition.grammar.TradeNameGrammar;
import io.jinmai.recognition.grammar.UserNameSource;
import io.jinmai.recognition.perceptron.DictionaryCutter;
import io.jinmai.recognition.perceptron.ModelResource;
import io.jinmai.recognition.perceptron.PerceptronModel;
import io.jinmai.recognition.perceptron.PerceptronSource;
import io.jinmai.recognition.perceptron.PerceptronTagger;
import io.jinmai.recognition.stage.Recognizer;
import io.jinmai.relation.Relator;
import io.jinmai.relation.name.NameReader;
import io.jinmai.relation.rule.RuleSet;
import io.jinmai.relation.rule.ShippedRules;
import io.jinmai.resolution.Derivation;
import io.jinmai.resolution.EntityKeys;
import io.jinmai.resolution.article.ArticleResolver;
import java.util.List;

/** The extractor with everything that comes with the program: lexicons, model and rules. */
public final class StandardExtractor implements ObservableExtractor {
    private final ArticleExtractor stages;
    private final Derivation derivation;

    private StandardExtractor(ArticleExtractor stages, Derivation derivation) {
        this.stages = stages;
        this.derivation = derivation;
    }

    /**
     * @throws RuntimeException if a resource of the program is missing or breaks its format; the message names it
     */
    public static StandardExtractor load() {
        return of(Lexicons.load());
    }

    /** The same over lexicons that are loaded already. */
    public static StandardExtractor of(Lexicons lexicons) {
        return of(lexicons, List.of());
    }

    /**
     * The same with rules of a user before those of the program.
     *
     * @throws io.jinmai.relation.rule.RuleException if a file of rules breaks the format; the message names it
     */
    public static StandardExtractor of(Lexicons lexicons, List<OwnFile> ownRules) {
        return of(lexicons, ShippedRules.read(), ownRules);
    }

    /**
     * The same where the rules of the program are read already.
     *
     * @throws io.jinmai.relation.rule.RuleException if a file of rules breaks the format; the message names it
     */
    public static StandardExtractor of(Lexicons lexicons, ShippedRules shipped, List<OwnFile> ownRules) {
        return of(lexicons, shipped, ownRules, LoadedAhead.start(() -> new PerceptronTagger(ModelResource.load())));
    }

    /**
     * The same with a name model of the user's in place of the program's.
     *
     * @throws io.jinmai.relation.rule.RuleException if a file of rules breaks the format; the message names it
     */
    public static StandardExtractor of(Lexicons lexicons, List<OwnFile> ownRules, PerceptronModel model) {
        return of(lexicons, ShippedRules.read(), ownRules, model);
    }

    /**
     * The same with both.
     *
     * @throws io.jinmai.relation.rule.RuleException if a file of rules breaks the format; the message names it
     */
    public static StandardExtractor of(
            Lexicons lexicons, ShippedRules shipped, List<OwnFile> ownRules, PerceptronModel model) {
        return of(lexicons, shipped, ownRules, LoadedAhead.start(() -> new PerceptronTagger(model)));
    }

    private static StandardExtractor of(
            Lexicons lexicons, ShippedRules shipped, List<OwnFile> ownRules, LoadedAhead<PerceptronTagger> tagger) {
        Vocabulary vocabulary = lexicons.vocabulary();
        LoadedAhead<LexicalScanner> scanning = LoadedAhead.start(
                () -> new LexicalScanner(vocabulary, lexicons.districts()::isTown, new DictionaryCutter()));
        RuleSet rules = RuleSet.of(shipped, vocabulary, lexicons.simplification(), ownRules);
        UserLexicon own = lexicons.own();
        EntityKeys keys = new EntityKeys(lexicons.simplification(), lexicons.districts(), lexicons.banks(), own);
        LexicalScanner scanner = scanning.get();
        ArticleExtractor stages = new ArticleExtractor(
                new Recognizer(lexicons.simplification(), scanner, sources(vocabulary, lexicons, tagger), own),
                new NameReader(scanner, lexicons.banks(), lexicons.districts(), own),
                new ArticleResolver(lexicons.districts(), lexicons.banks(), keys, own),
                new Relator(rules, vocabulary, lexicons.words(), lexicons.districts()));
        return new StandardExtractor(stages, new Derivation(keys, lexicons.districts()));
    }

    private static List<CandidateSource> sources(
            Vocabulary vocabulary, Lexicons lexicons, LoadedAhead<PerceptronTagger> tagger) {
        return List.of(
                new PlaceGrammar(vocabulary),
                new BankGrammar(vocabulary, lexicons.banks()),
                new OrganisationGrammar(vocabulary),
                new TradeNameGrammar(vocabulary),
                new QuotedNameGrammar(vocabulary),
                new NameSlotGrammar(vocabulary),
                new LatinFirmGrammar(vocabulary),
                new AnonymousGrammar(vocabulary),
                new KnownNameSource(vocabulary),
                new ProductGrammar(vocabulary),
                new PersonGrammar(vocabulary),
                new UserNameSource(lexicons.own()),
                new PerceptronSource(tagger.get(), vocabulary));
    }

    @Override
    public ArticleGraph extract(Article article, ExtractionObserver observer) {
        return derivation.amongNamed(stages.extract(article, observer));
    }

    @Override
    public List<ArticleGraph> extractAll(List<Article> articles) {
        return stages.extractAll(articles).stream().map(derivation::amongNamed).toList();
    }
}
