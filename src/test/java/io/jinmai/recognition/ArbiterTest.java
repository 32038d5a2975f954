package io.jinmai.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.jinmai.recognition.Candidate.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArbiterTest {
    private static Candidate name(MentionType type, int start, int end, Source source, double strength) {
        return new Candidate(type, start, end, source, strength);
    }

    private static Candidate firm(int start, int end, double strength) {
        return name(MentionType.ENTERPRISE, start, end, Source.GRAMMAR, strength);
    }

    private static List<Candidate> chosen(List<Candidate> proposals) {
        return chosen(new Arbiter(), proposals);
    }

    private static List<Candidate> chosen(Arbiter arbiter, List<Candidate> proposals) {
        return arbiter.choose(ProposalList.of(proposals)).candidates();
    }

    @Test
    void namesThatDoNotOverlapAreAllChosenInOrder() {
        Candidate late = firm(6, 9, 0.8);
        Candidate early = firm(0, 3, 0.6);
        Candidate between = firm(3, 6, 0.7);

        assertThat(chosen(List.of(late, early, between))).containsExactly(early, between, late);
    }

    @Test
    void theLongestNameWinsWhereBothAreAsSure() {
        assertThat(chosen(List.of(firm(0, 2, 0.8), firm(0, 6, 0.8), firm(2, 6, 0.8))))
                .containsExactly(firm(0, 6, 0.8));
    }

    @Test
    void aMuchSurerShorterNameWins() {
        assertThat(chosen(List.of(firm(0, 6, 0.52), firm(0, 4, 0.95)))).containsExactly(firm(0, 4, 0.95));
    }

    @Test
    void whatIsNotMoreLikelyThanNotIsLeftOut() {
        assertThat(chosen(List.of(firm(0, 4, 0.5), firm(5, 9, 0.3)))).isEmpty();
        assertThat(chosen(List.of())).isEmpty();
    }

    @Test
    void aHintIsBelievedWhereANameIsLikelyToStand() {
        Candidate looks = name(MentionType.ENTERPRISE, 0, 4, Source.GRAMMAR, 0.4);
        Candidate looksToo = name(MentionType.ENTERPRISE, 0, 4, Source.PERCEPTRON, 0.4);
        Candidate stands = name(MentionType.ENTERPRISE, 0, 4, Source.CONTEXT, 0.4);

        assertThat(chosen(List.of(looks, looksToo))).isEmpty();
        assertThat(chosen(List.of(stands, stands))).isEmpty();
        assertThat(chosen(List.of(looks, stands, stands)).get(0).strength()).isCloseTo(0.64, within(1e-9));
    }

    @Test
    void twoSourcesThatAgreeAreBelievedMoreThanEach() {
        List<Candidate> chosen = chosen(List.of(
                name(MentionType.ENTERPRISE, 0, 4, Source.GRAMMAR, 0.6),
                name(MentionType.ENTERPRISE, 0, 4, Source.PERCEPTRON, 0.4)));

        assertThat(chosen).singleElement().satisfies(candidate -> {
            assertThat(candidate.strength()).isCloseTo(1 - 0.4 * 0.6, within(1e-9));
            assertThat(candidate.source()).isEqualTo(Source.GRAMMAR);
        });
    }

    @Test
    void twoSourcesThatBothDoubtANameDoNotMakeItLikely() {
        assertThat(chosen(List.of(
                        name(MentionType.ENTERPRISE, 0, 4, Source.GRAMMAR, 0.48),
                        name(MentionType.ENTERPRISE, 0, 4, Source.PERCEPTRON, 0.49))))
                .isEmpty();
    }

    @Test
    void oneSourceThatProposesTwiceIsNotBelievedMore() {
        assertThat(chosen(List.of(firm(0, 4, 0.6), firm(0, 4, 0.55)))).containsExactly(firm(0, 4, 0.6));
    }

    @Test
    void agreementOnThePlaceAloneIsNoAgreement() {
        assertThat(chosen(List.of(
                        name(MentionType.ENTERPRISE, 0, 4, Source.GRAMMAR, 0.45),
                        name(MentionType.INSTITUTION, 0, 4, Source.PERCEPTRON, 0.45))))
                .isEmpty();
    }

    @Test
    void agreementBeatsALoneProposalOfAsManyCharacters() {
        List<Candidate> chosen = chosen(List.of(
                name(MentionType.INSTITUTION, 1, 5, Source.GRAMMAR, 0.7),
                name(MentionType.ENTERPRISE, 0, 4, Source.GRAMMAR, 0.6),
                name(MentionType.ENTERPRISE, 0, 4, Source.PERCEPTRON, 0.6)));

        assertThat(chosen).extracting(Candidate::type).containsExactly(MentionType.ENTERPRISE);
    }

    @ParameterizedTest
    @CsvSource({"-1, 3, 0.6", "3, 3, 0.6", "3, 2, 0.6", "0, 3, 0", "0, 3, 1", "0, 3, NaN"})
    void whatIsNoCandidateIsRefused(int start, int end, double strength) {
        assertThatIllegalArgumentException().isThrownBy(() -> firm(start, end, strength));
    }

    @Provide
    Arbitrary<List<Candidate>> proposals() {
        Arbitrary<Candidate> one = Combinators.combine(
                        Arbitraries.of(MentionType.BANK, MentionType.ENTERPRISE, MentionType.DISTRICT),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(Source.values()),
                        Arbitraries.doubles().between(0.3, 0.98).ofScale(2))
                .as((type, start, length, source, strength) -> name(type, start, start + length, source, strength));
        return one.list().ofMaxSize(9);
    }

    @Property(tries = 500)
    void theOrderOfProposalsDoesNotMatter(@ForAll("proposals") List<Candidate> proposals, @ForAll long seed) {
        List<Candidate> shuffled = new ArrayList<>(proposals);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(chosen(shuffled)).isEqualTo(chosen(proposals));
    }

    @Property(tries = 200)
    void whatWasDecidedBeforeDoesNotMatter(@ForAll("manyProposals") List<List<Candidate>> sentences) {
        Arbiter arbiter = new Arbiter();
        List<List<Candidate>> chosen =
                sentences.stream().map(proposals -> chosen(arbiter, proposals)).toList();

        assertThat(chosen)
                .isEqualTo(
                        sentences.stream().map(proposals -> chosen(proposals)).toList());
    }

    @Provide
    Arbitrary<List<List<Candidate>>> manyProposals() {
        return proposals().list().ofMaxSize(6);
    }

    @Test
    void aSentenceWithMoreProposalsThanUsualIsDecidedLikewise() {
        List<Candidate> many = IntStream.range(0, 5_000)
                .mapToObj(i -> firm(3 * i, 3 * i + 3, 0.8))
                .toList();
        Arbiter arbiter = new Arbiter();

        assertThat(chosen(arbiter, many)).isEqualTo(many);
        assertThat(chosen(arbiter, many.subList(0, 2))).isEqualTo(many.subList(0, 2));
    }

    @Property(tries = 500)
    void chosenNamesNeverOverlapAndWereProposed(@ForAll("proposals") List<Candidate> proposals) {
        List<Candidate> chosen = chosen(proposals);

        for (int i = 1; i < chosen.size(); i++) {
            assertThat(chosen.get(i).start())
                    .isGreaterThanOrEqualTo(chosen.get(i - 1).end());
        }
        assertThat(chosen)
                .allMatch(name -> proposals.stream()
                        .anyMatch(proposal -> proposal.type() == name.type()
                                && proposal.start() == name.start()
                                && proposal.end() == name.end()));
    }

    @Property(tries = 500)
    void noOtherSetOfNamesIsWorthMore(@ForAll("proposals") List<Candidate> proposals) {
        List<Candidate> oneSource = proposals.stream()
                .map(c -> name(c.type(), c.start(), c.end(), Source.GRAMMAR, c.strength()))
                .toList();

        assertThat(worth(chosen(oneSource))).isCloseTo(best(oneSource, 0, List.of()), within(1e-9));
    }

    private static double best(List<Candidate> proposals, int next, List<Candidate> taken) {
        if (next == proposals.size()) {
            return worth(taken);
        }
        double without = best(proposals, next + 1, taken);
        Candidate candidate = proposals.get(next);
        if (taken.stream().anyMatch(other -> other.start() < candidate.end() && candidate.start() < other.end())) {
            return without;
        }
        List<Candidate> more = new ArrayList<>(taken);
        more.add(candidate);
        return Math.max(without, best(proposals, next + 1, more));
    }

    private static double worth(List<Candidate> names) {
        return names.stream()
                .mapToDouble(name -> (name.strength() - 0.5) * Math.pow(name.length(), 1.3))
                .sum();
    }
}
