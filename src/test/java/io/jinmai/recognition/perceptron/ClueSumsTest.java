package io.jinmai.recognition.perceptron;

import static io.jinmai.recognition.ShippedLexicons.scan;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.LexicalScan;
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

    /** Each clue added by itself, with room for what is said of characters outside of the text. */
    private static int[] clueByClue(LexicalScan scan) {
        int length = scan.text().length();
        long[] packed = new long[(length + 2 * Clue.SPAN) * PackedScores.SIZE];
        Clues clues = new Clues(scan);
        for (int place = -1; place <= length; place++) {
            clues.findAt(place);
            for (int i = 0; i < clues.count(); i++) {
                int row = MODEL.table().find(clues.numbers()[i]);
                MODEL.table().addTo(packed, (place + Clue.SPAN - Clue.REACH) * PackedScores.SIZE, row);
            }
        }
        int[] scores = new int[length * SIZE];
        for (int place = 0; place < length; place++) {
            PackedScores.unpack(packed, (place + Clue.SPAN) * PackedScores.SIZE, scores, place * SIZE);
        }
        return scores;
    }

    private static int[] summed(LexicalScan scan) {
        int[] scores = new int[scan.text().length() * SIZE];
        SUMS.addUp(scan, scores);
        return scores;
    }

    @Property(tries = 200)
    void theSumsAreThoseOfTheCluesOneByOne(@ForAll("texts") String text) {
        LexicalScan scan = scan(text);

        assertThat(summed(scan)).isEqualTo(clueByClue(scan));
        assertThat(summed(scan)).as("from what is kept").isEqualTo(clueByClue(scan));
    }

    /** More characters than there is room for sums. */
    @Test
    void aSumThatHadToGiveWayIsAddedUpAgain() {
        StringBuilder all = new StringBuilder("青岭银行向青岭竹业有限公司发放贷款。");
        for (char c = '一'; c < '一' + 20_000; c++) {
            all.append(c);
        }
        LexicalScan scan = scan(all.append("青岭银行向青岭竹业有限公司发放贷款。").toString());

        assertThat(summed(scan)).isEqualTo(clueByClue(scan));
    }

    /** Clues of one stretch speak of characters of the next. */
    @Test
    void aTextLongerThanAStretchIsAddedUpLikewise() {
        for (int length = 55; length < 75; length++) {
            LexicalScan scan = scan("青岭银行向温州龙湾支行发放贷款。".repeat(20).substring(0, length));

            assertThat(summed(scan)).isEqualTo(clueByClue(scan));
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
