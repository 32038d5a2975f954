package io.jinmai.store;

import static io.jinmai.store.Graphs.article;
import static io.jinmai.store.Graphs.bank;
import static io.jinmai.store.Graphs.derived;
import static io.jinmai.store.Graphs.enterprise;
import static io.jinmai.store.Graphs.entity;
import static io.jinmai.store.Graphs.fact;
import static io.jinmai.store.Graphs.loan;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.resolution.identity.NamedArticle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The graph of every store is a function of the set of its articles. */
interface ArticleSetContract extends StoreContract {
    @Test
    default void theGraphIsAFunctionOfTheSetOfArticles() {
        List<NamedArticle> articles =
                IntStream.range(0, 30).mapToObj(ArticleSetContract::someArticle).toList();
        store().load(articles);
        List<String> expected = CanonicalDump.of(store());

        for (int batch : new int[] {1, 7}) {
            CanonicalDump.clear(store());
            loadShuffled(articles, batch);
            assertThat(CanonicalDump.of(store())).as("batches of %d", batch).isEqualTo(expected);
        }
    }

    /** In between, half of the articles stand there with another text, and some that do not belong come and go. */
    private void loadShuffled(List<NamedArticle> articles, int batch) {
        List<NamedArticle> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(batch));
        List<NamedArticle> former =
                IntStream.range(0, 15).mapToObj(i -> someArticle(i, 100 + i)).toList();
        store().load(former);
        store().load(List.of(someArticle(200), someArticle(201)));
        for (int start = 0; start < shuffled.size(); start += batch) {
            store().load(shuffled.subList(start, Math.min(start + batch, shuffled.size())));
        }
        store().remove(Set.of("a200", "a201"));
    }

    @RepeatedTest(3)
    default void replacementsAtTheSameTimeLoseNothing() throws Exception {
        List<NamedArticle> articles =
                IntStream.range(0, 24).mapToObj(ArticleSetContract::someArticle).toList();
        store().load(articles);
        List<String> expected = CanonicalDump.of(store());
        CanonicalDump.clear(store());
        store().load(IntStream.range(0, 24)
                .mapToObj(i -> someArticle(i, 100 + i))
                .toList());

        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<LoadCounts>> loads = articles.stream()
                    .map(article -> threads.submit(() -> store().load(List.of(article))))
                    .toList();
            for (Future<LoadCounts> load : loads) {
                load.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(CanonicalDump.of(store())).isEqualTo(expected);
    }

    private static NamedArticle someArticle(int number) {
        return someArticle(number, number);
    }

    /** An article whose text, of many that overlap in what they say, is the given one. */
    private static NamedArticle someArticle(int number, int text) {
        Random random = new Random(text);
        Entity bank = bank("bank:" + random.nextInt(3), "银行" + "甲".repeat(1 + random.nextInt(4)), "别" + text % 5);
        Entity firm = enterprise("ent:" + random.nextInt(4), "企业" + "乙".repeat(1 + random.nextInt(4)));
        Entity alliance = entity(
                "all:" + random.nextInt(2),
                EntityType.ALLIANCE,
                "联盟" + text % 3,
                Map.of("memberCount", random.nextInt(9)));
        return article(
                "a" + number,
                "digest of text " + text,
                List.of(bank, firm, alliance),
                loan(bank.id(), firm.id(), random.nextInt(3) * 1000L, 2020 + random.nextInt(2), "句子" + text),
                fact(
                        RelationType.MEMBER_OF,
                        firm.id(),
                        alliance.id(),
                        new FactTerms.Membership("member"),
                        (1 + random.nextInt(9)) / 10.0,
                        "入盟" + text),
                derived(RelationType.COOPERATES_WITH, alliance.id(), bank.id()));
    }
}
