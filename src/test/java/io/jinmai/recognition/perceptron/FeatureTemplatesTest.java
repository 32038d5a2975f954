package io.jinmai.recognition.perceptron;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;
import static io.jinmai.recognition.ShippedLexicons.scan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeatureTemplatesTest {
    private static int[] featuresAt(String text, int position) {
        FeatureTemplates templates = new FeatureTemplates(scan(text));
        return Arrays.copyOf(templates.at(position), templates.count());
    }

    @Test
    void theSameSurroundingsGiveTheSameFeatures() {
        assertThat(featuresAt("一二三青竹放榜了一二三。", 4)).isEqualTo(featuresAt("一二三青竹放榜了一二三。", 4));
        assertThat(featuresAt("一二三青竹放榜了一二三。", 4)).isNotEqualTo(featuresAt("一二三青松放榜了一二三。", 4));
    }

    @Test
    void aLexiconWordIsSeen() {
        int[] known = featuresAt("去龙游县。", 1);
        int[] unknown = featuresAt("去云帆帆。", 1);

        assertThat(known).hasSizeGreaterThan(unknown.length);
    }

    /** However many words of the lexicons cover a character and its neighbours, there is room for what they say. */
    @Test
    void everyWordOfTheLexiconsFits() {
        Stream<String> words =
                LEXICONS.words().classNames().stream().flatMap(className -> LEXICONS.words().words(className).stream());

        assertThat(words).isNotEmpty().allSatisfy(word -> {
            String text = LEXICONS.simplification().simplify(word + word);
            FeatureTemplates templates = new FeatureTemplates(scan(text));
            for (int i = 0; i < text.length(); i++) {
                templates.at(i);
                assertThat(templates.count()).isBetween(21, 160);
            }
        });
    }
}
