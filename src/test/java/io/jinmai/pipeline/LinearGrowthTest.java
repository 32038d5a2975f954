package io.jinmai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.jinmai.article.Article;
import io.jinmai.graph.ArticleGraph;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Twice the text takes about twice the work, however odd the text. Work is counted in bytes allocated, which grow with every attempt to
 * match and every comparison of lists, and are the same on a busy machine.
 */
class LinearGrowthTest {
    private static final double MOST_GROWTH = 2.6;
    private static final String SYLLABLES = "云帆青竹石泉松风白鹭东篱远山明月清溪朝阳";
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static String name(int number) {
        return IntStream.range(0, 4)
                .mapToObj(i -> SYLLABLES.charAt((int) (number / Math.pow(SYLLABLES.length(), i)) % SYLLABLES.length()))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static String repeated(int count, String separator, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(separator));
    }

    private static long work(String text) {
        Article article = OriginalArticles.read(text);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        ArticleGraph graph = ArticleExtractorTest.EXTRACTOR.extract(article);
        long after = THREADS.getCurrentThreadAllocatedBytes();
        assertThat(graph.entities()).isNotEmpty();
        return after - before;
    }

    private static int quoted(String text) {
        return ArticleExtractorTest.EXTRACTOR.extract(OriginalArticles.read(text)).facts().stream()
                .flatMap(fact -> fact.evidence().stream())
                .mapToInt(passage -> passage.text().length())
                .sum();
    }

    private static void assertLinear(int size, IntFunction<String> text) {
        work(text.apply(size / 4));
        long once = work(text.apply(size));
        long twice = work(text.apply(2 * size));

        assertThat((double) twice / once).isLessThan(MOST_GROWTH);
    }

    @Test
    void aSentenceOfAHundredThousandCharactersWithoutPunctuation() {
        assertLinear(
                800, count -> repeated(count, "", i -> "工商银行柯桥支行向" + name(i) + "纺织有限公司发放贷款" + (i + 1) + "万元该公司又获得授信"));
    }

    @Test
    void aListOfThousandsOfNames() {
        assertLinear(
                1250,
                count -> "越江产业联盟成员包括" + repeated(count, "、", i -> name(i) + (i % 2 == 0 ? "纺织有限公司" : "科技")) + "。");
    }

    @Test
    void aListOfThousandsOfNamesInFrontOfWhatIsSaidOfThem() {
        assertLinear(1250, count -> repeated(count, "、", i -> name(i) + "纺织有限公司") + "加入越江产业联盟。");
    }

    @Test
    void thousandsOfLines() {
        assertLinear(1250, count -> "越江产业联盟成员单位：\n" + repeated(count, "\n", i -> name(i) + "纺织有限公司"));
    }

    @Test
    void thousandsOfPeopleWithTheirPosts() {
        assertLinear(
                625, count -> repeated(count, "、", i -> name(i) + "纺织有限公司董事长王" + name(i).substring(0, 2)) + "出席会议。");
    }

    @Test
    void whatTheFactsOfALongSentenceQuote() {
        IntFunction<String> members = count -> repeated(count, "、", i -> name(i) + "纺织有限公司") + "加入越江产业联盟。";

        assertThat((double) quoted(members.apply(800)) / quoted(members.apply(400)))
                .isBetween(1.5, MOST_GROWTH);
    }

    @Test
    void aNameSaidOverAndOverInOneSentence() {
        assertLinear(1000, count -> "青竹茶业有限公司".repeat(count) + "，柯桥区。");
    }
}
