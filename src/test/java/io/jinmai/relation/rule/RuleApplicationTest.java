package io.jinmai.relation.rule;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;
import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms.Loan;
import io.jinmai.graph.TextSpan;
import io.jinmai.recognition.TaggedArticle;
import io.jinmai.relation.MergedFact;
import io.jinmai.relation.RejectedMatch;
import io.jinmai.relation.RelationObserver;
import io.jinmai.relation.Relator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How rules of one's own are applied: lists, scopes, conditions, precedence and status. */
class RuleApplicationTest {
    private static final RuleCompiler COMPILER =
            new RuleCompiler(new PatternCompiler(VOCABULARY, LEXICONS.simplification(), Map.of(), Map.of()));

    /** A rule by what stands behind its name and relation. */
    private static Rule rule(String id, String relation, String rest) {
        String yaml = """
                about: test
                rules:
                  - {id: %s, relation: %s, %s,
                     examples: [{text: x, facts: [a -> b]}, {text: y}]}
                """.formatted(id, relation, rest);
        RuleFile file = RuleFile.read("test.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
        return COMPILER.compile("test.yaml", file.rules().get(0));
    }

    private static List<Fact> apply(String tagged, Rule... rules) {
        return apply(tagged, RelationObserver.NONE, rules);
    }

    private static List<Fact> apply(String tagged, RelationObserver observer, Rule... rules) {
        Map<FactStatus, List<Condition>> statuses = new EnumMap<>(FactStatus.class);
        statuses.put(FactStatus.PLANNED, List.of(COMPILER.condition("clause has 拟")));
        statuses.put(FactStatus.DENIED, List.of(COMPILER.condition("clause has 未")));
        return new Relator(
                        new RuleSet(List.of(rules), List.of(), statuses),
                        VOCABULARY,
                        LEXICONS.words(),
                        LEXICONS.districts())
                .relate(TaggedArticle.of(tagged), List.of(), (type, name) -> Optional.of(name), observer);
    }

    /** What an observer is told of places that made no fact, as {@code rule at 原文: reason}. */
    private static List<String> rejections(String tagged, Rule... rules) {
        List<String> told = new ArrayList<>();
        RelationObserver observer = new RelationObserver() {
            @Override
            public void rejected(RejectedMatch match) {
                String matched = match.sentence().text().substring(match.start(), match.end());
                told.add(match.rule() + " at " + matched + ": "
                        + match.rejection().reason());
            }

            @Override
            public void settled(List<MergedFact> merged, List<Fact> kept) {
                assertThat(merged).extracting(MergedFact::fact).isEqualTo(kept);
            }
        };
        apply(tagged, observer, rules);
        return told;
    }

    private static List<String> pairs(List<Fact> facts) {
        return facts.stream().map(fact -> fact.from() + ">" + fact.to()).toList();
    }

    private static final Rule EACH =
            rule("each", "SUBSIDIARY_OF", "match: 'a:Enterprise+ 归 b:Enterprise+', from: a, to: b");
    private static final Rule PAIRED =
            rule("paired", "SUBSIDIARY_OF", "match: 'a:Enterprise+ 归 b:Enterprise+', from: a, to: b, pairwise: true");

    @Test
    void listsAreJoinedEachWithEach() {
        assertThat(pairs(apply("{E|甲}、{E|乙}归{E|丙}和{E|丁}。", EACH)))
                .containsExactlyInAnyOrder("甲>丙", "甲>丁", "乙>丙", "乙>丁");
    }

    private static final Rule POST = rule("post", "WORKS_FOR", "match: 'e:Enterprise 厂长 p:Person', from: p, to: e");
    private static final Rule GUESS =
            rule("guess", "WORKS_FOR", "match: 'e:Enterprise ~~9 p:Person', from: p, to: e, lastResort: true");
    private static final Rule OFFICE =
            rule("office", "MEMBER_OF", "match: 'a:Alliance ~ p:Person', from: p, to: a, set: {role: chair}");

    @Test
    void aRuleOfLastResortTellsOnlyOfThoseOfWhomNoOtherRuleTells() {
        assertThat(pairs(apply("{E|甲厂}门口站着{P|卞文}。{E|乙厂}门口站着{P|裘竹}。{E|丙厂}厂长{P|裘竹}也来了。", GUESS, POST)))
                .containsExactly("卞文>甲厂", "裘竹>丙厂");
        assertThat(pairs(apply("{A|茶商会}会长{P|卞文}来到{E|甲厂}，{E|甲厂}请{P|卞文}喝茶。", GUESS, OFFICE)))
                .containsExactly("卞文>茶商会");
    }

    @Test
    void ofSeveralGuessesTheFirstCountsAndTheObserverHearsOfTheOthers() {
        String text = "{E|甲厂}门口站着{P|卞文}。{E|乙厂}门口站着{P|卞文}。";

        assertThat(pairs(apply(text, GUESS))).containsExactly("卞文>甲厂");
        assertThat(rejections(text, GUESS)).containsExactly("guess at 乙厂门口站着卞文: another rule tells where p belongs");
    }

    @Test
    void pairwiseListsOfOneLengthAreJoinedOneToOne() {
        assertThat(pairs(apply("{E|甲}、{E|乙}归{E|丙}和{E|丁}。", PAIRED))).containsExactlyInAnyOrder("甲>丙", "乙>丁");
        assertThat(pairs(apply("{E|甲}、{E|乙}归{E|丙}。", PAIRED))).containsExactlyInAnyOrder("甲>丙", "乙>丙");
    }

    @Test
    void nothingIsInARelationWithItself() {
        assertThat(apply("{E|甲}归{E|甲}。", EACH)).isEmpty();
    }

    private static Rule loan(String id, String match) {
        return rule(
                id,
                "LENDS_TO",
                "match: '" + match + "', consumes: amount, from: bank, to: firm,"
                        + " find: {bank: ['sentence-before: Bank'], firm: ['sentence-before: Enterprise', 'sentence-after: Enterprise']},"
                        + " set: {amount: amount, kind: 'creditLine if clause has 授信 else loan'}");
    }

    @Test
    void whatOneRuleConsumesNoLaterRuleUses() {
        Rule first = loan("first", "贷 amount:Money");
        Rule second = loan("second", "amount:Money");

        assertThat(apply("{B|甲行}给{E|乙}贷300万元，又给500万元。", first, second))
                .extracting(Fact::rule, fact -> ((Loan) fact.terms()).amountCny())
                .containsExactlyInAnyOrder(tuple("first", 3_000_000L), tuple("second", 5_000_000L));
    }

    @ParameterizedTest
    @CsvSource({
        "{B|甲行}给{E|乙}300万元。, loan",
        "{B|甲行}给{E|乙}授信300万元。, creditLine",
    })
    void theKindIsTheFirstWhoseConditionHolds(String tagged, String kind) {
        assertThat(apply(tagged, loan("loan", "amount:Money")))
                .extracting(fact -> ((Loan) fact.terms()).kind())
                .containsExactly(kind);
    }

    @Test
    void aSlotThatIsNotFoundMakesNoFact() {
        assertThat(apply("{E|乙}得了300万元。", loan("loan", "amount:Money"))).isEmpty();
    }

    private static Rule loanOf(String search) {
        return rule(
                "told",
                "LENDS_TO",
                "match: 'bank:Bank ~ amount:Money', from: bank, to: firm, find: {firm: ['" + search
                        + "']}, set: {amount: amount}");
    }

    @Test
    void theMainThingIsThatOfTheSectionOrElseOfTheArticle() {
        String article = "{E|甲}来了。{E|甲}走了。{E|甲}又来了。%s\n{B|丙行}给了300万元。";

        assertThat(pairs(apply(article.formatted("\n#第二家\n{E|乙}来了。"), loanOf("main: Enterprise"))))
                .containsExactly("丙行>乙");
        assertThat(pairs(apply(article.formatted("\n#第二天\n下雨了。"), loanOf("main: Enterprise"))))
                .containsExactly("丙行>甲");
        assertThat(apply(article.formatted("\n#另两家\n{E|乙}来了，{E|丁}走了。"), loanOf("main: Enterprise")))
                .isEmpty();
    }

    @Test
    void nearbySentencesLieBetweenTwoSubheadingsThatAreNoTornSentence() {
        assertThat(apply("{E|甲}来了。\n#第二家\n{B|丙行}给了300万元。", loanOf("nearby 3: Enterprise")))
                .isEmpty();
        assertThat(pairs(apply("{E|甲}来了。\n#去年春天，下了雨，雨水\n{B|丙行}给了300万元。", loanOf("nearby 3: Enterprise"))))
                .containsExactly("丙行>甲");
    }

    @Test
    void whoIsToldOfStandsForHisEmployer() {
        String article = "{E|甲}厂长{P|卞文}来了。{E|乙}在隔壁。%s{B|丙行}给了300万元。";
        Rule loan = loanOf("employer 3: Enterprise");

        assertThat(pairs(apply(article.formatted("{P|卞文}去了一趟银行。"), POST, loan))).contains("丙行>甲");
        assertThat(pairs(apply(article.formatted("{P|裘竹}去了一趟银行。"), POST, loan))).contains("丙行>甲");
        assertThat(pairs(apply(article.formatted("下雨了。天晴了。{P|裘竹}去了一趟银行。"), POST, loan)))
                .containsExactly("卞文>甲");
        assertThatThrownBy(() -> COMPILER.condition("employer 2 has Enterprise"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("for searches alone");
    }

    @Test
    void anObserverIsToldWhyAMatchMakesNoFact() {
        Rule conditioned = rule(
                "seat",
                "SUBSIDIARY_OF",
                "match: 'a:Enterprise 归 b:Enterprise', from: a, to: b, when: ['after 3 has no 了', 'title has 归']");

        assertThat(rejections("{E|甲}归{E|乙}了。", conditioned))
                .containsExactly("seat at 甲归乙: condition fails: after 3 has no 了");
        assertThat(rejections("{E|甲}归{E|乙}。", conditioned))
                .containsExactly("seat at 甲归乙: condition fails: title has 归");
        assertThat(rejections("{E|乙}得了300万元。", loan("loan", "amount:Money")))
                .containsExactly("loan at 300万元: nothing found for bank in sentence-before");
        assertThat(rejections("{E|甲}归{E|甲}。", EACH)).containsExactly("each at 甲归甲: a and b are not two entities");
        assertThat(rejections("{B|甲行}给{E|乙}贷300万元。", loan("first", "贷 amount:Money"), loan("second", "amount:Money")))
                .containsExactly("second at 300万元: an earlier rule has used its amount");
        assertThat(rejections("{E|甲}归{E|乙}。", EACH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "{E|甲}归{E|乙}。, STATED",
        "{E|甲}拟归{E|乙}。, PLANNED",
        "{E|甲}未归{E|乙}。, DENIED",
        "{E|甲}归{E|乙}，{E|丙}拟来。, STATED",
    })
    void theClauseDecidesTheStatus(String tagged, FactStatus status) {
        Rule rule = rule("seat", "SUBSIDIARY_OF", "match: 'a:Enterprise ~2 归 b:Enterprise', from: a, to: b");

        assertThat(apply(tagged, rule)).extracting(Fact::status).containsExactly(status);
    }

    @Test
    void aRuleMayFixTheStatus() {
        Rule rule =
                rule("seat", "SUBSIDIARY_OF", "match: 'a:Enterprise 归 b:Enterprise', from: a, to: b, status: planned");

        assertThat(apply("{E|甲}归{E|乙}。", rule)).extracting(Fact::status).containsExactly(FactStatus.PLANNED);
    }

    /** The place is looked for from the word 落户, in the second of three sentences in two paragraphs. */
    @ParameterizedTest
    @CsvSource({
        "match: District, -",
        "clause: District, 乙县",
        "clause-before: District, 乙县",
        "clause-after: District, 丙县",
        "statement: District, 甲县",
        "statement-before: District, 乙县",
        "statement-after: District, 丙县",
        "sentence: District, 甲县",
        "sentence-before: District, 乙县",
        "sentence-after: District, 丙县",
        "before 6: District, 乙县",
        "before 2: District, -",
        "after 3: District, 丙县",
        "after 1: District, -",
        "paragraph-before: District, -",
        "previous 1: District, 丁县",
        "heading: District, 戊县",
        "title: District, 己县",
    })
    void aSlotIsLookedForInItsScope(String search, String place) {
        Rule rule = rule(
                "seat",
                "LOCATED_IN",
                "match: 'what:Enterprise 落户', from: what, to: place, find: {place: ['" + search + "']}");
        String text = "##{D|己县}的事\n#{D|戊县}的事\n{D|丁县}好。\n在{D|甲县}时，{D|乙县}的{E|云帆}落户{D|丙县}。\n{D|庚县}好。";

        assertThat(apply(text, rule)).extracting(Fact::to).isEqualTo(place.equals("-") ? List.of() : List.of(place));
    }

    @ParameterizedTest
    @CsvSource({
        "{D|丁县}好。{D|丁县}大。天也好。, 丁县",
        "{D|丁县}好。{D|戊县}大。天也好。, -",
        "{D|戊县}大。{D|丁县}好。好。天也好。, 丁县",
        "天也好。, -",
    })
    void theSoleThingNamedBeforeIsFound(String before, String place) {
        Rule rule = rule(
                "seat",
                "LOCATED_IN",
                "match: 'what:Enterprise 落户', from: what, to: place, find: {place: ['sole 3: District']}");

        assertThat(apply(before + "{E|云帆}落户了。", rule))
                .extracting(Fact::to)
                .isEqualTo(place.equals("-") ? List.of() : List.of(place));
    }

    @ParameterizedTest
    @CsvSource({
        // what the headings name, also those of a table or an interview below them
        "'#说{A|甲会}\n{A|乙会}来了。{A|乙会}走了。{E|丁}入会了。', 甲会",
        "'#说{A|甲会}\n好。\n#问：谁？\n{A|乙会}来了。{E|丁}入会了。', 甲会",
        // else what the section names most, if it is clear by then
        "'#说甲\n{A|甲会}好。\n#说乙\n{A|乙会}来了。好。{E|丁}入会了。', 乙会",
        "'#说乙\n{A|甲会}好。{A|乙会}好。{E|丁}入会了。', -",
        "'#说甲\n{E|丁}入会了。{A|甲会}好。', -",
        // nothing of another section
        "'#说甲\n{A|甲会}好。\n#说丁\n{E|丁}入会了。', -",
    })
    void theMainThingOfTheSectionIsFound(String tagged, String alliance) {
        Rule rule = rule(
                "joins",
                "MEMBER_OF",
                "match: 'who:Enterprise 入会', from: who, to: alliance, find: {alliance: ['section: Alliance']}");

        assertThat(apply(tagged.replace("\\n", "\n"), rule))
                .extracting(Fact::to)
                .isEqualTo(alliance.equals("-") ? List.of() : List.of(alliance));
    }

    @Test
    void theSentenceOfASlotFoundElsewhereIsEvidenceToo() {
        Rule rule = rule(
                "seat",
                "LOCATED_IN",
                "match: 'what:Enterprise 落户', from: what, to: place, find: {place: ['previous 2: District']}");

        assertThat(apply("{D|丁县}好。天也好。{E|云帆}落户了。", rule))
                .singleElement()
                .satisfies(fact ->
                        assertThat(fact.evidence()).extracting(TextSpan::text).containsExactly("丁县好。", "云帆落户了。"));
    }

    @ParameterizedTest
    @CsvSource({
        "sentence has 好, 1",
        "sentence has no 好, 0",
        "clause has no 好, 1",
        "heading has 戊, 1",
        "title has 戊, 0",
    })
    void everyConditionMustHold(String condition, int facts) {
        Rule rule = rule(
                "seat",
                "SUBSIDIARY_OF",
                "match: 'a:Enterprise 归 b:Enterprise', from: a, to: b, when: ['" + condition + "']");

        assertThat(apply("#戊事\n今天好，{E|甲}归{E|乙}。", rule)).hasSize(facts);
    }

    @ParameterizedTest
    @CsvSource({
        // all that the statement names
        "'{E|甲}与{E|乙}来了。围绕此事，两家分工：{E|丙}养，{E|丁}卖。', 丙丁",
        // else those named last, one of them perhaps in the sentence itself
        "'{E|甲}好。{E|乙}找到{E|丙}。今天两家分工。', 乙丙",
        "'{E|甲}好。{E|乙}今天说，两家分工。', 乙甲",
        "'{E|甲}好；{E|甲}和{E|乙}说，两家分工。', 甲乙",
        // or all that the statement names ahead of the word
        "'{E|甲}出地，{E|乙}出钱，两家分工办的{E|丙}投产。', 甲乙",
        // nobody where more than two are named, or the two are too far back
        "'{E|甲}、{E|乙}、{E|丙}来了。两家分工。', -",
        "'{E|甲}、{E|乙}来了。天好。地好。两家分工。', -",
        "'{E|甲}来了。两家分工。', -",
    })
    void theTwoPartiesAreThoseNamedLast(String tagged, String parties) {
        Rule rule = rule(
                "both",
                "COOPERATES_WITH",
                "match: 两家分工, from: both, to: both, find: {both: ['parties 2: Enterprise']}");

        List<Fact> facts = apply(tagged, rule);

        assertThat(facts)
                .extracting(fact -> fact.from() + fact.to())
                .isSubsetOf(parties, new StringBuilder(parties).reverse().toString());
        assertThat(facts.isEmpty()).isEqualTo(parties.equals("-"));
    }

    @Test
    void aWordMayStartWhereItsNeighbourNameWouldMakeItLonger() {
        Rule rule = rule(
                "with",
                "COOPERATES_WITH",
                "match: 'one:Institution @cooperate-with other:Enterprise', from: one, to: other");

        assertThat(apply("{I|青岭管委会}同{E|甲}来了。", rule)).hasSize(1);
        assertThat(apply("{I|青岭局}会同{E|甲}来了。", rule)).hasSize(1);
    }

    @Test
    void theNumberOfPartiesMustBeGiven() {
        assertThatThrownBy(() -> COMPILER.condition("parties has Enterprise"))
                .hasMessage("parties needs the number of the parties");
    }
}
