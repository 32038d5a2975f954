package io.jinmai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.article.Article;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.recognition.ShippedLexicons;
import io.jinmai.specimen.InventedNews;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * What an extractor says of an article is what one says that has never read another: names, cuts and structures that are remembered from
 * sentence to sentence save time and decide nothing.
 */
class WarmExtractorTest {
    private static final int INVENTED = 8;
    private static final int ROUNDS = 20;

    /** The same names in other places, where they mean somebody else. */
    private static final List<String> ALIKE = List.of(
            "南京市鼓楼区的云帆科技有限公司获得工行鼓楼支行贷款300万元。鼓楼区金融局局长裘竹青走访了云帆科技。",
            "福州市鼓楼区的云帆科技有限公司获得工行鼓楼支行贷款500万元。鼓楼区委书记裘竹青走访了云帆科技。",
            "记者从徐州获悉，鼓楼区青竹茶业有限公司加入徐州市茶业协会。青竹茶业董事长江山表示，企业位于鼓楼区。",
            "江山上余镇的青竹茶业有限公司向江山农商银行上余支行申请贷款，该行当天发放80万元。江山市的企业不少。",
            "董事长江山介绍，青竹茶业有限公司位于衢州。江山说，上岭支行行长白鹭当天就来了。",
            "农行上岭支行向石泉纺织有限公司发放贷款200万元。上岭支行行长方远山说，石泉纺织是老客户。",
            "建行上岭支行与松风竹木有限公司签订战略合作协议。上岭支行还向松风竹木授信1000万元。",
            "朝阳区的朝阳纺织有限公司是朝阳控股集团有限公司的子公司。朝阳在北京。",
            "朝阳市朝阳县的朝阳银行向朝阳纺织有限公司放款90万元，朝阳银行行长姓朝。",
            "长春市朝阳区成立朝阳商会，朝阳控股集团有限公司当选会长单位，云帆科技有限公司为理事单位。");

    private static final List<Article> ARTICLES = Stream.of(ALIKE.stream(), OriginalArticles.ALL.stream(), invented())
            .flatMap(texts -> texts)
            .map(OriginalArticles::read)
            .toList();

    private static final List<ArticleGraph> BY_FRESH_ONES =
            ARTICLES.stream().map(article -> fresh().extract(article)).toList();

    private static final Extractor WARM = fresh();

    private static Extractor fresh() {
        return StandardExtractor.of(ShippedLexicons.LEXICONS);
    }

    private static Stream<String> invented() {
        InventedNews news = InventedNews.inBrief();
        return IntStream.range(0, INVENTED)
                .mapToObj(i -> news.article(Integer.toString(i), i).text());
    }

    @Property(tries = 60)
    void saysWhatAFreshOneSaysWhateverItReadBefore(@ForAll("readings") List<Integer> chosen) {
        for (int article : chosen) {
            assertThat(WARM.extract(ARTICLES.get(article))).isEqualTo(BY_FRESH_ONES.get(article));
        }
    }

    @Provide
    Arbitrary<List<Integer>> readings() {
        return Arbitraries.integers().between(0, ARTICLES.size() - 1).list().ofMaxSize(30);
    }

    @Test
    void saysTheSameToFourThreadsAtOnce() throws Exception {
        Extractor shared = fresh();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Article>>> answers = IntStream.range(0, 4)
                    .mapToObj(seed -> threads.submit(() -> readOtherwise(seed, shared)))
                    .toList();
            for (Future<List<Article>> answer : answers) {
                assertThat(answer.get()).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Reads all articles over and over, each time in another order: those of which it said anything else. */
    private static List<Article> readOtherwise(long seed, Extractor shared) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, ARTICLES.size()).boxed().toList());
        Random random = new Random(seed);
        List<Article> otherwise = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int article : order) {
                if (!shared.extract(ARTICLES.get(article)).equals(BY_FRESH_ONES.get(article))) {
                    otherwise.add(ARTICLES.get(article));
                }
            }
        }
        return otherwise;
    }
}
