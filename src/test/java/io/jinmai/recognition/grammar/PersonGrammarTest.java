package io.jinmai.recognition.grammar;

import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.MentionType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonGrammarTest {
    private static final PersonGrammar GRAMMAR = new PersonGrammar(VOCABULARY);

    @ParameterizedTest
    @CsvSource({
        "董事长裘竹青表示，订单多。, 裘竹青",
        "总经理傅岩说，贷款到账。, 傅岩",
        "行长欧阳松介绍。, 欧阳松",
        "会计是行长諸葛亭，她在。, 諸葛亭",
    })
    void believesAPersonBetweenATitleAndWhatEndsAName(String sentence, String person) {
        assertThat(Proposals.believed(GRAMMAR, MentionType.PERSON, sentence)).contains(person);
    }

    @ParameterizedTest
    @CsvSource({"裘竹青说，订单多。, 裘竹青", "董事长裘竹青五十岁了。, 裘竹青"})
    void oneSideAloneIsAHint(String sentence, String person) {
        assertThat(Proposals.all(GRAMMAR, MentionType.PERSON, sentence)).contains(person);
        assertThat(Proposals.believed(GRAMMAR, MentionType.PERSON, sentence)).doesNotContain(person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"董事长王先生说。", "总经理高度重视。", "产品卖到温州，大家说好。", "行长金额不大。", "行业主管部门说了算。", "经理裘竹干了九年。"})
    void wordsThatStartLikeASurnameAreNoPeople(String sentence) {
        assertThat(Proposals.believed(GRAMMAR, MentionType.PERSON, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "董事长裘竹青来了。, 董事长",
        "副总经理傅岩来了。, 副总经理",
        "党委书记、行长傅岩来了。, 党委书记 行长",
    })
    void findsTheLongestTitles(String sentence, String titles) {
        assertThat(Proposals.believed(GRAMMAR, MentionType.TITLE, sentence)).containsExactly(titles.split(" "));
    }
}
