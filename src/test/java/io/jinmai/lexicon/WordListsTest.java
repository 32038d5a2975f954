package io.jinmai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.hankcs.hanlp.HanLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(Lifecycle.PER_CLASS)
class WordListsTest {
    private final WordLists words = WordLists.load();

    @ParameterizedTest
    @CsvSource({
        "enterprise-strong, 农民专业合作社",
        "enterprise-weak, 新材料",
        "anonymous-nouns, 外贸企业",
        "institution-endings-strong, 市场监督管理局",
        "institution-endings, 职业技术学院",
        "institutions-known, 上交所",
        "alliance-endings, 党建联盟",
        "role-chair, 理事长单位",
        "role-rotating-chair, 轮值主席",
        "role-vice-chair, 常务副会长",
        "role-secretary, 秘书长",
        "role-guide, 业务指导单位",
        "role-member, 监事长",
        "surnames, 褚",
        "compound-surnames, 欧阳",
        "given-name-characters, 晨",
        "never-in-name, 的",
        "name-stop-words, 金融",
        "reporting-verbs, 坦言",
        "titles-company, 董事长",
        "titles-bank, 客户经理",
        "titles-government, 党工委书记",
        "zone-endings, 小微企业园",
        "town-endings, 街道",
        "village-endings, 嘎查",
        "place-stop-words, 乡镇",
        "multi-province-regions, 长三角",
        "enterprises-known, 宁德时代",
        "enterprises-known-risky, 小米",
        "post-verb, 担任",
        "loan-products-endings, 易贷",
        "loan-product-nouns, 专利质押贷款",
        "boundary-function, 以及",
        "boundary-verb, 走进",
        "boundary-noun, 龙头企业",
        "boundary-weak, 和",
        "enterprise-tags, 高新技术企业",
    })
    void everyClassHoldsATypicalWord(String className, String word) {
        assertThat(words.words(className)).contains(word);
    }

    @Test
    void everyFileOfTheFolderIsRead() throws IOException {
        Set<String> ofNames = Set.of(
                "universities-east.yaml",
                "universities-elsewhere.yaml",
                "institution-names.yaml",
                "enterprise-names.yaml");
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/lexicon/words"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> !ofNames.contains(file)))
                    .containsExactlyInAnyOrderElementsOf(WordLists.FILES);
        }
    }

    @Test
    void wordsAreInSimplifiedCharacters() {
        for (String className : words.classNames()) {
            assertThat(words.words(className))
                    .as(className)
                    .allSatisfy(word ->
                            assertThat(HanLP.convertToSimplifiedChinese(word)).isEqualTo(word));
        }
    }

    @Test
    void noEndingOrNameIsLeftWithAStrayBlank() {
        for (String className : words.classNames()) {
            assertThat(words.words(className)).as(className).noneMatch(word -> word.contains(" "));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "never-in-name, given-name-characters",
        "never-in-name, doubtful-in-name",
        "surnames, surnames-doubtful",
        "enterprises-known, enterprises-known-risky",
        "boundary-function, boundary-weak",
        "boundary-function, boundary-verb",
        "boundary-function, boundary-noun",
        "boundary-function, boundary-word-weak",
        "boundary-function, boundary-exceptions",
        "boundary-verb, boundary-word-weak",
        "boundary-noun, boundary-word-weak",
        "role-chair, role-rotating-chair",
        "role-chair, role-vice-chair",
        "role-chair, role-member",
        "role-vice-chair, role-member",
        "role-secretary, role-vice-chair",
    })
    void opposedClassesShareNoWord(String one, String other) {
        assertThat(words.words(one)).doesNotContainAnyElementsOf(words.words(other));
    }

    @Test
    void characterClassesHoldSingleCharacters() {
        for (String className : List.of(
                "surnames", "surnames-doubtful", "given-name-characters", "never-in-name", "doubtful-in-name")) {
            assertThat(words.words(className))
                    .as(className)
                    .allMatch(word -> word.codePointCount(0, word.length()) == 1);
        }
    }

    @Test
    void anUnknownClassIsRefusedNamingTheKnownOnes() {
        assertThatThrownBy(() -> words.words("surname"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'surname'")
                .hasMessageContaining("compound-surnames")
                .hasMessageContaining("zone-endings");
    }

    @Test
    void aClassInTwoFilesIsRefused() {
        WordListFile one = new WordListFile("one.yaml", Map.of("zones", Set.of("新区")), Map.of("zones", 3));
        WordListFile two = new WordListFile("two.yaml", Map.of("zones", Set.of("片区")), Map.of("zones", 7));

        assertThatThrownBy(() -> WordLists.of(List.of(one, two)))
                .isInstanceOf(WordListException.class)
                .hasMessage("two.yaml, line 7: another file already holds 'zones'; join the two");
    }
}
