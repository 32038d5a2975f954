package io.jinmai.recognition.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.LexicalScan;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposalList;
import io.jinmai.recognition.Refusal;
import io.jinmai.recognition.Refused;
import io.jinmai.recognition.ShippedLexicons;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitWordsTest {
    @ParameterizedTest
    @CsvSource({"两家的理由大同小异。, 大同", "一块大理石。, 大理", "他讲道德银行的事。, 德银"})
    void aShortNameInTheMidstOfWordsIsRefused(String text, String name) {
        assertThat(kept(text, candidate(text, name, Source.GAZETTEER))).isEmpty();
        assertThat(kept(text, candidate(text, name, Source.MEMORY))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"他从大同来。, 大同", "他去大理开店。, 大理", "两家的理由大同小异。, 大同小异", "福建南平等地也有。, 南平"})
    void aNameOfWholeWordsStays(String text, String name) {
        assertThat(kept(text, candidate(text, name, Source.GAZETTEER))).hasSize(1);
    }

    @Test
    void whatTheModelOrTheUserNamesStays() {
        String text = "两家的理由大同小异。";
        Candidate listed = candidate(text, "大同", Source.GAZETTEER);

        assertThat(kept(text, listed, candidate(text, "大同", Source.PERCEPTRON))).hasSize(2);
        assertThat(kept(text, candidate(text, "大同", Source.USER))).hasSize(1);
    }

    private static List<Candidate> kept(String text, Candidate... names) {
        ProposalList kept = ProposalList.of(List.of(names));
        List<Refused> refused = new ArrayList<>();
        LexicalScan scan = ShippedLexicons.SCANNER.scan(text);
        SplitWords.remove(scan, Source.GAZETTEER, kept, refused);
        SplitWords.remove(scan, Source.MEMORY, kept, refused);
        assertThat(kept.size() + refused.size()).isEqualTo(names.length);
        assertThat(refused).extracting(Refused::reason).allMatch(Refusal.WITHIN_WORD::equals);
        return kept.candidates();
    }

    private static Candidate candidate(String text, String name, Source source) {
        int start = text.indexOf(name);
        return new Candidate(MentionType.DISTRICT, start, start + name.length(), source, 0.72);
    }
}
