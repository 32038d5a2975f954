package io.jinmai.recognition.memory;

import static io.jinmai.recognition.ShippedLexicons.scan;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.lexicon.Remembered;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposalList;
import io.jinmai.recognition.memory.DocumentMemory.FirstLook;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VotesTest {
    private final Votes votes = new Votes();
    private final ArticleNames names = new ArticleNames(new Remembered<>());

    private static FirstLook use(String name, MentionType type, double strength) {
        ProposalList chosen = new ProposalList();
        chosen.add(type, 0, name.length(), Source.PERCEPTRON, strength);
        return new FirstLook(scan(name), chosen);
    }

    private int count(FirstLook... uses) {
        names.clear();
        votes.count(Arrays.asList(uses), names);
        return names.size();
    }

    @Test
    void theKindThatUsesSpeakForMostStronglyWins() {
        count(
                use("竹海中心", MentionType.ENTERPRISE, 0.6),
                use("竹海中心", MentionType.INSTITUTION, 0.7),
                use("竹海中心", MentionType.ENTERPRISE, 0.6));

        assertThat(votes.winner(0)).isEqualTo(MentionType.ENTERPRISE);
        assertThat(votes.areDivided(0)).isTrue();
        assertThat(votes.mostUses(0)).isEqualTo(2);
        assertThat(votes.uses(0, MentionType.INSTITUTION)).isEqualTo(1);
    }

    @Test
    void ofTwoKindsTheFirstWins() {
        count(use("竹海中心", MentionType.INSTITUTION, 0.7), use("竹海中心", MentionType.ENTERPRISE, 0.7));

        assertThat(votes.winner(0)).isEqualTo(MentionType.ENTERPRISE);
    }

    @Test
    void titlesAndSingleCharactersCountForNothing() {
        assertThat(count(use("掌柜", MentionType.TITLE, 0.8), use("竹", MentionType.PERSON, 0.8)))
                .isZero();
        assertThat(votes.uses(ArticleNames.NONE, MentionType.PERSON)).isZero();
    }

    @Test
    void whatAnotherArticleNamedIsForgotten() {
        count(use("竹海中心", MentionType.ENTERPRISE, 0.6), use("竹海中心", MentionType.ENTERPRISE, 0.6));
        count(use("竹海中心", MentionType.INSTITUTION, 0.6));

        assertThat(votes.winner(0)).isEqualTo(MentionType.INSTITUTION);
        assertThat(votes.areDivided(0)).isFalse();
        assertThat(votes.mostUses(0)).isEqualTo(1);
    }
}
