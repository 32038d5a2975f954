package io.jinmai.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jinmai.article.Sentence;
import io.jinmai.article.Sentence.Role;
import io.jinmai.article.SourceText;
import io.jinmai.explanation.FactAccount.Outcome;
import io.jinmai.explanation.NameAccount.Decision;
import io.jinmai.explanation.NameAccount.Proposal;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.ArticleInfo;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import io.jinmai.recognition.Arbiter;
import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposalList;
import io.jinmai.recognition.Refusal;
import io.jinmai.recognition.Refused;
import io.jinmai.recognition.SentenceDecision;
import io.jinmai.relation.FactDraft;
import io.jinmai.relation.MergedFact;
import io.jinmai.relation.RejectedMatch;
import io.jinmai.relation.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleTraceTest {
    /** The sentence stands behind two characters of the input, with a line break in 青岭竹业. */
    private static final Sentence SENTENCE =
            new Sentence(SourceText.of("青岭竹业在云溪县", new int[] {2, 3, 5, 6, 7, 8, 9, 10}), 0, Role.BODY);

    private static final TextSpan WHOLE = new TextSpan(2, 11, "青岭竹业在云溪县");

    private static Candidate candidate(MentionType type, int start, int end, Source source, double strength) {
        return new Candidate(type, start, end, source, strength);
    }

    private static ArticleGraph graph(List<Entity> entities, Fact... facts) {
        return new ArticleGraph(new ArticleInfo("竹", null, null, null, null, List.of(), "0"), entities, List.of(facts));
    }

    private static Entity entity(String id, EntityType type, TextSpan... mentions) {
        return new Entity(id, type, id, List.of(), List.of(mentions), Map.of());
    }

    private static List<NameAccount> names(List<Refused> refused, List<Entity> entities, Candidate... proposals) {
        ArticleTrace trace = new ArticleTrace();
        List<Candidate> chosen =
                new Arbiter().choose(ProposalList.of(List.of(proposals))).candidates();
        trace.decided(new SentenceDecision(
                SENTENCE,
                refused,
                List.of(proposals),
                chosen,
                chosen.stream()
                        .filter(name -> name.type() != MentionType.PERSON)
                        .toList()));
        return trace.explain(graph(entities)).names();
    }

    @Test
    void anAcceptedNameHasAllItsProposalsAndItsPlaceInTheInput() {
        assertThat(names(
                        List.of(),
                        List.of(),
                        candidate(MentionType.ENTERPRISE, 0, 4, Source.GRAMMAR, 0.6),
                        candidate(MentionType.ALLIANCE, 0, 4, Source.PERCEPTRON, 0.3),
                        candidate(MentionType.ENTERPRISE, 0, 4, Source.MEMORY, 0.5)))
                .singleElement()
                .satisfies(account -> {
                    assertThat(account.span()).isEqualTo(new TextSpan(2, 7, "青岭竹业"));
                    assertThat(account.type()).isEqualTo(MentionType.ENTERPRISE);
                    assertThat(account.decision()).isEqualTo(Decision.ACCEPTED);
                    assertThat(account.strength()).isEqualTo(0.8);
                    assertThat(account.proposals())
                            .containsExactlyInAnyOrder(
                                    new Proposal(Source.GRAMMAR, MentionType.ENTERPRISE, 0.6),
                                    new Proposal(Source.PERCEPTRON, MentionType.ALLIANCE, 0.3),
                                    new Proposal(Source.MEMORY, MentionType.ENTERPRISE, 0.5));
                });
    }

    @Test
    void whatLostSaysToWhom() {
        assertThat(names(
                        List.of(),
                        List.of(),
                        candidate(MentionType.ENTERPRISE, 0, 4, Source.GRAMMAR, 0.9),
                        candidate(MentionType.ENTERPRISE, 2, 4, Source.MEMORY, 0.7)))
                .extracting(
                        account -> account.span().text(),
                        NameAccount::decision,
                        account -> account.lostTo().size())
                .containsExactly(tuple("青岭竹业", Decision.ACCEPTED, 0), tuple("竹业", Decision.OVERLAPPED, 1));
    }

    @Test
    void weakRefusedAndBylineNamesAreToldApart() {
        assertThat(names(
                        List.of(new Refused(
                                candidate(MentionType.ENTERPRISE, 2, 4, Source.GRAMMAR, 0.9), Refusal.WITHIN_WORD)),
                        List.of(),
                        candidate(MentionType.DISTRICT, 5, 7, Source.GAZETTEER, 0.48),
                        candidate(MentionType.PERSON, 0, 2, Source.PERCEPTRON, 0.9)))
                .extracting(account -> account.span().text(), NameAccount::decision, NameAccount::refusal)
                .containsExactly(
                        tuple("青岭", Decision.BYLINE, null),
                        tuple("竹业", Decision.REFUSED, Refusal.WITHIN_WORD),
                        tuple("云溪", Decision.TOO_WEAK, null));
    }

    @Test
    void aMentionThatWasNotChosenIsAPartOfAName() {
        Entity town = entity("云溪", EntityType.DISTRICT, new TextSpan(8, 10, "云溪"));
        Entity hill = entity("青岭", EntityType.DISTRICT, new TextSpan(2, 4, "青岭"));

        assertThat(names(
                        List.of(),
                        List.of(town, hill),
                        candidate(MentionType.DISTRICT, 5, 8, Source.GAZETTEER, 0.9),
                        candidate(MentionType.DISTRICT, 5, 7, Source.GAZETTEER, 0.7)))
                .extracting(
                        account -> account.span().text(),
                        NameAccount::decision,
                        account -> account.proposals().size())
                .containsExactly(
                        tuple("青岭", Decision.PART_OF_NAME, 0),
                        tuple("云溪县", Decision.ACCEPTED, 1),
                        tuple("云溪", Decision.PART_OF_NAME, 1));
    }

    private static FactDraft draft(String rule) {
        return new FactDraft(
                RelationType.LOCATED_IN, "青岭竹业", "云溪县", FactTerms.NONE, List.of(WHOLE), 0.8, FactStatus.STATED, rule);
    }

    private static Fact fact(FactDraft draft, boolean derived) {
        List<TextSpan> evidence = derived ? List.of() : draft.evidence();
        return new Fact(
                draft.type(),
                draft.from(),
                draft.to(),
                draft.terms(),
                evidence,
                1,
                draft.status(),
                derived,
                draft.rule());
    }

    private static List<FactAccount> facts(boolean isKept, FactDraft main, FactDraft... others) {
        List<FactDraft> drafts = new ArrayList<>(List.of(main));
        drafts.addAll(List.of(others));
        Fact fact = fact(main, false);
        ArticleTrace trace = new ArticleTrace();
        trace.settled(List.of(new MergedFact(fact, main, drafts)), isKept ? List.of(fact) : List.of());
        return trace.explain(graph(List.of())).facts();
    }

    @Test
    void theFindingThatGaveTheFactIsTheOneThatMadeItAndTheOthersAreMerged() {
        assertThat(facts(true, draft("seat"), draft("name")))
                .extracting(FactAccount::rule, FactAccount::outcome, FactAccount::reason, FactAccount::sentence)
                .containsExactly(
                        tuple("seat", Outcome.MADE, null, WHOLE),
                        tuple("name", Outcome.MERGED, "states again what seat found", WHOLE));
    }

    @Test
    void aDroppedFactSaysWhy() {
        assertThat(facts(false, draft("seat"))).singleElement().satisfies(account -> {
            assertThat(account.outcome()).isEqualTo(Outcome.DROPPED);
            assertThat(account.reason()).contains("branch");
        });
    }

    @Test
    void aRejectedMatchHasItsPlaceAndReason() {
        ArticleTrace trace = new ArticleTrace();
        trace.rejected(
                new RejectedMatch("seat", RelationType.LOCATED_IN, SENTENCE, 4, 8, new Rejection.NoPair("from", "to")));

        assertThat(trace.explain(graph(List.of())).facts()).singleElement().satisfies(account -> {
            assertThat(account.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(account.sentence()).isEqualTo(WHOLE);
            assertThat(account.matched()).isEqualTo(new TextSpan(7, 11, "在云溪县"));
            assertThat(account.reason()).isEqualTo("from and to are not two entities");
        });
    }

    @Test
    void aDerivedFactComesLastAndHasNoSentence() {
        Entity firm = entity("青岭竹业", EntityType.ENTERPRISE);
        Entity county = entity("云溪县", EntityType.DISTRICT);
        Fact derived = fact(draft("gazetteer"), true);
        ArticleTrace trace = new ArticleTrace();
        trace.rejected(
                new RejectedMatch("seat", RelationType.LOCATED_IN, SENTENCE, 4, 8, new Rejection.Consumed("place")));

        assertThat(trace.explain(graph(List.of(firm, county), derived)).facts())
                .extracting(FactAccount::rule, FactAccount::outcome, FactAccount::sentence)
                .containsExactly(tuple("seat", Outcome.REJECTED, WHOLE), tuple("gazetteer", Outcome.DERIVED, null));
    }
}
