package io.jinmai.recognition.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.lexicon.Remembered;
import io.jinmai.recognition.Candidate;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposalList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticleNamesTest {
    private final ArticleNames names = new ArticleNames(new Remembered<>());

    private int enter(String name) {
        return names.enter(name, 0, name.length());
    }

    private ProposalList proposed(String text) {
        ProposalList proposed = new ProposalList();
        names.propose(text, proposed);
        return proposed;
    }

    @Test
    void aNameIsFoundInAnyText() {
        int name = enter("青竹坊");

        assertThat(names.find("走进青竹坊。", 2, 5)).isEqualTo(name);
        assertThat(names.enter("走进青竹坊。", 2, 5)).isEqualTo(name);
        assertThat(names.find("走进青竹坊。", 2, 4)).isEqualTo(ArticleNames.NONE);
        assertThat(names.find("走进青竹坊。", 2, 3)).isEqualTo(ArticleNames.NONE);
    }

    @Test
    void onlyWhatIsRememberedIsProposedShorterNamesFirst() {
        names.remember(enter("青竹坊茶业"), MentionType.ENTERPRISE, 0.88);
        names.remember(enter("青竹坊"), MentionType.ENTERPRISE, 0.74);
        enter("青竹");

        assertThat(proposed("青竹坊茶业").candidates()).extracting(Candidate::end).containsExactly(3, 5);
    }

    @Test
    void manyNamesAreKeptApartAndForgotten() {
        IntStream.range(0, 10_000).forEach(i -> names.remember(enter("竹" + i), MentionType.PERSON, 0.8));

        assertThat(names.size()).isEqualTo(10_000);
        assertThat(names.surface(names.find("竹4321", 0, 5))).isEqualTo("竹4321");
        names.clear();
        assertThat(names.size()).isZero();
        assertThat(names.find("竹4321", 0, 5)).isEqualTo(ArticleNames.NONE);
        assertThat(proposed("竹4321").size()).isZero();
    }
}
