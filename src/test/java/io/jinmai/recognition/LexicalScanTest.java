package io.jinmai.recognition;

import static io.jinmai.recognition.ShippedLexicons.VOCABULARY;
import static io.jinmai.recognition.ShippedLexicons.scan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LexicalScanTest {
    private static final WordClasses DISTRICTS = VOCABULARY.classes("district", "district-short");

    @Test
    void findsOverlappingWordsLongestFirst() {
        LexicalScan scan = scan("浙江省杭州市");

        assertThat(scan.startingAt(0))
                .filteredOn(hit -> hit.is(DISTRICTS))
                .extracting(WordHit::end)
                .containsExactly(3, 2);
        assertThat(scan.longestAt(0, DISTRICTS).end()).isEqualTo(3);
        assertThat(scan.longestBefore(6, DISTRICTS).start()).isEqualTo(3);
        assertThat(scan.longestAt(1, DISTRICTS)).isNull();
    }

    @Test
    void traditionalTextIsScannedAsSimplified() {
        assertThat(scan("廣東省").longestAt(0, DISTRICTS).end()).isEqualTo(3);
    }

    @Test
    void townsAreFoundByTheirEnding() {
        WordClasses towns = VOCABULARY.classes("town");

        assertThat(scan("走进店口镇看看").longestAt(2, towns).end()).isEqualTo(5);
        assertThat(scan("他在下沙街道办公").longestAt(2, towns).end()).isEqualTo(6);
        assertThat(scan("一路小镇").holdsAny(towns)).isFalse();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        List.of("浙江", "省", "工行", "支行", "公司", "商会", "，", "。", "王", "会长", "x", "镇", "店口", "在", "贷款"))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 200)
    void theIndexesByStartAndByEndHoldEveryHitOnce(@ForAll("texts") String text) {
        LexicalScan scan = scan(text);
        int byStart = 0;
        int byEnd = 0;
        for (int i = 0; i <= text.length(); i++) {
            int position = i;
            assertThat(scan.startingAt(i)).allMatch(hit -> hit.start() == position);
            assertThat(scan.endingAt(i)).allMatch(hit -> hit.end() == position);
            byStart += scan.startingAt(i).size();
            byEnd += scan.endingAt(i).size();
        }
        assertThat(byEnd).isEqualTo(byStart);
    }

    @Property(tries = 200)
    void wordsComeOneAfterTheOtherAsTheyStartLongestFirst(@ForAll("texts") String text) {
        LexicalScan scan = scan(text);
        WordClasses all = scan.classes();
        long word = scan.first(all);
        for (int i = 0; i <= text.length(); i++) {
            for (WordHit hit : scan.startingAt(i)) {
                assertThat(scan.startOf(word)).isEqualTo(hit.start());
                assertThat(scan.endOf(word)).isEqualTo(hit.end());
                assertThat(scan.is(word, hit.classes())).isTrue();
                word = scan.next(word, all);
            }
        }
        assertThat(word).isEqualTo(LexicalScan.NONE);
    }

    /** There are more of them than a number of sixteen bits tells. */
    @Test
    void theWordsOfAVeryLongTextAreFoundToTheEnd() {
        String text = "浙江省".repeat(40_000);
        LexicalScan scan = scan(text);
        int last = text.length() - 3;

        assertThat(scan.endAt(last, DISTRICTS)).isEqualTo(text.length());
        assertThat(scan.startBefore(text.length(), DISTRICTS)).isEqualTo(last);
        assertThat(scan.startingAt(0)).hasSameSizeAs(scan.startingAt(last));
        assertThat(scan.startingAt(text.length())).isEmpty();
    }
}
