package io.jinmai.recognition.memory;

import static io.jinmai.recognition.ShippedLexicons.SCANNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.recognition.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortFormsTest {
    private static final ShortForms SHORT_FORMS = new ShortForms(SCANNER);

    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE, 龙游青竹茶业有限公司, 青竹 青竹茶业 龙游青竹茶业",
        "ENTERPRISE, 云帆(龙游)机械有限公司, 云帆 云帆机械",
        "ENTERPRISE, 云帆控股集团有限公司, 云帆 云帆集团",
        "INSTITUTION, 龙游县科技局, 科技局",
        "ALLIANCE, 龙游县“竹海先锋”党建联盟, 竹海先锋 龙游县竹海先锋党建联盟 竹海先锋党建联盟",
    })
    void namesShortenAsNewsShortensThem(MentionType type, String name, String forms) {
        assertThat(SHORT_FORMS.of(type, name)).contains(forms.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE, 龙游青竹茶业有限公司, 龙游",
        "ENTERPRISE, 龙游青竹茶业有限公司, 茶业",
        "ENTERPRISE, 龙游青竹茶业有限公司, 有限公司",
        "ENTERPRISE, 龙游青竹茶业有限公司, 龙游青竹茶业有限公司",
        "ALLIANCE, 龙游县党建联盟, 党建联盟",
        "ALLIANCE, 龙游县商会, 商会",
    })
    void ordinaryWordsPlacesAndTheNameItselfAreNoShortForms(MentionType type, String name, String form) {
        assertThat(SHORT_FORMS.of(type, name)).doesNotContain(form);
    }

    @Test
    void aPlaceBeforeNothingButALegalFormIsTheCoreOfTheName() {
        assertThat(SHORT_FORMS.of(MentionType.ENTERPRISE, "石泉控股集团有限公司"))
                .contains("石泉集团")
                .noneMatch(form -> form.startsWith("控股"));
    }

    @ParameterizedTest
    @CsvSource({"PERSON, 裘竹青", "BANK, 龙游农商银行", "DISTRICT, 龙游县", "ENTERPRISE, 青竹"})
    void otherNamesHaveNone(MentionType type, String name) {
        assertThat(SHORT_FORMS.of(type, name)).isEmpty();
    }
}
