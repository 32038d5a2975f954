package io.jinmai.relation.name;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;
import static io.jinmai.recognition.ShippedLexicons.SCANNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.EntityType;
import io.jinmai.graph.RelationType;
import io.jinmai.relation.name.NameStructure.Link;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameReaderTest {
    private static final NameReader READER =
            new NameReader(SCANNER, LEXICONS.banks(), LEXICONS.districts(), LEXICONS.own());

    /** The links of a name as {@code LOCATED_IN 甲 -> 乙}; the whole name is left out before the arrow. */
    private static List<String> links(EntityType type, String name) {
        return READER.read(type, name, NamedPlaces.NONE).links().stream()
                .map(link -> link.relation() + part(name, link.from()) + " -> "
                        + part(name, link.to()).strip())
                .toList();
    }

    private static String part(String name, InnerName inner) {
        return inner == null ? "" : " " + name.substring(inner.start(), inner.end());
    }

    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE, 龙游青竹茶业有限公司, 龙游",
        "ENTERPRISE, 龙游县青竹茶业有限公司, 龙游县",
        "ENTERPRISE, 浙江龙游青竹茶业有限公司, 龙游",
        "ENTERPRISE, 云帆(龙游)机械有限公司, 龙游",
        "ENTERPRISE, 上海云帆律师事务所(龙游), 龙游",
        "INSTITUTION, 龙游县科技局, 龙游县",
        "INSTITUTION, 龙游经济开发区管委会, 龙游经济开发区",
        "INSTITUTION, 龙游县经济开发区管委会, 龙游县经济开发区",
        "ALLIANCE, 龙游县竹业商会, 龙游县",
        "ALLIANCE, 衢州竹业商会, 衢州",
        "DISTRICT, 龙游经济开发区, 龙游",
        "DISTRICT, 青岛西海岸新区, 青岛",
        "ENTERPRISE, 龙游县新城建设投资有限公司, 龙游县",
        "INSTITUTION, 龙游县新城小学, 龙游县",
        "INSTITUTION, 国家金融监督管理总局浙江监管局, 浙江",
        "INSTITUTION, 浙江省竹业科学院龙游分院, 龙游",
        "INSTITUTION, 自治区农牧厅, 自治区",
        "ENTERPRISE, 国网龙游县供电公司, 龙游县",
        "BANK, 中国银行(香港), 香港",
    })
    void thePlaceAtTheHeadOrInBracketsLocatesTheWhole(EntityType type, String name, String place) {
        assertThat(links(type, name)).containsExactly("LOCATED_IN -> " + place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"浦东新区", "龙游县", "雄安新区", "两江新区"})
    void aDistrictIsNotLocatedInWhatItIsShortFor(String name) {
        assertThat(links(EntityType.DISTRICT, name)).isEmpty();
    }

    @Test
    void placesThatCarryTheirSuffixLieInOneAnother() {
        assertThat(links(EntityType.ENTERPRISE, "衢州市龙游县青竹茶业有限公司"))
                .containsExactly("LOCATED_IN -> 龙游县", "LOCATED_IN 龙游县 -> 衢州市");
    }

    @ParameterizedTest
    @CsvSource({
        "ENTERPRISE, 青竹茶业有限公司",
        "ENTERPRISE, 云帆(集团)有限公司",
        "DISTRICT, 龙游县",
        "DISTRICT, 浙江省",
        "PERSON, 龙游生",
        "INSTITUTION, 科技局",
        "ALLIANCE, “竹海先锋”党建联盟",
    })
    void aNameWithoutAPlaceIsPlain(EntityType type, String name) {
        assertThat(READER.read(type, name, NamedPlaces.NONE)).isEqualTo(NameStructure.PLAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "龙游县店口镇湄池村股份经济合作社, 湄池村",
        "湄池村股份经济合作社, 湄池村",
    })
    void aVillageAtTheHeadLocatesACooperative(String name, String village) {
        assertThat(links(EntityType.ENTERPRISE, name)).startsWith("LOCATED_IN -> " + village);
    }

    @Test
    void aCompanyBranchBelongsToItsParentAndLiesWhereItSays() {
        assertThat(links(EntityType.ENTERPRISE, "衢州云帆机械有限公司龙游分公司"))
                .containsExactlyInAnyOrder(
                        "LOCATED_IN -> 龙游", "SUBSIDIARY_OF -> 衢州云帆机械有限公司", "LOCATED_IN 衢州云帆机械有限公司 -> 衢州");
    }

    @ParameterizedTest
    @CsvSource({
        "工行龙游支行, 工行, 龙游",
        "中国工商银行温州龙湾支行, 中国工商银行, 龙湾",
        "工行温州经济技术开发区支行, 工行, 温州经济技术开发区",
        "温州工行, 工行, 温州",
    })
    void aBankOfficeBelongsToItsHeadAndLiesInItsLastLocality(String name, String head, String place) {
        assertThat(links(EntityType.BANK, name))
                .containsExactlyInAnyOrder("BRANCH_OF -> " + head, "LOCATED_IN -> " + place);
    }

    @Test
    void anOfficeOfALocalBankTellsWhereItsHeadIs() {
        assertThat(links(EntityType.BANK, "江山农商银行贺村支行")).contains("BRANCH_OF -> 江山农商银行", "LOCATED_IN 江山农商银行 -> 江山");
    }

    @ParameterizedTest
    @CsvSource({"工行", "中国银行", "国家开发银行"})
    void aHeadOfficeHoldsNoOtherName(String name) {
        assertThat(links(EntityType.BANK, name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BANK, 工行温州龙湾支行", "ENTERPRISE, 衢州云帆机械有限公司龙游分公司", "INSTITUTION, 国家金融监督管理总局浙江监管局"})
    void everyLinkEndsAtAListedInnerNameWithinTheName(EntityType type, String name) {
        NameStructure structure = READER.read(type, name, NamedPlaces.NONE);

        assertThat(structure.links()).isNotEmpty();
        assertThat(structure.inner())
                .containsAll(structure.links().stream().map(Link::to).toList())
                .allMatch(inner -> inner.start() >= 0 && inner.start() < inner.end() && inner.end() <= name.length());
    }

    @Test
    void aLocalityMayBeShortForAPlaceThatTheArticleNames() {
        String name = "沂岭农商银行青岭支行";

        assertThat(READER.read(EntityType.BANK, name, NamedPlaces.of(Set.of("青岭镇")))
                        .inner())
                .contains(new InnerName(EntityType.DISTRICT, 6, "青岭"));
        assertThat(READER.read(EntityType.BANK, name, NamedPlaces.of(Set.of("青岭镇")))
                        .links())
                .anyMatch(link ->
                        link.relation() == RelationType.LOCATED_IN && link.to().start() == 6);
        assertThat(READER.read(EntityType.BANK, name, NamedPlaces.of(Set.of("青石镇")))
                        .inner())
                .doesNotContain(new InnerName(EntityType.DISTRICT, 6, "青岭"));
    }

    @ParameterizedTest
    @CsvSource({"市政府, 市", "县财政局, 县", "镇人民政府, 镇", "区委办公室, 区", "州文旅局, 州"})
    void aRankAtTheHeadOfAnAuthoritysNameMeansAPlace(String name, String rank) {
        assertThat(links(EntityType.INSTITUTION, name)).containsExactly("LOCATED_IN -> " + rank);
    }

    @ParameterizedTest
    @CsvSource({"市场监管局", "区域发展研究院", "乡村振兴局", "市容局", "镇委"})
    void theStartOfAnotherWordIsNoRank(String name) {
        assertThat(links(EntityType.INSTITUTION, name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"曹县青岭村镇银行, 曹县", "龙游青岭村镇银行, 龙游"})
    void aVillageBankIsNamedAfterNoVillage(String name, String place) {
        assertThat(links(EntityType.BANK, name)).containsExactly("LOCATED_IN -> " + place);
    }

    @Test
    void aShortNameThatStartsLikeACountyIsAProperName() {
        assertThat(located("祁连牧歌", NamedPlaces.NONE)).isEmpty();
        assertThat(located("祁连牧歌", NamedPlaces.of(Set.of("祁连县")))).containsExactly("祁连");
        assertThat(located("祁连牧歌食品有限公司", NamedPlaces.NONE)).containsExactly("祁连");
        assertThat(located("祁连县牧歌", NamedPlaces.NONE)).containsExactly("祁连县");
        assertThat(located("浙江牧歌", NamedPlaces.NONE)).containsExactly("浙江");
    }

    /** The places in which an enterprise lies by its name. */
    private static List<String> located(String name, NamedPlaces districts) {
        return READER.read(EntityType.ENTERPRISE, name, districts).links().stream()
                .map(link -> part(name, link.to()).strip())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "茶坞竹业有限公司, 茶坞村, 茶坞",
        "龙游县茶坞镇商会, 茶坞镇, 茶坞镇",
        "江山竹业有限公司, 江山市, 江山",
    })
    void aPlaceThatTheArticleNamesMayStartANameThoughNoListKnowsItSo(String name, String named, String place) {
        assertThat(located(name, NamedPlaces.of(Set.of(named)))).startsWith(place);
        assertThat(located(name, NamedPlaces.NONE)).doesNotContain(place);
    }

    @Test
    void aZoneIsTheLocalityOfABranchAsAWhole() {
        assertThat(links(EntityType.BANK, "工行青岭高新区支行")).contains("LOCATED_IN -> 青岭高新区");
        assertThat(links(EntityType.BANK, "工行青岭支行")).containsExactly("BRANCH_OF -> 工行");
    }

    @Test
    void theLowestOfficeWithoutAPlaceLiesWhereTheHigherOneDoes() {
        assertThat(links(EntityType.BANK, "工行龙游支行营业部")).contains("LOCATED_IN -> 龙游");
    }

    @Test
    void theTownBehindItsCountyIsThePlace() {
        assertThat(READER.read(EntityType.BANK, "兴业银行晋江陈埭支行", NamedPlaces.NONE).inner())
                .contains(new InnerName(EntityType.DISTRICT, 6, "陈埭"));
    }

    /** What is remembered of a name in one article holds in the next only as far as its places allow. */
    @Test
    void aNameIsReadByThePlacesOfItsOwnArticle() {
        for (int time = 0; time < 2; time++) {
            assertThat(located("青岭镇党委", NamedPlaces.NONE)).isEmpty();
            assertThat(located("青岭镇党委", NamedPlaces.of(Set.of("青岭镇")))).containsExactly("青岭镇");
            assertThat(located("青岭镇党委", NamedPlaces.of(Set.of("青石镇", "龙游县")))).isEmpty();
        }
    }
}
