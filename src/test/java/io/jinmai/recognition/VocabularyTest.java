package io.jinmai.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Vocabulary VOCABULARY = new Vocabulary.Builder()
            .add("fruit", List.of("苹果", "桃"))
            .add("firm", List.of("苹果"))
            .build();

    @Test
    void aWordBelongsToEveryClassThatListsIt() {
        WordClasses apple = VOCABULARY.words().get("苹果");

        assertThat(apple.meets(VOCABULARY.classes("fruit"))).isTrue();
        assertThat(apple.meets(VOCABULARY.classes("firm"))).isTrue();
        assertThat(VOCABULARY.words().get("桃").meets(VOCABULARY.classes("firm")))
                .isFalse();
        assertThat(VOCABULARY.words().get("桃").meets(VOCABULARY.classes("fruit", "firm")))
                .isTrue();
    }

    @Test
    void anUnknownClassIsRefusedWithTheKnownOnes() {
        assertThat(VOCABULARY.hasClass("fruits")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VOCABULARY.classes("fruits"))
                .withMessage("no word class 'fruits'; there are [firm, fruit]");
    }

    @Test
    void aBlankWordIsRefusedWithItsClass() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vocabulary.Builder().add("fruit", List.of(" ")))
                .withMessageContaining("fruit");
    }

    @Test
    void holdsAsManyClassesAsItSaysAndNoMore() {
        Vocabulary.Builder builder = new Vocabulary.Builder();
        for (int i = 0; i < Vocabulary.MOST_CLASSES; i++) {
            builder.add("class-" + i, List.of("词" + i));
        }
        Vocabulary full = builder.build();

        assertThat(full.words().get("词3").meets(full.classes("class-3"))).isTrue();
        assertThat(full.words().get("词67").meets(full.classes("class-3"))).isFalse();
        assertThat(full.words().get("词127").meets(full.classes("class-127"))).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add("one-more", List.of("词")))
                .withMessageContaining("one-more");
    }
}
