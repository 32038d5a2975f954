package io.jinmai.relation.rule;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;
import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.TaggedArticle;
import io.jinmai.relation.reading.DiscourseReader;
import io.jinmai.relation.reading.ElementKind;
import io.jinmai.relation.reading.HomeCurrency;
import io.jinmai.relation.reading.SentenceReading;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which enterprises of a sentence stand so that they count. */
class StandingTest {
    private static final DiscourseReader READER =
            new DiscourseReader(VOCABULARY, List.of(), new HomeCurrency(LEXICONS.districts()));
    private static final Standing STANDING =
            new Standing(List.of("茶厂", "公司"), List.of("担保"), List.of("与", "由", "受让"), List.of("提供担保", "的订单"));

    private static List<String> standing(String tagged) {
        SentenceReading sentence = READER.read(TaggedArticle.of(tagged), (type, name) -> Optional.of(name))
                .get(0);
        return sentence.elements().stream()
                .filter(element -> element.kind() == ElementKind.ENTERPRISE && STANDING.holds(sentence, element))
                .map(element -> sentence.text().substring(element.start(), element.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "{E|甲茶厂}贷款50万元。, 甲茶厂",
        "{E|甲茶厂}受让{E|乙茶厂}的股权。, 甲茶厂",
        "{E|甲茶厂}由{E|乙茶厂}设立。, 甲茶厂",
        "{E|甲茶厂}与{D|杭州}的{E|乙茶厂}合资。, 甲茶厂",
        "{E|甲茶厂}与{D|浙江}{D|杭州}的{E|乙茶厂}合资。, 甲茶厂",
        "{E|甲茶厂}凭{E|乙茶厂}的订单贷款。, 甲茶厂",
        "“{E|乙茶厂}”提供担保，{E|甲茶厂}贷款。, 甲茶厂",
        "{E|乙融资担保公司}答应了{E|甲茶厂}。, 甲茶厂",
        "{E|乙茶}答应了{E|甲茶厂}。, 甲茶厂",
    })
    void onlyOneOfTheNamesStandsSo(String tagged, String name) {
        assertThat(standing(tagged)).containsExactly(name);
    }
}
