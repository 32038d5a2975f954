package io.jinmai.relation.reading;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;
import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.EntityType;
import io.jinmai.recognition.TaggedArticle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscourseReaderTest {
    private static final DiscourseReader READER = new DiscourseReader(
            VOCABULARY,
            List.of(
                    new Reference("该行", EntityType.BANK, false),
                    new Reference("该支行", EntityType.BANK, false),
                    new Reference("该公司", EntityType.ENTERPRISE, false),
                    new Reference("该校", EntityType.INSTITUTION, false),
                    new Reference("公司", EntityType.ENTERPRISE, true),
                    new Reference("企业", EntityType.ENTERPRISE, true),
                    new Reference("协会", EntityType.ALLIANCE, true),
                    new Reference("联盟", EntityType.ALLIANCE, true),
                    new Reference("村里", EntityType.DISTRICT, true, List.of("村", "社区"), List.of(), List.of()),
                    new Reference("该企业", EntityType.ENTERPRISE, false, List.of(), List.of("担保"), List.of()),
                    new Reference("学院", EntityType.INSTITUTION, true),
                    new Reference("他", EntityType.PERSON, false, List.of(), List.of(), List.of("其他", "他们")),
                    new Reference("本行", EntityType.BANK, false)),
            new HomeCurrency(LEXICONS.districts()));

    private static List<SentenceReading> read(String tagged) {
        return READER.read(TaggedArticle.of(tagged), (type, name) -> Optional.of(name));
    }

    @Test
    void aSchoolIsMeantByWhatSchoolsAreCalled() {
        assertThat(references("{I|云岭大学}的{I|青岭研究中心}来了人，该校派了车。")).containsExactly("云岭大学");
        assertThat(references("{I|青岭研究中心}来了人，该校派了车。")).containsExactly("青岭研究中心");
    }

    @Test
    void aParagraphThatStartsWithTheCompanySpeaksOfWhatTheArticleIsAbout() {
        String about = "{E|青岭茶业}好。".repeat(3);

        assertThat(references(about + "{E|云岭包装}大。\n去年，公司建了厂。")).containsExactly("青岭茶业");
        assertThat(references(about + "{E|云岭包装}大。去年，公司建了厂。")).containsExactly("云岭包装");
        assertThat(references("{E|青岭茶业}好。{E|云岭包装}大。\n去年，公司建了厂。")).containsExactly("云岭包装");
    }

    @Test
    void behindADateTheCompanyIsMeantAndEnterprisesAreCounted() {
        assertThat(references("{E|云岭包装}大。2023年公司建了厂。")).containsExactly("云岭包装");
        assertThat(references("{E|云岭包装}大。2023年企业落户青岭达30家。")).isEmpty();
    }

    @Test
    void anAllianceIsMeantInItsSection() {
        String first = "{A|青岭茶业联盟}好。".repeat(5);
        String between = "今天好。".repeat(5);

        assertThat(references(first + "\n#二\n{A|云岭花业联盟}好。" + between + "联盟大。")).containsExactly("云岭花业联盟");
        assertThat(references(first + "\n{A|云岭花业联盟}好。" + between + "联盟大。")).containsExactly("青岭茶业联盟");
        assertThat(references(first + "\n#二\n{A|云岭花业协会}好。联盟大。")).containsExactly("青岭茶业联盟");
    }

    @Test
    void aReferenceIsNoNameThatHoldsAWordWhichItNeverMeans() {
        assertThat(references("{E|甲茶厂}由{E|乙融资担保公司}担保，银行放给该企业50万元。")).containsExactly("甲茶厂");
    }

    @Test
    void whatASemicolonPartsIsMeantLast() {
        assertThat(references("{E|甲茶厂}借了款；{E|乙瓷厂}的窑要换，银行给了该公司50万元。")).containsExactly("乙瓷厂");
        assertThat(references("{E|甲茶厂}借了款，{E|乙瓷厂}的客户来了，银行给了该公司50万元。")).containsExactly("甲茶厂");
    }

    @Test
    void aNounBeforeAQuotedNameMeansThatName() {
        assertThat(references("{E|甲茶厂}来了。支行给公司“{E|乙瓷厂}”批了款。")).isEmpty();
        assertThat(references("{E|甲茶厂}来了。支行给一个六人的公司批了款。")).isEmpty();
    }

    @Test
    void aSubBranchIsMeantByItsRankHoweverFarBack() {
        String between = "{B|甲银行云岭分行}也来。".repeat(30);

        assertThat(references("{B|甲银行青岭支行}来了。" + between + "该支行放了款。")).containsExactly("甲银行青岭支行");
        assertThat(references("{B|甲银行}来了。" + between + "该支行放了款。")).containsExactly("甲银行云岭分行");
    }

    @Test
    void formerAndLatterAreTheTwoOfAKindBesideOneOfAnother() {
        assertThat(references("{B|甲银行}牵头，{B|乙银行}参加，为{E|青岭瓷厂}放款，前者出得多，后者出得少。")).containsExactly("甲银行", "乙银行");
    }

    @Test
    void aPronounMeansTheOneToldOfAndNoneInALongerWord() {
        assertThat(references("{P|裘竹}办厂。他去年请了{P|卞文}。")).containsExactly("裘竹");
        assertThat(references("{P|裘竹}和其他老板办厂，他们去年请了{P|卞文}。")).isEmpty();
    }

    @Test
    void aSchoolIsMeantOnlyByANounThatItsNameHolds() {
        assertThat(references("{I|甲大学}的{I|乙学院}签了约。学院派了人。")).containsExactly("乙学院");
        assertThat(references("{I|甲大学}签了约。学院派了人。")).isEmpty();
    }

    @Test
    void theBankThatSpeaksIsTheOneNamedMostAndOfSeveralTheFirst() {
        assertThat(references("{B|甲银行}走访企业。{B|乙银行}也来了。本行放款50万元。")).containsExactly("甲银行");
        assertThat(references("{B|甲银行}走访企业。{B|乙银行}也来了，{B|乙银行}来得更早。本行放款50万元。")).containsExactly("乙银行");
    }

    @Test
    void inAnInterviewWeMeansTheOrganisationOfTheOneAsked() {
        assertThat(references("{B|甲银行}{T|行长}{P|裘竹}谈贷款。\n\n{P|裘竹}：{B|乙银行}也来了，我们放了50万元。"))
                .containsExactly("甲银行", "甲银行");
        assertThat(references("{B|甲银行}{T|行长}{P|裘竹}谈贷款。\n\n卞文：{B|乙银行}也来了，我们放了50万元。"))
                .isEmpty();
    }

    @Test
    void aCompanyThatOnlyOwnsOrOnlySaysWhereIsNotMeantFirst() {
        assertThat(references("{E|甲厂}的客户、{E|乙厂}也来了。该公司获贷50万元。")).containsExactly("乙厂");
        assertThat(references("{E|乙厂}换了厂长。他曾在{E|甲厂}做工。该公司获贷50万元。")).containsExactly("乙厂");
    }

    @ParameterizedTest
    @CsvSource({
        "{B|甲银行}和{B|乙银行}都放了款，前者50万元, 甲银行",
        "{B|甲银行}和{B|乙银行}都放了款，后者50万元, 乙银行",
        "{E|甲厂}和丙县的{E|乙厂}得到{B|丁银行}的眷顾，前者50万元, 甲厂",
        "{E|甲厂}找到了{B|丁银行}，后者核定50万元, 丁银行",
        "{E|甲厂}管种植，{E|乙厂}管销售。后者融到50万元, 乙厂",
        "{B|甲银行}、{B|乙银行}给{E|丙厂}授信；前者已放款, 甲银行",
    })
    void formerAndLatterMeanNamesToldSideBySide(String tagged, String meant) {
        assertThat(references(tagged)).containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "{B|甲银行}拨给{E|乙茶行}新台币400万元。年底再加300万元。, false",
        "{D|嘉义县}的{E|乙茶行}借到300万元。, false",
        "{D|漳州市}的台资企业{E|乙茶行}借到300万元。, true",
        "{D|台中市}的母公司出资新台币400万元，{E|乙茶行}又借到人民币300万元。, true",
        "{E|乙茶行}借到300万元。, true",
    })
    void inTaiwanABareYuanIsADollar(String tagged, boolean isYuan) {
        List<Long> amounts = amounts(tagged);
        assertThat(amounts.get(amounts.size() - 1)).isEqualTo(isYuan ? 3_000_000L : null);
    }

    /** The amounts of a text in yuan, null in foreign money. */
    private static List<Long> amounts(String text) {
        return read(text).stream()
                .flatMap(sentence -> sentence.elements().stream())
                .filter(Element.Money.class::isInstance)
                .map(element -> ((Element.Money) element).yuan())
                .toList();
    }

    @Test
    void bareNumbersInAColumnWithAUnitInItsHeadAreAmounts() {
        assertThat(amounts("企业　银行　金额（万元）　月份\n甲厂　乙银行　480　2月\n丙厂　丁银行　1,200.5　3月"))
                .containsExactly(4_800_000L, 12_005_000L);
    }

    @Test
    void numbersBelowATableOrInAnotherColumnAreNone() {
        assertThat(amounts("企业　人数　金额（万元）　月份\n甲厂　480　未定　2月\n共480家")).isEmpty();
    }

    @Test
    void aCurrencyMayStandBeforeItsNumber() {
        assertThat(amounts("新台币四亿元、港币300万元、人民币200万元")).containsExactly(null, null, 2_000_000L);
    }

    @Test
    void semicolonsPartStatements() {
        SentenceReading sentence = read("甲，乙；丙，丁").get(0);

        assertThat(sentence.clauses().statementStart(2)).isZero();
        assertThat(sentence.clauses().statementEnd(0)).isEqualTo(3);
        assertThat(sentence.clauses().statementStart(6)).isEqualTo(4);
        assertThat(sentence.clauses().statementEnd(4)).isEqualTo(7);
    }

    /** What the references of a text mean, in order. */
    private static List<String> references(String tagged) {
        return read(tagged).stream()
                .flatMap(sentence -> sentence.elements().stream())
                .filter(element -> element instanceof Element.Named named && named.isReference())
                .map(element -> ((Element.Named) element).entityId())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "{B|甲江银行}来了，该行放款。, 甲江银行",
        "{B|甲江银行}来了。该行放款。, 甲江银行",
        "{B|甲江银行}来了。天气好。人很多。该行放款。, 甲江银行",
        "{B|甲江银行}约{B|乙山银行}，该行放款。, 乙山银行",
        "{B|甲江银行}约{B|乙山银行}。该行放款。, 甲江银行",
        "{B|甲江银行}约{E|青竹}。该公司和该行握手。, 青竹 甲江银行",
        "{E|青竹}办厂。公司有车间。, 青竹",
        "{E|青竹}办厂，公司有车间。, 青竹",
        "該行放款前，{B|甲江银行}来了。該行又來了。, 甲江银行",
        "{A|泵阀协会}和{A|齿合微盟}都来了。协会先说。, 泵阀协会",
        "{A|泵阀协会}换届。{A|齿合微盟}来了。天好。人多。风大。协会散会。, 泵阀协会",
        "{D|稻田镇}{D|崔岭村}亮灯，村里热闹。, 崔岭村",
    })
    void areFollowedToTheirAntecedent(String tagged, String meant) {
        assertThat(references(tagged)).containsExactly(meant.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "该行放款。",
        "{E|青竹}来了，该行放款。",
        "{E|青竹}走访上市公司。",
        "{E|青竹公司}放榜。",
        "{E|青竹}有一家做砖的公司。",
        "{E|青竹}来了，公司{E|红砖}也来了。",
        "{E|青竹}来了，公司叫红砖。",
        "{E|青竹}来了，等三家公司在场。",
        "{E|青竹}来了，公司超过一百家。",
        "{A|齿合微盟}来了。协会散会。",
        "{D|稻田镇}亮灯，村里热闹。"
    })
    void withoutAntecedentOrAsPartOfAnotherWordMeanNothing(String tagged) {
        assertThat(references(tagged)).isEmpty();
    }

    @Test
    void farBehindTheOneNamedMostIsMeant() {
        String far = "{B|甲江银行}约{B|乙山银行}。{B|乙山银行}来了。人来了。人走了。天黑了。天亮了。该行放款。";

        assertThat(references(far)).containsExactly("乙山银行");
    }

    @Test
    void theLongerReferenceCounts() {
        SentenceReading last = read("{B|甲江银行}来了。该支行放款。").get(1);

        assertThat(last.elements())
                .singleElement()
                .satisfies(element -> assertThat(element.end()).isEqualTo(3));
    }

    @Test
    void readsEveryKindOfElementInOrderWithoutOverlap() {
        SentenceReading sentence = READER.read(
                        TaggedArticle.of(
                                "去年5月，{B|甲江银行}{T|行长}{P|裘竹青}向{E|青竹}发放{G|流动资金贷款}300万元。", LocalDate.of(2023, 1, 9)),
                        (type, name) -> Optional.of(name))
                .get(0);

        assertThat(sentence.elements())
                .extracting(Element::kind)
                .containsExactly(
                        ElementKind.DATE,
                        ElementKind.BANK,
                        ElementKind.TITLE,
                        ElementKind.PERSON,
                        ElementKind.ENTERPRISE,
                        ElementKind.PRODUCT,
                        ElementKind.MONEY);
        for (Element element : sentence.elements()) {
            assertThat(sentence.elementAt(element.start())).isSameAs(element);
        }
        assertThat(sentence.elements())
                .filteredOn(e -> e instanceof Element.Date)
                .extracting(e -> ((Element.Date) e).iso())
                .containsExactly("2022-05");
    }

    @Test
    void numbersInsideANameAreNoElements() {
        assertThat(read("{E|三百万元店}放榜。").get(0).elements())
                .extracting(Element::kind)
                .containsExactly(ElementKind.ENTERPRISE);
    }

    @Test
    void aNameThatMeansNoEntityIsNoElement() {
        List<SentenceReading> readings = READER.read(
                TaggedArticle.of("{B|甲江银行}和{E|青竹}来了，该行放款。"),
                (type, name) -> type == EntityType.BANK ? Optional.empty() : Optional.of(name));

        assertThat(readings.get(0).elements()).extracting(Element::kind).containsExactly(ElementKind.ENTERPRISE);
    }

    @Test
    void clausesEndAtCommasButNotInsideNumbers() {
        SentenceReading sentence = read("先来了，贷1,000万元。").get(0);
        int amount = sentence.text().indexOf("贷");

        assertThat(sentence.clauses().clauseStart(amount)).isEqualTo(4);
        assertThat(sentence.clauses().clauseEnd(amount))
                .isEqualTo(sentence.text().length() - 1);
        assertThat(sentence.clauses().clauseStart(2)).isZero();
        assertThat(sentence.clauses().clauseEnd(2)).isEqualTo(3);
    }
}
