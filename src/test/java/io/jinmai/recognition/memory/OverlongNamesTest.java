package io.jinmai.recognition.memory;

import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static io.jinmai.recognition.ShippedLexicons.scan;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.lexicon.Remembered;
import io.jinmai.recognition.Candidate.Source;
import io.jinmai.recognition.MentionType;
import io.jinmai.recognition.ProposalList;
import io.jinmai.recognition.WordClasses;
import io.jinmai.recognition.memory.DocumentMemory.FirstLook;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OverlongNamesTest {
    private static final WordClasses PLACES = VOCABULARY.classes("district", "district-short");

    /** A sentence for each name, which is all that it holds. */
    private static Set<String> overlong(FirstLook... sentences) {
        ArticleNames names = new ArticleNames(new Remembered<>());
        Votes votes = new Votes();
        votes.count(List.of(sentences), names);
        return OverlongNames.among(List.of(sentences), names, votes, PLACES).stream()
                .mapToObj(names::surface)
                .collect(Collectors.toSet());
    }

    private static FirstLook[] alliances(String... names) {
        return Arrays.stream(names)
                .map(name -> named(MentionType.ALLIANCE, name))
                .toArray(FirstLook[]::new);
    }

    private static FirstLook named(MentionType type, String name) {
        ProposalList chosen = new ProposalList();
        chosen.add(type, 0, name.length(), Source.PERCEPTRON, 0.8);
        return new FirstLook(scan(name), chosen);
    }

    @Test
    void aNameUsedOnceThatEndsLikeOneUsedMoreOftenTookInTooMuch() {
        assertThat(overlong(alliances("竹业联盟", "让竹业联盟", "竹业联盟"))).containsExactly("让竹业联盟");
        assertThat(overlong(alliances("竹业联盟", "竹业联盟", "加入竹业联盟"))).containsExactly("加入竹业联盟");
    }

    @Test
    void usedTwiceItIsAName() {
        assertThat(overlong(alliances("竹业联盟", "竹业联盟", "新竹业联盟", "新竹业联盟"))).isEmpty();
    }

    @Test
    void theShorterOneMustBeUsedMoreThanOnce() {
        assertThat(overlong(alliances("竹业联盟", "让竹业联盟"))).isEmpty();
    }

    @Test
    void aPlaceInFrontBelongsToTheName() {
        assertThat(overlong(alliances("竹业联盟", "竹业联盟", "龙游竹业联盟"))).isEmpty();
    }

    @Test
    void moreThanTwoCharactersMakeAnotherName() {
        assertThat(overlong(alliances("竹业联盟", "竹业联盟", "小青岭竹业联盟"))).isEmpty();
    }

    @Test
    void ofAnotherKindItIsAnotherName() {
        assertThat(overlong(
                        named(MentionType.ENTERPRISE, "竹业联盟"),
                        named(MentionType.ENTERPRISE, "竹业联盟"),
                        named(MentionType.ALLIANCE, "让竹业联盟")))
                .isEmpty();
    }

    @Test
    void aRestOfTwoCharactersProvesNothing() {
        assertThat(overlong(alliances("竹盟", "竹盟", "让竹盟"))).isEmpty();
    }
}
