package io.jinmai.recognition.perceptron;

import static io.jinmai.recognition.ShippedLexicons.scan;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.LexicalScan;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ClueSumsTest {
    private static final int SIZE = TagScheme.SIZE;
    private static final PerceptronModel MODEL = ModelResource.load();
    private static final ClueSums SUMS = new ClueSums(MODEL);

    /** More than what all sums that a character hears of are rounded by. */
    private static final int ROUNDED = 2 * (int) (1 / PerceptronModel.WEIGHT_STEP);

    /** Each clue added by itself, with room for what is said of characters outside of the text; from the score of no name on. */
    private static int[] clueByClue(LexicalScan scan) {
        int length = scan.text().length();
        int[] all = new int[(length + 2 * Clue.SPAN) * SIZE];
        Clues clues = new Clues(scan);
        for (int place = -1; place <= length; place++) {
            clues.findAt(place);
            for (int i = 0; i < clues.count(); i++) {
                int row = MODEL.table().find(clues.numbers()[i]);
                MODEL.table().addTo(all, (place + Clue.SPAN - Clue.REACH) * SIZE, row);
            }
        }
        int[] scores = new int[length * SIZE];
        for (int i = 0; i < scores.length; i++) {
            int character = Clue.SPAN * SIZE + i / SIZE * SIZE;
            scores[i] = all[character + i % SIZE] - all[character + TagScheme.OUTSIDE];
        }
        return scores;
    }

    private static int[] summed(LexicalScan scan) {
        int[] scores = new int[scan.text().length() * SIZE];
        SUMS.addUp(scan, scores);
        return scores;
    }

    private static void assertThatTheSumsAreThoseOfTheClues(LexicalScan scan) {
        int[] expected = clueByClue(scan);
        int[] summed = summed(scan);
        assertThat(IntStream.range(0, expected.length).map(i -> Math.abs(summed[i] - expected[i])))
                .allMatch(difference -> difference <= ROUNDED);
        assertThat(summed(scan)).as("from what is kept").isEqualTo(summed);
    }

    @Property(tries = 200)
    void theSumsAreThoseOfTheCluesOneByOne(@ForAll("texts") String text) {
        assertThatTheSumsAreThoseOfTheClues(scan(text));
    }

    /** More characters than there is room for sums. */
    @Test
    void aSumThatHadToGiveWayIsAddedUpAgain() {
        StringBuilder all = new StringBuilder("青岭银行向青岭竹业有限公司发放贷款。");
        for (char c = '一'; c < '一' + 20_000; c++) {
            all.append(c);
        }
        assertThatTheSumsAreThoseOfTheClues(
                scan(all.append("青岭银行向青岭竹业有限公司发放贷款。").toString()));
    }

    /** Clues of one stretch speak of characters of the next. */
    @Test
    void aTextLongerThanAStretchIsAddedUpLikewise() {
        for (int length = 120; length < 140; length++) {
            assertThatTheSumsAreThoseOfTheClues(
                    scan("青岭银行向温州龙湾支行发放贷款。".repeat(20).substring(0, length)));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "工行",
                "温州龙湾支行",
                "青岭竹业有限公司",
                "董事长",
                "王小明",
                "，",
                "。",
                "（",
                "）",
                "2023年",
                "A6",
                "向",
                "的",
                "贷款",
                "、",
                "县",
                " ",
                "\u0000",
                "！");
        return pieces.list().ofMinSize(1).ofMaxSize(12).map(list -> String.join("", list));
    }
}
