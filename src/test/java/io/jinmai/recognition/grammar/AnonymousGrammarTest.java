package io.jinmai.recognition.grammar;

import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.MentionType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymousGrammarTest {
    private static final AnonymousGrammar GRAMMAR = new AnonymousGrammar(VOCABULARY);

    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE, 向龙游某竹制品企业放款。, 龙游某竹制品企业",
        "ENTERPRISE, 衢州市龙游某机械公司急需资金。, 衢州市龙游某机械公司",
        "ENTERPRISE, 衢州某电子科技有限公司拿到贷款。, 衢州某电子科技有限公司",
        "ENTERPRISE, 走访某企业集团。, 某企业集团",
        "ENTERPRISE, 走访某选矿企业。, 某选矿企业",
        "ENTERPRISE, 走访某发动机企业。, 某发动机企业",
        "ENTERPRISE, 走访某民营药企公司。, 某民营药企公司",
        "INSTITUTION, 与衢州某实验室合作。, 衢州某实验室",
    })
    void findsThePhraseWithItsPlaces(MentionType type, String sentence, String name) {
        assertThat(Proposals.believed(GRAMMAR, type, sentence)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"某银行研究院来信。", "衢州某银行协会来信。", "某农商行学院来信。"})
    void aBankWithoutItsNameIsNoInstitution(String sentence) {
        assertThat(Proposals.all(GRAMMAR, MentionType.INSTITUTION, sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"某负责人说。", "某标准厂房空着。", "某厂长来了。", "某县评选龙头企业。", "某日，企业来电。", "在某种程度上，企业受益。", "某市的企业放心了。"})
    void otherUsesOfTheWordHideNoOrganisation(String sentence) {
        assertThat(Proposals.all(GRAMMAR, MentionType.ENTERPRISE, sentence)).isEmpty();
        assertThat(Proposals.all(GRAMMAR, MentionType.INSTITUTION, sentence)).isEmpty();
    }
}
