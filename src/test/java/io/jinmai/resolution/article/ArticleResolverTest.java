package io.jinmai.resolution.article;

import static io.jinmai.recognition.ShippedLexicons.LEXICONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.TextSpan;
import io.jinmai.resolution.EntityKeys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleResolverTest {
    private static final ArticleResolver RESOLVER = new ArticleResolver(
            LEXICONS.districts(),
            LEXICONS.banks(),
            new EntityKeys(LEXICONS.simplification(), LEXICONS.districts(), LEXICONS.banks()),
            LEXICONS.own());

    private static NameUse use(EntityType type, String name, int at, boolean nested) {
        String normal = LEXICONS.simplification().simplify(name);
        return new NameUse(type, normal, new TextSpan(at, at + name.length(), name), nested);
    }

    /** Names of one type, in text order, ten characters apart. */
    private static List<NameUse> uses(EntityType type, String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(i -> use(type, names[i], i * 30, false))
                .toList();
    }

    private static ArticleNames resolve(EntityType type, String... names) {
        return RESOLVER.resolve(uses(type, names), List.of());
    }

    /** The groups as strings: the names of each in text order, by blanks apart. */
    private static List<String> groups(ArticleNames resolved) {
        return resolved.entities().stream()
                .map(entity -> String.join(
                        " ",
                        entity.mentions().stream()
                                .map(TextSpan::text)
                                .distinct()
                                .toList()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "龙游青竹茶业有限公司, 青竹茶业",
        "龙游青竹茶业有限公司, 青竹",
        "衢州云帆机械制造股份有限公司, 云帆股份",
        "衢州云帆机械制造股份有限公司, 衢州云帆",
        "龍游青竹茶業有限公司, 青竹茶业",
    })
    void aShortNameJoinsTheOneFullNameItFits(String full, String shortName) {
        ArticleNames resolved = resolve(EntityType.ENTERPRISE, shortName, full);

        assertThat(resolved.entities()).singleElement().satisfies(entity -> {
            assertThat(entity.name()).isEqualTo(full);
            assertThat(entity.aliases()).containsExactly(shortName);
        });
    }

    /** 市 in 市民政局, where the article names no city. */
    @Test
    void aRankThatMeansNoPlaceOfTheArticleIsNoEntity() {
        ArticleNames resolved = resolve(EntityType.DISTRICT, "市");

        assertThat(resolved.entities()).isEmpty();
        assertThat(resolved.idOf(EntityType.DISTRICT, "市")).isEmpty();
    }

    @Test
    void anAllianceGoesByAShortenedTradeButNotWithoutIt() {
        assertThat(groups(resolve(EntityType.ALLIANCE, "皖东粮食机械协会", "皖东粮机协会"))).hasSize(1);
        assertThat(groups(resolve(EntityType.ALLIANCE, "皖东粮食机械协会", "皖东协会"))).hasSize(2);
        assertThat(groups(resolve(EntityType.ALLIANCE, "温州市泵阀商会", "温州市商会"))).hasSize(2);
        assertThat(groups(resolve(EntityType.ALLIANCE, "皖东粮食机械协会", "皖东粮机联盟"))).hasSize(2);
    }

    @Test
    void ofTwoCompaniesThatShareAShortNameItMeansTheOneNamedFirst() {
        assertThat(groups(resolve(EntityType.ENTERPRISE, "青竹茶业有限公司", "青竹机械有限公司", "青竹")))
                .containsExactly("青竹茶业有限公司 青竹", "青竹机械有限公司");
        assertThat(groups(resolve(EntityType.ENTERPRISE, "青竹", "青竹机械集团", "青竹茶业有限公司")))
                .containsExactlyInAnyOrder("青竹 青竹机械集团", "青竹茶业有限公司");
    }

    @Test
    void aShortNameThatFitsTwoWithoutALegalFormStaysApart() {
        assertThat(groups(resolve(EntityType.ENTERPRISE, "青竹茶庄", "青竹酒家", "青竹"))).hasSize(3);
    }

    @Test
    void aDeclaredAliasDecidesBetweenTwo() {
        ArticleNames resolved = RESOLVER.resolve(
                uses(EntityType.ENTERPRISE, "青竹茶业有限公司", "青竹机械有限公司", "青竹"),
                List.of(new AliasLink(EntityType.ENTERPRISE, "青竹", "青竹机械有限公司", true)));

        assertThat(groups(resolved)).containsExactly("青竹茶业有限公司", "青竹机械有限公司 青竹");
    }

    @ParameterizedTest
    @CsvSource({
        "云帆机械有限公司龙游分公司, 云帆机械有限公司",
        "云帆机械有限公司龙游分公司, 云帆机械",
        "龙游某竹制品企业, 竹制品企业",
        "青竹茶业有限公司, 云帆",
    })
    void whatIsAnotherThingStaysApart(String one, String other) {
        assertThat(resolve(EntityType.ENTERPRISE, one, other).entities()).hasSize(2);
    }

    @Test
    void anAnonymousEnterpriseSaysSo() {
        assertThat(resolve(EntityType.ENTERPRISE, "龙游某竹制品企业").entities())
                .singleElement()
                .matches(Entity::isAnonymous);
    }

    @Test
    void institutionsJoinByTheirRegularShortFormsOnly() {
        List<NameUse> uses = uses(EntityType.INSTITUTION, "龙游县竹业研究院", "竹业院", "龙游院");
        List<AliasLink> links = List.of(new AliasLink(EntityType.INSTITUTION, "竹业院", "龙游县竹业研究院", false));

        assertThat(groups(RESOLVER.resolve(uses, links))).containsExactly("龙游县竹业研究院 竹业院", "龙游院");
        assertThat(groups(RESOLVER.resolve(uses, List.of()))).hasSize(3);
    }

    @Test
    void officesOfGovernmentJoinWithoutTheirPlaceButNotByItAlone() {
        assertThat(groups(resolve(EntityType.INSTITUTION, "龙游县科技局", "科技局", "龙游局")))
                .containsExactly("龙游县科技局 科技局", "龙游局");
    }

    @Test
    void aBankGoesByTheShortNameThatTheArticleDeclares() {
        List<NameUse> uses = uses(EntityType.BANK, "江山农商银行贺村支行", "山里行", "农行");
        AliasLink declared = new AliasLink(EntityType.BANK, "山里行", "江山农商银行贺村支行", true);
        AliasLink guessed = new AliasLink(EntityType.BANK, "山里行", "江山农商银行贺村支行", false);
        AliasLink ofAnother = new AliasLink(EntityType.BANK, "农行", "江山农商银行贺村支行", true);

        assertThat(groups(RESOLVER.resolve(uses, List.of(declared)))).containsExactly("江山农商银行贺村支行 山里行", "农行");
        assertThat(groups(RESOLVER.resolve(uses, List.of(guessed)))).hasSize(3);
        assertThat(groups(RESOLVER.resolve(uses, List.of(ofAnother)))).hasSize(3);
    }

    @Test
    void anAliasOfAnotherKindJoinsNothing() {
        ArticleNames resolved = RESOLVER.resolve(
                uses(EntityType.INSTITUTION, "龙游县竹业研究院", "竹业院"),
                List.of(new AliasLink(EntityType.ALLIANCE, "竹业院", "龙游县竹业研究院", true)));

        assertThat(resolved.entities()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "工行温州分行, 温州工行",
        "工行温州分行, 中国工商银行温州分行",
        "工行温州龙湾支行, 工行龙湾支行",
        "龙游农商银行, 浙江龙游农村商业银行",
    })
    void namesOfOneBankJoin(String one, String other) {
        assertThat(resolve(EntityType.BANK, one, other).entities()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"工行, 工行温州分行", "工行温州分行, 建行温州分行", "工行温州分行, 工行温州龙湾支行", "农行龙游支行, 农行衢州分行"})
    void differentBanksAndOfficesStayApart(String one, String other) {
        assertThat(resolve(EntityType.BANK, one, other).entities()).hasSize(2);
    }

    @Test
    void aHeadOfficeCarriesItsFullName() {
        assertThat(resolve(EntityType.BANK, "工行").entities()).singleElement().satisfies(bank -> {
            assertThat(bank.name()).isEqualTo("中国工商银行");
            assertThat(bank.aliases()).containsExactly("工行");
            assertThat(bank.properties()).containsKey("level");
        });
    }

    @Test
    void anOfficeWithoutItsBankJoinsTheOneThatEndsSo() {
        assertThat(groups(resolve(EntityType.BANK, "江山农商银行贺村支行", "贺村支行"))).containsExactly("江山农商银行贺村支行 贺村支行");
        assertThat(groups(resolve(EntityType.BANK, "江山农商银行贺村支行", "农行贺村支行", "贺村支行")))
                .hasSize(3);
    }

    @Test
    void anOfficeThatNoOtherNameCompletesBelongsToTheBankNamedLast() {
        assertThat(groups(resolve(EntityType.BANK, "工行绍兴分行", "柯桥支行"))).containsExactly("工行绍兴分行", "柯桥支行");
        assertThat(resolve(EntityType.BANK, "工行绍兴分行", "柯桥支行").entities())
                .extracting(Entity::name)
                .containsExactly("工行绍兴分行", "工行柯桥支行");
    }

    @ParameterizedTest
    @CsvSource({"龙游, 龙游县, 330825", "余杭, 余杭区, 330110", "浙江, 浙江省, 330000", "店口, 店口, -"})
    void districtsCarryTheirSuffixAndCode(String surface, String name, String code) {
        assertThat(resolve(EntityType.DISTRICT, surface).entities())
                .singleElement()
                .satisfies(district -> {
                    assertThat(district.name()).isEqualTo(name);
                    assertThat(district.properties().getOrDefault("code", "-")).isEqualTo(code);
                });
    }

    @ParameterizedTest
    @CsvSource({"北京, 110105", "长春, 220104"})
    void aNameOfTwoDistrictsMeansTheOneNearTheOthers(String city, String code) {
        assertThat(resolve(EntityType.DISTRICT, city, "朝阳区").entities())
                .filteredOn(district -> district.name().equals("朝阳区"))
                .singleElement()
                .satisfies(district -> assertThat(district.properties()).containsEntry("code", code));
    }

    @Test
    void fullAndShortNameOfADistrictAreOne() {
        assertThat(groups(resolve(EntityType.DISTRICT, "龙游", "龙游县", "龍游"))).containsExactly("龙游 龙游县 龍游");
    }

    @Test
    void peopleOfOneNameAreOneAndOthersAreNot() {
        assertThat(groups(resolve(EntityType.PERSON, "裘竹青", "裘竹", "裘竹青"))).containsExactly("裘竹青", "裘竹");
    }

    @Test
    void namesOfDifferentKindsNeverJoin() {
        List<NameUse> uses =
                List.of(use(EntityType.ENTERPRISE, "竹海", 0, false), use(EntityType.ALLIANCE, "竹海", 10, false));

        assertThat(RESOLVER.resolve(uses, List.of()).entities()).hasSize(2);
    }

    @Test
    void aNestedUseNamesItsEntityOnlyWhereNoOtherDoes() {
        List<NameUse> both =
                List.of(use(EntityType.DISTRICT, "龙游", 0, true), use(EntityType.DISTRICT, "龙游县", 20, false));
        List<NameUse> nestedOnly = List.of(use(EntityType.DISTRICT, "龙游", 0, true));

        assertThat(groups(RESOLVER.resolve(both, List.of()))).containsExactly("龙游县");
        assertThat(groups(RESOLVER.resolve(nestedOnly, List.of()))).containsExactly("龙游");
    }

    @Test
    void everyNameFindsItsEntityAndOthersNone() {
        ArticleNames resolved = resolve(EntityType.ENTERPRISE, "龙游青竹茶业有限公司", "青竹茶业");

        assertThat(resolved.idOf(EntityType.ENTERPRISE, "青竹茶业"))
                .isPresent()
                .isEqualTo(resolved.idOf(EntityType.ENTERPRISE, "龙游青竹茶业有限公司"));
        assertThat(resolved.idOf(EntityType.INSTITUTION, "青竹茶业")).isEmpty();
        assertThat(resolved.idOf(EntityType.ENTERPRISE, "云帆")).isEmpty();
    }

    @Property(tries = 100)
    void theOrderOfUsesDoesNotMatter(@ForAll long seed) {
        List<NameUse> uses = new ArrayList<>();
        uses.addAll(uses(EntityType.ENTERPRISE, "青竹茶业有限公司", "青竹", "青竹茶业", "云帆机械有限公司", "云帆", "青山股份有限公司"));
        uses.addAll(uses(EntityType.BANK, "工行温州分行", "温州工行", "工行", "温州分行"));
        uses.addAll(uses(EntityType.DISTRICT, "龙游", "龙游县", "朝阳", "北京"));
        List<NameUse> shuffled = new ArrayList<>(uses);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(asSets(RESOLVER.resolve(shuffled, List.of())))
                .containsExactlyInAnyOrderElementsOf(asSets(RESOLVER.resolve(uses, List.of())));
    }

    private static List<String> asSets(ArticleNames resolved) {
        return resolved.entities().stream()
                .map(entity -> entity.type() + " " + entity.name() + " " + entity.aliases() + " "
                        + Arrays.toString(entity.mentions().toArray()) + entity.properties())
                .toList();
    }
}
