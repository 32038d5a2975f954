package io.jinmai.resolution.article;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationNamesTest {
    private static List<String> told(EntityType type, String... names) {
        return Names.told(
                OrganisationNames.group(type, Names.of(type, names), List.of(), new OwnNames(LEXICONS.own())));
    }

    @ParameterizedTest
    @CsvSource({
        "越州市科技局, 越州市科学技术局",
        "市科技局, 越州市科学技术局",
        "科学技术局, 越州市科学技术局",
        "县农业农村局, 青岭县农业农村局",
        "越州市经信局, 越州市经济和信息化局",
        "越州市科技局东城分局, 越州市科学技术局东城分局",
    })
    void anOfficeGoesByAShortenedTaskOrWithoutItsPlace(String name, String full) {
        assertThat(ShortForms.isShortDepartment(name, full)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "越州市科技局, 青岭县科学技术局",
        "越州市科技局, 越州市科学技术委员会",
        "越州市税务局, 越州市税务局东城分局",
        "青岭县委, 青岭县纪律检查委",
        "越州市委, 越州市发展改革委",
        "开发区党工委, 开发区新城党群工委",
        "科技局, 越州市科学技术局",
        "越州局, 越州市科学技术局",
        "越州市局, 越州市科学技术局",
        "越州市科技厅, 越州市科学技术局",
    })
    void anotherPlaceTaskKindOrBranchAndThePartyAreNot(String name, String full) {
        assertThat(ShortForms.isShortDepartment(name, full)).isFalse();
    }

    @Test
    void anOfficeAndItsShortFormAreOneInstitution() {
        assertThat(told(EntityType.INSTITUTION, "越州市科学技术局", "市科技局", "越州市科技局"))
                .containsExactly("越州市科学技术局: 越州市科学技术局 市科技局 越州市科技局");
    }

    @ParameterizedTest
    @CsvSource({"青岭镇竹业商会, 越州市青岭镇竹业商会", "市竹业公会, 越州市竹业公会", "青岭县竹业协会, 越州市青岭县竹业协会", "竹业商会, 青岭镇竹业商会", "新区竹业商会, 越州新区竹业商会"})
    void anAllianceIsNamedWithoutThePlacesBeforeIt(String name, String full) {
        assertThat(ShortForms.isShortAlliance(name, full)).isTrue();
    }

    @Test
    void ofSeveralFullNamesAShortOneMeansTheOnlyOneOfItsCore() {
        assertThat(told(EntityType.ENTERPRISE, "浙江青岭液压股份有限公司", "越州青岭液压件有限公司", "青岭液压"))
                .contains("浙江青岭液压股份有限公司: 浙江青岭液压股份有限公司 青岭液压");
    }

    @Test
    void anOfficeThatFitsTwoStaysApart() {
        assertThat(told(EntityType.INSTITUTION, "越州市科学技术局", "青岭市科学技术局", "市科技局")).hasSize(3);
    }

    @Test
    void ofSeveralCompaniesAShortNameMeansTheOneNamedFirst() {
        assertThat(told(EntityType.ENTERPRISE, "越州青岭贸易有限公司", "青岭机械有限公司", "青岭"))
                .containsExactlyInAnyOrder("越州青岭贸易有限公司: 越州青岭贸易有限公司 青岭", "青岭机械有限公司: 青岭机械有限公司");
        assertThat(told(EntityType.ENTERPRISE, "青岭", "青岭控股集团", "青岭贸易有限公司"))
                .containsExactlyInAnyOrder("青岭控股集团: 青岭 青岭控股集团", "青岭贸易有限公司: 青岭贸易有限公司");
    }

    @Test
    void aCompanyIsMeantRatherThanAShopOfItsName() {
        assertThat(told(EntityType.ENTERPRISE, "青岭酒家", "越州青岭贸易有限公司", "青岭"))
                .containsExactlyInAnyOrder("青岭酒家: 青岭酒家", "越州青岭贸易有限公司: 越州青岭贸易有限公司 青岭");
    }

    @Test
    void ofNamesWithoutALegalFormAShortOneMeansTheOnlyOneThatStartsWithIt() {
        assertThat(told(EntityType.ENTERPRISE, "青岭酒家", "越州青岭大厦", "青岭"))
                .containsExactlyInAnyOrder("青岭酒家: 青岭酒家 青岭", "越州青岭大厦: 越州青岭大厦");
    }

    @Test
    void whereTwoOfThemStartWithItOrNoneItStaysApart() {
        assertThat(told(EntityType.ENTERPRISE, "青岭酒家", "青岭大厦", "青岭")).hasSize(3);
        assertThat(told(EntityType.ENTERPRISE, "越州青岭酒家", "越州青岭大厦", "青岭")).hasSize(3);
    }
}
