package io.jinmai.recognition.perceptron;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;
import static io.jinmai.recognition.ShippedLexicons.SCANNER;
import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposalList;
import io.jinmai.recognition.perceptron.PerceptronTagger.ScoredSpan;
import io.jinmai.recognition.perceptron.TaggedCorpus.TaggedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The trainer on a language of a few sentences. */
class PerceptronTrainerTest {
    private static final int ROUNDS = 6;

    private static final List<TaggedText> TEXTS = texts();

    private static List<TaggedText> texts() {
        List<TaggedText> texts = new ArrayList<>();
        for (String firm : List.of("青竹茶业", "云帆茶业", "石泉茶业", "东篱茶业", "白鹭茶业", "松风茶业")) {
            for (String bank : List.of("甲江银行", "乙山银行", "丙湖银行")) {
                texts.add(TaggedCorpus.parse("昨天{B|" + bank + "}向{E|" + firm + "}放款。", "toy"));
                texts.add(TaggedCorpus.parse("{E|" + firm + "}的茶叶卖到了远方。", "toy"));
            }
        }
        return List.copyOf(texts);
    }

    private static PerceptronModel train(List<TaggedText> texts) {
        return new PerceptronTrainer(LEXICONS.simplification(), SCANNER, ROUNDS).train(texts, round -> {});
    }

    private static byte[] bytes(PerceptronModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(model, out);
        return out.toByteArray();
    }

    @Test
    void theSameCorpusGivesTheSameModelByteForByte() throws IOException {
        assertThat(bytes(train(TEXTS))).isEqualTo(bytes(train(TEXTS)));
    }

    @Test
    void anotherCorpusGivesAnotherModel() throws IOException {
        assertThat(bytes(train(TEXTS.subList(0, 20)))).isNotEqualTo(bytes(train(TEXTS)));
    }

    @Test
    void whatItLearntItFindsAgainAndInNewNames() {
        PerceptronTagger tagger = new PerceptronTagger(train(TEXTS));

        for (TaggedText text : TEXTS) {
            assertThat(tagger.tag(SCANNER.scan(text.text())))
                    .extracting(ScoredSpan::span)
                    .isEqualTo(text.spans());
        }
        assertThat(tagger.tag(SCANNER.scan("昨天甲江银行向寒梅茶业放款。")))
                .extracting(
                        scored -> scored.span().type(),
                        scored -> scored.span().start(),
                        scored -> scored.span().end())
                .containsExactly(tuple(MentionType.BANK, 2, 6), tuple(MentionType.ENTERPRISE, 7, 11));
    }

    @Test
    void aNameItTagsScoresAboveNoName() {
        PerceptronTagger tagger = new PerceptronTagger(train(TEXTS));

        assertThat(tagger.tag(SCANNER.scan(TEXTS.get(0).text()))).isNotEmpty().allMatch(scored -> scored.margin() > 0);
        assertThat(tagger.tag(SCANNER.scan(""))).isEmpty();
    }

    @Test
    void itTellsOfEveryRound() {
        List<Integer> heard = new ArrayList<>();

        new PerceptronTrainer(LEXICONS.simplification(), SCANNER, 3).train(TEXTS, heard::add);

        assertThat(heard)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, PerceptronTrainer.passes(3))
                        .boxed()
                        .toList());
    }

    @Test
    void itsNamesArriveAsCandidatesOfThePerceptron() {
        ProposalList candidates = new ProposalList();

        new PerceptronSource(new PerceptronTagger(train(TEXTS)), VOCABULARY)
                .propose(SCANNER.scan(TEXTS.get(0).text()), candidates);

        assertThat(candidates.candidates()).hasSize(2).allSatisfy(candidate -> {
            assertThat(candidate.source()).isEqualTo(Source.PERCEPTRON);
            assertThat(candidate.strength()).isBetween(0.36, 0.92);
        });
    }
}
