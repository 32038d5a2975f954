package io.jinmai.recognition.stage;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;
import static io.jinmai.recognition.ShippedLexicons.SCANNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.lexicon.UserLexicon;
import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.CandidateSource;
import io.jinmai.recognition.Mention;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.RecognitionObserver;
import io.jinmai.recognition.RecognizedArticle;
import io.jinmai.recognition.SentenceDecision;
import io.jinmai.recognition.TaggedArticle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The two looks, with a source that knows one full name and nothing else. */
class RecognizerTest {
    private static final String FULL_NAME = "龙游青竹茶业有限公司";

    private static final CandidateSource ONE_NAME = (scan, candidates) -> {
        int at = scan.text().indexOf(FULL_NAME);
        if (at >= 0) {
            candidates.add(MentionType.ENTERPRISE, at, at + FULL_NAME.length(), Source.GAZETTEER, 0.9);
        }
    };

    private static List<Mention> recognize(String text) {
        Recognizer recognizer = new Recognizer(LEXICONS.simplification(), SCANNER, List.of(ONE_NAME), UserLexicon.NONE);
        return recognizer.recognize(List.of(TaggedArticle.of(text).article()), RecognitionObserver.NONE).stream()
                .flatMap(article -> article.sentences().stream())
                .flatMap(sentence -> sentence.mentions().stream())
                .toList();
    }

    @Test
    void aNameFoundInOneSentenceIsKnownByItsShortFormInAll() {
        assertThat(recognize("青竹茶业放榜。龙游青竹茶业有限公司来了。青竹茶业好。"))
                .extracting(Mention::normal)
                .containsExactly("青竹茶业", FULL_NAME, "青竹茶业");
    }

    @Test
    void mentionsKeepTheSpellingOfTheArticle() {
        assertThat(recognize("龍游青竹茶業有限公司來了。")).singleElement().satisfies(mention -> {
            assertThat(mention.surface()).isEqualTo("龍游青竹茶業有限公司");
            assertThat(mention.normal()).isEqualTo(FULL_NAME);
            assertThat(mention.start()).isZero();
            assertThat(mention.end()).isEqualTo(FULL_NAME.length());
        });
    }

    @Test
    void withoutASourceThatKnowsItNothingIsFound() {
        assertThat(recognize("云帆机械来了。")).isEmpty();
    }

    @Test
    void anObserverIsToldOfEverySentenceWhatWasProposedAndKept() {
        List<SentenceDecision> told = new ArrayList<>();
        Recognizer recognizer = new Recognizer(LEXICONS.simplification(), SCANNER, List.of(ONE_NAME), UserLexicon.NONE);
        RecognizedArticle article = recognizer
                .recognize(List.of(TaggedArticle.of("龙游青竹茶业有限公司来了。青竹茶业好。").article()), told::add)
                .get(0);

        assertThat(told)
                .extracting(SentenceDecision::sentence)
                .isEqualTo(article.article().sentences());
        assertThat(told.get(0).proposals()).extracting(Candidate::source).contains(Source.GAZETTEER, Source.MEMORY);
        assertThat(told.get(1).kept()).singleElement().satisfies(name -> {
            assertThat(name.source()).isEqualTo(Source.MEMORY);
            assertThat(name.length()).isEqualTo("青竹茶业".length());
        });
    }
}
