package io.jinmai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.Fact;
import io.jinmai.graph.TextSpan;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Whatever the text and its line breaks: what is extracted stands in the input where it says, from its first character to its last, with
 * nothing in between but what is no text of the article (line breaks, a byline that cuts a sentence).
 */
class ArticleExtractorOffsetsTest {
    private static ArticleGraph extract(String text) {
        return ArticleExtractorTest.EXTRACTOR.extract(OriginalArticles.read(text));
    }

    private static void assertSpansStandIn(String text, ArticleGraph graph) {
        Stream<TextSpan> mentions =
                graph.entities().stream().map(Entity::mentions).flatMap(List::stream);
        Stream<TextSpan> evidence = graph.facts().stream().map(Fact::evidence).flatMap(List::stream);
        assertThat(Stream.concat(mentions, evidence).toList()).allSatisfy(span -> {
            String input = text.substring(span.start(), span.end());
            assertThat(input).startsWith(span.text().substring(0, 1));
            assertThat(input).endsWith(span.text().substring(span.text().length() - 1));
            assertThat(unbroken(input))
                    .containsSubsequence(unbroken(span.text()).split(""));
        });
        assertThat(graph.entities())
                .filteredOn(entity -> !isDerived(entity, graph))
                .allSatisfy(entity -> assertThat(entity.mentions()).isNotEmpty());
    }

    /** Whether only a derived fact brought the entity into the graph. */
    private static boolean isDerived(Entity entity, ArticleGraph graph) {
        List<Fact> facts = graph.facts().stream()
                .filter(fact -> fact.from().equals(entity.id()) || fact.to().equals(entity.id()))
                .toList();
        return !facts.isEmpty() && facts.stream().allMatch(Fact::derived);
    }

    private static String unbroken(String text) {
        return text.replaceAll("[\\n\\r\\u3000 ]", "");
    }

    /** A text set in columns of so many characters. */
    private static String wrapped(String text, int width) {
        StringBuilder result = new StringBuilder();
        for (String line : text.split("\n")) {
            for (int i = 0; i < line.length(); i += width) {
                result.append(line, i, Math.min(line.length(), i + width)).append('\n');
            }
            result.append(line.isEmpty() ? "\n" : "");
        }
        return result.toString();
    }

    @Property(tries = 60)
    void namesAndEvidenceStandInAWrappedText(
            @ForAll @IntRange(min = 0, max = 3) int article, @ForAll @IntRange(min = 18, max = 40) int width) {
        String text = wrapped(OriginalArticles.ALL.get(article), width);

        ArticleGraph graph = extract(text);

        assertThat(graph.entities()).isNotEmpty();
        assertSpansStandIn(text, graph);
    }

    @Provide
    Arbitrary<String> wordSoups() {
        List<String> parts = List.of(
                "工行", "龙游", "支行", "分行", "（", "）", "“", "”", "青竹", "茶业", "有限公司", "集团", "某", "企业", "商会", "联盟", "会长", "副",
                "董事长", "裘竹青", "，", "、", "。", "\n", "和", "向", "贷款", "发放", "300万元", "1亿", "2022年", "去年", "5月", "该行", "公司",
                "位于", "浙江省", "县", "镇", "新区", "的", "以下简称", "UBQ", " ", "授信", "拟", "未", "為", "𠮷");
        return Arbitraries.of(parts).list().ofMinSize(1).ofMaxSize(40).map(list -> "茶" + String.join("", list));
    }

    @Property(tries = 250)
    void anyTextIsReadWithoutFailureAndItsSpansStandInIt(@ForAll("wordSoups") String text) {
        ArticleGraph graph = extract(text);

        assertSpansStandIn(text, graph);
        assertThat(extract(text)).isEqualTo(graph);
    }
}
