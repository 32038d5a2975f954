package io.jinmai.recognition.perceptron;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;
import static io.jinmai.recognition.ShippedLexicons.scan;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.CutText;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CluesTest {
    private static int[] cluesAt(String text, int place) {
        Clues clues = new Clues(scan(text));
        clues.findAt(place);
        return Arrays.copyOf(clues.numbers(), clues.count());
    }

    @Test
    void theSameSurroundingsGiveTheSameClues() {
        assertThat(cluesAt("一二三青竹放榜了一二三。", 3)).isEqualTo(cluesAt("一二三青竹放榜了一二三。", 3));
        assertThat(cluesAt("一二三青竹放榜了一二三。", 3)).isNotEqualTo(cluesAt("一二三青松放榜了一二三。", 3));
    }

    @Test
    void aLexiconWordIsSeen() {
        assertThat(cluesAt("去龙游县。", 1)).hasSizeGreaterThan(cluesAt("去云帆帆。", 1).length);
    }

    /** The ends of a text are seen from outside, so that what starts or ends there can be learnt. */
    @Test
    void theEndsOfATextShow() {
        assertThat(cluesAt("放榜了。", -1)).isNotEmpty().isNotEqualTo(cluesAt("揭榜了。", -1));
        assertThat(cluesAt("放榜了。", 4)).isNotEmpty().doesNotContain(cluesAt("放榜了。", 0));
    }

    @Property(tries = 100)
    void aFeatureKeepsItsClueAndItsCharacter(
            @ForAll int value, @ForAll @IntRange(min = -Clue.REACH, max = Clue.REACH) int distance) {
        int clue = Clue.of(1, value);

        int feature = Clue.feature(clue, distance);

        assertThat(Clue.ofFeature(feature)).isEqualTo(clue);
        assertThat(Clue.characterOf(feature)).isEqualTo(distance + Clue.REACH);
    }

    /** Two pairs of words with one key would share what is kept of whichever came first. */
    @Test
    void everyPairOfPartsOfWordsHasAKeyOfItsOwn() {
        int[] parts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, WordDictionary.shipped().natures())
                                .flatMap(nature -> IntStream.rangeClosed(CutText.SINGLE, CutText.LAST)
                                        .map(place -> CutText.part(nature, place))))
                .toArray();

        long keys = Arrays.stream(parts)
                .flatMap(here -> Arrays.stream(parts).map(next -> Clues.wordsKey(here, next)))
                .distinct()
                .count();

        assertThat(keys).isEqualTo((long) parts.length * parts.length);
    }

    /** However many words of the lexicons cover a character and its neighbours, there is room for what they say. */
    @Test
    void everyWordOfTheLexiconsFits() {
        Stream<String> words =
                LEXICONS.words().classNames().stream().flatMap(className -> LEXICONS.words().words(className).stream());

        assertThat(words).isNotEmpty().allSatisfy(word -> {
            String text = LEXICONS.simplification().simplify(word + word);
            Clues clues = new Clues(scan(text));
            for (int place = -1; place <= text.length(); place++) {
                clues.findAt(place);
                assertThat(clues.count()).isBetween(4, clues.numbers().length);
                assertThatNoCharacterHearsMoreThanTheBoundCounts(clues);
            }
        });
    }

    private static void assertThatNoCharacterHearsMoreThanTheBoundCounts(Clues clues) {
        for (int character = 0; character < Clue.SPAN; character++) {
            int distance = character - Clue.REACH;
            long about = IntStream.range(0, clues.count())
                    .mapToObj(clues::span)
                    .filter(span -> span.first <= distance && distance <= span.last)
                    .count();
            assertThat(about).isLessThanOrEqualTo(Clues.mostAbout(character));
        }
    }
}
