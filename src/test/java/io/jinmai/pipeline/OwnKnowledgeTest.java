package io.jinmai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinmai.article.Article;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import io.jinmai.lexicon.OwnFile;
import io.jinmai.recognition.Lexicons;
import io.jinmai.recognition.perceptron.PerceptronModel;
import io.jinmai.recognition.perceptron.PerceptronTrainer;
import io.jinmai.recognition.perceptron.TaggedCorpus;
import io.jinmai.relation.rule.RuleException;
import io.jinmai.resolution.EntityKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user's names and rules do to whole articles. */
class OwnKnowledgeTest {
    private static final String NAMES = """
            names:
              - {name: 云岭银行, kind: Bank, aliases: [云岭行]}
              - {name: 云岭银行大理支行, kind: Bank, aliases: [苍山小微中心]}
              - {name: 青岭竹业有限公司, kind: Enterprise, aliases: [小青竹]}
              - {name: 云岭新区, kind: District, aliases: [云新]}
              - {name: 石磊, kind: Person, aliases: [老石]}
              - {name: 鹿鸣汇, kind: Alliance, aliases: [鹿鸣会客厅]}
              - {name: 竹工所, kind: Institution, aliases: [竹子研究所]}
              - {name: 未来工厂, kind: Alliance}
              - {name: 万和, kind: Enterprise}
              - {name: 万和灯饰, kind: Enterprise}
            never: [光明, 上虞]
            """;
    private static final String RULES = """
            about: Of loans.
            words: {pay-out: [出賬]}
            rules:
              - id: own-pay-out
                relation: LENDS_TO
                match: "lender:Bank ~4 borrower:Enterprise ~2 @pay-out amount:Money"
                consumes: amount
                from: lender
                to: borrower
                set: {amount: amount}
                examples:
                  - {text: "{B|甲行}为{E|乙厂}出账5万元。", facts: ["甲行 -> 乙厂"]}
                  - {text: "{B|甲行}为{E|乙厂}存入5万元。"}
            """;
    private static final Lexicons LEXICONS = Lexicons.load(List.of(new OwnFile("names.yaml", NAMES)));
    private static final Extractor EXTRACTOR =
            StandardExtractor.of(LEXICONS, List.of(new OwnFile("rules.yaml", RULES)));
    private static final EntityKeys KEYS =
            new EntityKeys(LEXICONS.simplification(), LEXICONS.districts(), LEXICONS.banks(), LEXICONS.own());

    private static ArticleGraph extract(String text) {
        return EXTRACTOR.extract(OriginalArticles.read("竹乡见闻\n\n" + text));
    }

    private static List<String> names(ArticleGraph graph) {
        return graph.entities().stream()
                .map(entity -> entity.type().label() + " " + entity.name())
                .toList();
    }

    private static List<String> facts(ArticleGraph graph, RelationType type) {
        Map<String, Entity> byId = graph.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        return graph.facts().stream()
                .filter(fact -> fact.type() == type)
                .map(fact -> byId.get(fact.from()).name() + " -> "
                        + byId.get(fact.to()).name() + " by " + fact.rule())
                .toList();
    }

    /** A model that saw one sentence knows no trade names, which the shipped one recognises; what the lexicons list is still found. */
    @Test
    void aModelOfTheUsersTakesThePlaceOfTheShippedOne(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "# 开业\n{B|甲江银行}昨天开业。\n");
        PerceptronModel ignorant = PerceptronTrainer.of(LEXICONS, 1).train(TaggedCorpus.read(folder), round -> {});
        Extractor other = StandardExtractor.of(LEXICONS, List.of(), ignorant);
        Article article = OriginalArticles.read("竹乡见闻\n\n会后，工商银行温州分行的人去了讯川精锻。");

        assertThat(names(EXTRACTOR.extract(article))).contains("Enterprise 讯川精锻");
        assertThat(names(other.extract(article))).contains("Bank 工商银行温州分行").doesNotContain("Enterprise 讯川精锻");
    }

    /** Each alias stands in an article of its own, so that only the lexicon can tell what it means. */
    @ParameterizedTest
    @CsvSource({
        "云岭行, Bank 云岭银行, Bank:云岭银行",
        "雲嶺行, Bank 云岭银行, Bank:云岭银行",
        "小青竹, Enterprise 青岭竹业有限公司, Enterprise:青岭竹业有限公司",
        "云新, District 云岭新区, District:云岭新区",
        "老石, Person 石磊, Person:石磊",
        "鹿鸣会客厅, Alliance 鹿鸣汇, Alliance:鹿鸣汇",
        "未来工厂, Alliance 未来工厂, Alliance:未来工厂",
        "竹子研究所, Institution 竹工所, Institution:竹工所",
    })
    void anAliasIsItsEntryInEveryArticle(String alias, String name, String key) {
        ArticleGraph graph = extract("昨天说起" + alias + "，大家都笑了。");

        assertThat(names(graph)).containsExactly(name);
        assertThat(KEYS.keyOf(graph.entities().get(0), graph)).isEqualTo(key);
        assertThat(graph.entities().get(0).mentions())
                .extracting(TextSpan::text)
                .containsExactly(alias);
    }

    @Test
    void aPersonIsTheSameWhateverPostTheArticleGives() {
        ArticleGraph graph = extract("绍兴鼎盛模具有限公司总经理老石来了。");
        Entity person = graph.entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .findFirst()
                .orElseThrow();

        assertThat(facts(graph, RelationType.WORKS_FOR)).hasSize(1);
        assertThat(KEYS.keyOf(person, graph)).isEqualTo("Person:石磊");
    }

    @Test
    void fullNamesAndAliasesAreOneEntity() {
        ArticleGraph graph = extract("青岭竹业有限公司（以下简称“青竹公司”）开工。小青竹又添新厂，青竹公司很忙。");

        assertThat(names(graph)).containsExactly("Enterprise 青岭竹业有限公司");
        assertThat(graph.entities().get(0).aliases()).contains("小青竹", "青竹公司");
    }

    @Test
    void twoEntriesStayTwoThings() {
        assertThat(names(extract("万和与万和灯饰都来自中山。中山万和灯饰电器有限公司也在。"))).contains("Enterprise 万和", "Enterprise 万和灯饰");
    }

    @Test
    void theGrammarOfBranchesKnowsABankOfTheUser() {
        ArticleGraph graph = extract("云岭行柯桥支行开业。");

        assertThat(names(graph)).contains("Bank 云岭行柯桥支行", "Bank 云岭银行");
        assertThat(facts(graph, RelationType.BRANCH_OF)).containsExactly("云岭行柯桥支行 -> 云岭银行 by name");
        assertThat(facts(graph, RelationType.LOCATED_IN)).containsExactly("云岭行柯桥支行 -> 柯桥区 by name");
    }

    @Test
    void aNicknameOfABranchIsTheBranch() {
        ArticleGraph graph = extract("苍山小微中心开业。");

        assertThat(names(graph)).contains("Bank 云岭银行大理支行", "Bank 云岭银行");
        assertThat(facts(graph, RelationType.BRANCH_OF)).hasSize(1);
    }

    @Test
    void aDistrictOfTheUserLocatesWhatStandsInItOrBearsItsName() {
        assertThat(facts(extract("云岭新区鼎盛模具有限公司投产。"), RelationType.LOCATED_IN))
                .singleElement()
                .asString()
                .contains("鼎盛模具有限公司 -> 云岭新区 by ");
        assertThat(facts(extract("云岭行云新支行开业。"), RelationType.LOCATED_IN)).containsExactly("云岭行云新支行 -> 云岭新区 by name");
    }

    @Test
    void whatIsNeverANameIsNoneAloneAndNoneInsideOthers() {
        List<String> names = names(extract("光明模具厂投产，光明就在前头。上虞农商银行在上虞。"));

        assertThat(names).contains("Enterprise 光明模具厂", "Bank 上虞农商银行");
        assertThat(names).noneMatch(name -> name.endsWith(" 光明") || name.contains("District"));
    }

    @Test
    void rulesOfTheUserComeFirstAndBringTheirWords() {
        assertThat(facts(extract("云岭银行大理支行为小青竹出账285万元。"), RelationType.LENDS_TO))
                .containsExactly("云岭银行大理支行 -> 青岭竹业有限公司 by own-pay-out");
    }

    /** Each row replaces a part of the sound file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{pay-out: [出賬]} ; {denied: [出账]} ; rules.yaml, words, denied: the program has a class of this name",
                "{pay-out: [出賬]} ; {role: [出账]} ; rules.yaml, words, role: the program has a class of this name",
                "{pay-out: [出賬]} ; {payOut: [出账]} ; rules.yaml, words, payOut: a class is called by small letters",
                "{pay-out: [出賬]} ; {pay-out: []} ; rules.yaml, words, pay-out: no words",
                "{pay-out: [出賬]} ; {pay-out: ['']} ; rules.yaml, words, pay-out: a blank word",
                "{pay-out: [出賬]} ; {pay-out: [出账, 出賬]} ; rules.yaml, words, pay-out: '出賬' stands twice",
                "id: own-pay-out ; id: loan-amount ; two rules have the id loan-amount, in rules.yaml and in jinmai's",
                "from: lender ; form: lender ; rules.yaml, line 8: unknown key 'form'",
                "borrower:Enterprise ; borrower:Person ; rules.yaml, rule own-pay-out: 'to' is borrower, which may be a Person",
                "set: {amount: amount} ; set: {amount: lender} ; rules.yaml, rule own-pay-out: 'amount' is lender, which may be a Bank",
                "consumes: amount ; status: wished ; rules.yaml, rule own-pay-out: no status is called 'wished'",
                "consumes: amount ; confidence: 2 ; rules.yaml, rule own-pay-out: confidence is above 0",
                "- {text: \"{B|甲行}为{E|乙厂}存入5万元。\"} ; - {facts: []} ; rules.yaml, rule own-pay-out: an example needs text",
            })
    void rulesThatAreNotUnderstoodAreRefused(String sound, String bad, String problem) {
        assertThat(RULES).contains(sound);
        List<OwnFile> rules = List.of(new OwnFile("rules.yaml", RULES.replace(sound, bad)));

        assertThatThrownBy(() -> StandardExtractor.of(LEXICONS, rules))
                .isInstanceOf(RuleException.class)
                .hasMessageStartingWith(problem);
    }
}
