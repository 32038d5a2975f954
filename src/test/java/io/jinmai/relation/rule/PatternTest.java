package io.jinmai.relation.rule;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;
import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.TaggedArticle;
import io.jinmai.relation.reading.DiscourseReader;
import io.jinmai.relation.reading.Element;
import io.jinmai.relation.reading.ElementKind;
import io.jinmai.relation.reading.HomeCurrency;
import io.jinmai.relation.reading.SentenceReading;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each part of a pattern matches, on single sentences. */
class PatternTest {
    private static final PatternCompiler COMPILER = new PatternCompiler(
            VOCABULARY,
            LEXICONS.simplification(),
            Map.of("Org", KindGroup.of(EnumSet.of(ElementKind.BANK, ElementKind.ENTERPRISE, ElementKind.INSTITUTION))),
            Map.of("office", List.of("role-chair", "role-vice-chair")));
    private static final DiscourseReader READER =
            new DiscourseReader(VOCABULARY, List.of(), new HomeCurrency(LEXICONS.districts()));

    private static SentenceReading read(String tagged) {
        return READER.read(TaggedArticle.of(tagged), (type, name) -> Optional.of(name))
                .get(0);
    }

    private static Optional<Match> find(String pattern, String tagged) {
        SentenceReading sentence = read(tagged);
        return Optional.ofNullable(
                COMPILER.compile(pattern).findIn(sentence, 0, sentence.text().length(), new Matcher()));
    }

    private static List<String> names(Match match, String slot) {
        return match.slot(slot).elements().stream()
                .map(element -> ((Element.Named) element).entityId())
                .toList();
    }

    @Test
    void slotsHoldTheNamesOfTheirKind() {
        Match match = find("lender:Bank 向 borrower:Enterprise", "昨天{B|云河银行}向{E|竹山茶厂}放款。")
                .orElseThrow();

        assertThat(names(match, "lender")).containsExactly("云河银行");
        assertThat(names(match, "borrower")).containsExactly("竹山茶厂");
        assertThat(match.start()).isEqualTo(2);
        assertThat(match.end()).isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource({
        "lender:Bank 向 borrower:Enterprise, {E|竹山茶厂}向{E|云河粮油}放款。",
        "lender:Bank 向 borrower:Enterprise, {B|云河银行}问{E|竹山茶厂}。",
        "lender:Bank borrower:Enterprise, {B|云河银行}和{E|竹山茶厂}。",
        "lender:Bank ~2 borrower:Enterprise, {B|云河银行}走访慰问{E|竹山茶厂}。",
        "who:Person title:Title, {T|行长}{P|闻人立}。",
    })
    void whatStandsOtherwiseDoesNotMatch(String pattern, String tagged) {
        assertThat(find(pattern, tagged)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "{E|甲山}、{E|乙水}和{E|丙石}来了。, 甲山 乙水 丙石",
        "{E|甲山}与{E|乙水}来了。, 甲山 乙水",
        "“{E|甲山}”、“{E|乙水}”来了。, 甲山 乙水",
        "{E|甲山}(北厂)、{E|乙水}及其{E|丙石}来了。, 甲山 乙水 丙石",
        "{E|甲山}、{B|云河银行}来了。, 甲山",
        "{E|甲山}，{E|乙水}来了。, 甲山",
    })
    void aListHoldsItsItemsUpToTheFirstOfAnotherKind(String tagged, String items) {
        Match match = find("who:Enterprise+", tagged).orElseThrow();

        assertThat(names(match, "who")).containsExactly(items.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "{E|竹山茶厂}、{D|安居区}的{E|顺江航运}和{D|草潭镇}{D|角尾村}的{E|潮头蚝场}牵头。",
        "{E|竹山茶厂}、{E|顺江航运}等两家企业和{E|潮头蚝场}牵头。",
    })
    void aListGoesOnBehindPlacesAndCounts(String tagged) {
        Match match = find("who:Enterprise+", tagged).orElseThrow();

        assertThat(names(match, "who")).containsExactly("竹山茶厂", "顺江航运", "潮头蚝场");
    }

    @Test
    void peopleOfAListStandBehindWhatTellsWhoTheyAre() {
        Match match = find("who:Person*", "{P|林远}、{E|竹山茶厂}厂长{P|罗春}，以及从{D|柯桥区}赶来的商人{P|沈河}。")
                .orElseThrow();

        assertThat(names(match, "who")).containsExactly("林远", "罗春", "沈河");
    }

    @Test
    void aGroupOfKindsTakesEachOfThem() {
        Match match = find("who:Org+", "{I|市图书馆}、{B|云河银行}和{E|竹山茶厂}。").orElseThrow();

        assertThat(names(match, "who")).containsExactly("市图书馆", "云河银行", "竹山茶厂");
    }

    @Test
    void aGapTakesTheNearestNameOfTheKindAndStepsOverNoneOfThem() {
        String two = "{B|云河银行}走访{E|甲山}后来到{E|乙水}放款。";

        assertThat(names(find("bank:Bank ~20 firm:Enterprise", two).orElseThrow(), "firm"))
                .containsExactly("甲山");
        assertThat(find("bank:Bank ~20 firm:Enterprise 放款", two)).isEmpty();
    }

    @Test
    void aGapStepsOverNamesOfOtherKinds() {
        Match match = find("bank:Bank ~20 firm:Enterprise 放款", "{B|云河银行}在{D|竹山县}给{E|乙水}放款。")
                .orElseThrow();

        assertThat(names(match, "firm")).containsExactly("乙水");
    }

    @Test
    void aGapIsAsLongAsItSaysAndNoLonger() {
        assertThat(find("bank:Bank ~3 放款", "{B|云河银行}一二三放款。")).isPresent();
        assertThat(find("bank:Bank ~3 放款", "{B|云河银行}一二三四放款。")).isEmpty();
    }

    @Test
    void onlyADoubleGapCrossesCommas() {
        String sentence = "{B|云河银行}昨天说，{E|乙水}有信用。";

        assertThat(find("bank:Bank ~10 firm:Enterprise", sentence)).isEmpty();
        assertThat(find("bank:Bank ~~10 firm:Enterprise", sentence)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "{E|甲山}落户{D|竹山县}{D|河口镇}。, 河口镇",
        "{E|甲山}落户{D|河口镇}。, 河口镇",
    })
    void anOptionalGroupMayBeAbsent(String tagged, String place) {
        Match match = find("what:Enterprise 落户 ( District )? place:District 。", tagged)
                .orElseThrow();

        assertThat(names(match, "place")).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource({"{E|甲山}向{E|乙水}供货。, true", "{E|甲山}给了{E|乙水}。, true", "{E|甲山}和{E|乙水}。, false"})
    void aGroupOffersAlternatives(String tagged, boolean matches) {
        assertThat(find("one:Enterprise ( 向 | 给 了 ) other:Enterprise", tagged).isPresent())
                .isEqualTo(matches);
    }

    @Test
    void aNamedWordIsKept() {
        Match match = find("alliance:Alliance role:@office who:Person", "{A|竹业商会}副会长{P|闻人立}。")
                .orElseThrow();

        assertThat(match.words()).containsEntry("role", "副会长");
    }

    @Test
    void aWordInsideANameIsNoWord() {
        assertThat(find("@role-chair who:Person", "{E|会长}{P|闻人立}。")).isEmpty();
        assertThat(find("@role-chair who:Person", "会长{P|闻人立}。")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"“{A|竹业联盟}”由{E|甲山}牵头。", "{A|竹业联盟}由“{E|甲山}”牵头。"})
    void quotesBetweenPartsDoNotCount(String tagged) {
        assertThat(find("alliance:Alliance 由 who:Enterprise 牵头", tagged)).isPresent();
    }

    /** In digests and tables a blank keeps a place and the name behind it apart. */
    @Test
    void aBlankBetweenPartsKeepsThemApart() {
        assertThat(find("District Bank", "{D|柳州}　{B|柳州银行}放款。")).isEmpty();
        assertThat(find("District ~1 Bank", "{D|柳州}　{B|柳州银行}放款。")).isPresent();
    }

    @Test
    void aLiteralOfTheRuleIsMatchedSimplified() {
        assertThat(find("bank:Bank 貸款", "{B|雲河銀行}貸款三百萬元。")).isPresent();
    }

    @Test
    void theLastOfSeveralMatchesIsTheWholeLastList() {
        SentenceReading sentence = read("{E|甲山}走了，{E|乙水}和{E|丙石}来了。");

        Match last = COMPILER.compile("who:Enterprise+")
                .findLastIn(sentence, 0, sentence.text().length(), new Matcher());

        assertThat(names(last, "who")).containsExactly("乙水", "丙石");
    }

    @Test
    void aMatchEndsWithinItsStretch() {
        SentenceReading sentence = read("{B|云河银行}向{E|乙水}放款。");
        Pattern pattern = COMPILER.compile("bank:Bank 向 firm:Enterprise");

        assertThat(pattern.findIn(sentence, 0, 7, new Matcher())).isNotNull();
        assertThat(pattern.findIn(sentence, 0, 6, new Matcher())).isNull();
    }

    @Test
    void oneMatcherServesManySentences() {
        Pattern pattern = COMPILER.compile("who:Enterprise ~10 来了");
        Matcher matcher = new Matcher();
        SentenceReading one = read("{E|甲山}和{E|乙水}来了。");
        SentenceReading other = read("昨天{E|丙石}也来了。");

        assertThat(pattern.standsIn(one, matcher)).isTrue();
        assertThat(names(pattern.findIn(other, 0, other.text().length(), matcher), "who"))
                .containsExactly("丙石");
        assertThat(names(pattern.findIn(one, 0, one.text().length(), matcher), "who"))
                .containsExactly("乙水");
        assertThat(pattern.allIn(other, matcher)).hasSize(1);
    }
}
