package io.jinmai.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.jinmai.recognition.Candidate.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ProposalListTest {
    private static final int LONGEST_TEXT = 1 << 27;

    @Provide
    Arbitrary<List<Candidate>> candidates() {
        Arbitrary<Integer> starts = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 9), Arbitraries.integers().between(0, LONGEST_TEXT - 9));
        return Combinators.combine(
                        Arbitraries.of(MentionType.values()),
                        starts,
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(Source.values()),
                        Arbitraries.doubles().between(0.01, 0.99))
                .as((type, start, length, source, strength) ->
                        new Candidate(type, start, start + length, source, strength))
                .list()
                .ofMaxSize(300);
    }

    @Property(tries = 200)
    void givesBackWhatItTook(@ForAll("candidates") List<Candidate> candidates) {
        ProposalList list = ProposalList.of(candidates);

        assertThat(list.candidates()).isEqualTo(candidates);
        list.clear();
        assertThat(list.size()).isZero();
    }

    @Property(tries = 200)
    void namesStandByEndThenStartThenKindThenSource(@ForAll("candidates") List<Candidate> candidates) {
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(
                Comparator.comparingLong(name -> PackedName.of(name.type(), name.start(), name.end(), name.source())));

        assertThat(sorted)
                .isSortedAccordingTo(Comparator.comparingInt(Candidate::end)
                        .thenComparing(Candidate::start)
                        .thenComparing(Candidate::type)
                        .thenComparing(Candidate::source));
    }

    @Test
    void whatIsTakenOutLeavesTheOthersInOrder() {
        ProposalList list = new ProposalList();
        for (int end = 1; end <= 20; end++) {
            list.add(MentionType.PERSON, 0, end, Source.GRAMMAR, 0.5);
        }
        list.remove(0);
        list.remove(18);

        assertThat(list.candidates())
                .extracting(Candidate::end)
                .startsWith(2, 3)
                .endsWith(18, 19);
        assertThat(list.last().end()).isEqualTo(19);
        assertThat(list.last().length()).isEqualTo(19);
    }

    @Test
    void takesNoNameThatIsNone() {
        ProposalList list = new ProposalList();

        assertThatIllegalArgumentException().isThrownBy(() -> list.add(MentionType.PERSON, 3, 3, Source.GRAMMAR, 0.5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list.add(MentionType.PERSON, 3, LONGEST_TEXT + 1, Source.GRAMMAR, 0.5));
    }
}
