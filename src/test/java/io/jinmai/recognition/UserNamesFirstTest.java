package io.jinmai.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.Candidate.Source;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing contradicts a name of the user's, which here stands at 4 to 8. */
class UserNamesFirstTest {
    private static final Candidate OWN = new Candidate(MentionType.ENTERPRISE, 4, 8, Source.USER, 0.999);

    @ParameterizedTest
    @CsvSource({
        "4, 8, PERSON, false",
        "4, 8, ENTERPRISE, false",
        "4, 6, PERSON, false",
        "5, 7, PERSON, false",
        "6, 8, PERSON, false",
        "2, 5, PERSON, false",
        "7, 20, PERSON, false",
        "2, 8, PERSON, true",
        "4, 9, PERSON, true",
        "0, 4, PERSON, true",
        "8, 9, PERSON, true",
    })
    void whatCutsItOrTypesItOtherwiseGoes(int start, int end, MentionType type, boolean stays) {
        Candidate other = new Candidate(type, start, end, Source.GRAMMAR, 0.99);

        assertThat(UserNamesFirst.among(proposals(other)).candidates().contains(other))
                .isEqualTo(stays);
    }

    private static ProposalList proposals(Candidate other) {
        return ProposalList.of(List.of(other, OWN));
    }

    @ParameterizedTest
    @CsvSource({"4, 8", "2, 5", "7, 20"})
    void theArbiterKeepsIt(int start, int end) {
        Candidate other = new Candidate(MentionType.PERSON, start, end, Source.GRAMMAR, 0.99);

        assertThat(new Arbiter().choose(proposals(other)).candidates()).containsExactly(OWN);
    }
}
