package io.jinmai.relation;

import io.jinmai.article.Sentence;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.TextSpan;
import io.jinmai.lexicon.DistrictGazetteer;
import io.jinmai.lexicon.WordLists;
import io.jinmai.recognition.Mention;
import io.jinmai.recognition.RecognizedArticle;
import io.jinmai.recognition.Vocabulary;
import io.jinmai.relation.name.InnerName;
import io.jinmai.relation.name.NameStructure;
import io.jinmai.relation.reading.DiscourseReader;
import io.jinmai.relation.reading.HomeCurrency;
import io.jinmai.relation.rule.Discourse;
import io.jinmai.relation.rule.RuleSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Finds the facts of an article: those its sentences state, by the rules, and those its names state. Thread-safe. */
public final class Relator {
    private static final double NAME_CONFIDENCE = 0.95;
    private static final Comparator<Fact> BY_EVIDENCE = Comparator.comparing(
                    (Fact fact) -> fact.evidence().get(0))
            .thenComparing(Fact::type)
            .thenComparing(Fact::from)
            .thenComparing(Fact::to)
            .thenComparing(fact -> fact.terms().toProperties().toString());

    private final DiscourseReader reader;
    private final RuleEngine engine;

    public Relator(RuleSet rules, Vocabulary vocabulary, WordLists words, DistrictGazetteer districts) {
        this.reader = new DiscourseReader(vocabulary, rules.references(), new HomeCurrency(districts));
        this.engine = new RuleEngine(rules, new TermsReader(words));
    }

    /** A name as the article uses it, taken apart. */
    public record StructuredName(Sentence sentence, EntityType type, Mention mention, NameStructure structure) {
        /** Simplified and half-width. */
        String normal() {
            return mention.normal();
        }
    }

    /** {@link #relate(RecognizedArticle, List, BiFunction, RelationObserver)} unobserved. */
    public List<Fact> relate(
            RecognizedArticle article,
            List<StructuredName> names,
            BiFunction<EntityType, String, Optional<String>> idOf) {
        return relate(article, names, idOf, RelationObserver.NONE);
    }

    /**
     * @param names every use of a name that holds others
     * @param idOf the entity that a name means, by its simplified form
     * @return in order of evidence
     */
    public List<Fact> relate(
            RecognizedArticle article,
            List<StructuredName> names,
            BiFunction<EntityType, String, Optional<String>> idOf,
            RelationObserver observer) {
        List<FactDraft> drafts = engine.apply(new Discourse(reader.read(article, idOf)), observer);
        addNameFacts(names, idOf, drafts);
        boolean isObserved = observer != RelationObserver.NONE;
        FactMerger merger =
                FactMerger.merge(LendingBranches.apply(CommitteePosts.apart(drafts, names, idOf)), isObserved);
        List<Fact> facts = HeadOfficeDoubles.without(merger.facts());
        if (isObserved) {
            observer.settled(merger.merged(), List.copyOf(facts));
        }
        facts.sort(BY_EVIDENCE);
        return facts;
    }

    private static void addNameFacts(
            List<StructuredName> names, BiFunction<EntityType, String, Optional<String>> idOf, List<FactDraft> drafts) {
        Quotation quotation = new Quotation();
        for (int i = 0; i < names.size(); i++) {
            StructuredName name = names.get(i);
            if (!name.structure().links().isEmpty()) {
                List<TextSpan> evidence =
                        quotation.of(name.sentence(), name.mention().start());
                addNameFacts(name, evidence, idOf, drafts);
            }
        }
    }

    private static void addNameFacts(
            StructuredName name,
            List<TextSpan> evidence,
            BiFunction<EntityType, String, Optional<String>> idOf,
            List<FactDraft> drafts) {
        for (int i = 0; i < name.structure().links().size(); i++) {
            NameStructure.Link link = name.structure().links().get(i);
            Optional<String> from =
                    link.from() == null ? idOf.apply(name.type(), name.normal()) : inner(link.from(), idOf);
            Optional<String> to = inner(link.to(), idOf);
            if (from.isPresent() && to.isPresent() && !from.equals(to)) {
                drafts.add(new FactDraft(
                        link.relation(),
                        from.get(),
                        to.get(),
                        FactTerms.NONE,
                        evidence,
                        NAME_CONFIDENCE,
                        FactStatus.STATED,
                        "name"));
            }
        }
    }

    private static Optional<String> inner(InnerName inner, BiFunction<EntityType, String, Optional<String>> idOf) {
        return idOf.apply(inner.type(), inner.text());
    }
}
