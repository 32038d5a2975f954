package io.jinmai.recognition.perceptron;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.CutText;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DictionaryCutterTest {
    private static final DictionaryCutter CUTTER = new DictionaryCutter();

    private static String cut(String text) {
        CutText words = CUTTER.cut(text);
        StringBuilder cut = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean starts = words.placeAt(i) == CutText.SINGLE || words.placeAt(i) == CutText.FIRST;
            cut.append(i > 0 && starts ? "/" : "").append(text.charAt(i));
        }
        return cut.toString();
    }

    @Test
    void frequentWordsAreTakenWhereSeveralWouldFit() {
        assertThat(cut("结婚的和尚未结婚的")).isEqualTo("结婚/的/和/尚未/结婚/的");
        assertThat(cut("银行贷款支持企业发展")).isEqualTo("银行/贷款/支持/企业/发展");
    }

    @Test
    void lettersAndDigitsStayTogether() {
        assertThat(cut("使用ABC12系统")).isEqualTo("使用/ABC12/系统");
    }

    @Test
    void wordsOfOnePartOfSpeechShareItsNumber() {
        CutText words = CUTTER.cut("银行支持企业");

        assertThat(words.natureAt(0)).isEqualTo(words.natureAt(1)).isEqualTo(words.natureAt(4));
        assertThat(words.natureAt(2)).isNotEqualTo(words.natureAt(0));
    }

    @Property
    void everyCharacterOfAnyTextHasAPlaceAndNothingOutsideHas(@ForAll String text) {
        CutText words = CUTTER.cut(text);

        for (int i = 0; i < text.length(); i++) {
            assertThat(words.placeAt(i)).isBetween(CutText.SINGLE, CutText.LAST);
        }
        assertThat(words.placeAt(-1)).isZero();
        assertThat(words.placeAt(text.length())).isZero();
    }
}
