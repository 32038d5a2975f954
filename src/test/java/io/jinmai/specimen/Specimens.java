package io.jinmai.specimen;

import io.jinmai.article.Article;
import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.ArticleInfo;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Articles about a bank and an enterprise of a town that does not exist. */
public final class Specimens {
    public static final String SENTENCE = "2023年，云溪农商银行向青岭竹业发放贷款285万元。";
    public static final Entity BANK = entity("b1", EntityType.BANK, "云溪农商银行", Map.of("level", "head"));
    public static final Entity ENTERPRISE = entity("e1", EntityType.ENTERPRISE, "青岭竹业有限公司", Map.of());

    private Specimens() {}

    public static Article article(String id) {
        return article(id, "digest of " + id);
    }

    public static Article article(String id, String sha256) {
        return new Article(
                id,
                "竹子里的生意",
                LocalDate.of(2023, 5, 18),
                "云溪日报",
                "news/" + id + ".txt",
                List.of(),
                SENTENCE,
                0,
                SENTENCE.length(),
                List.of(),
                sha256);
    }

    /** The article's bank and enterprise and these facts between them. */
    public static ArticleGraph graph(Article article, Fact... facts) {
        ArticleInfo info = new ArticleInfo(
                article.id(),
                article.title(),
                article.publishedOn(),
                article.source(),
                article.path(),
                article.authors(),
                article.sha256());
        return new ArticleGraph(info, List.of(BANK, ENTERPRISE), List.of(facts));
    }

    /** A loan of the bank to the enterprise. */
    public static Fact loan(long amountCny, FactStatus status) {
        return new Fact(
                RelationType.LENDS_TO,
                BANK.id(),
                ENTERPRISE.id(),
                new FactTerms.Loan(amountCny, amountCny / 10_000 + "万元", 2023, null, null, "loan"),
                List.of(new TextSpan(0, SENTENCE.length(), SENTENCE)),
                0.93,
                status,
                false,
                "loan-granted");
    }

    public static Entity entity(String id, EntityType type, String name, Map<String, Object> properties) {
        return new Entity(id, type, name, List.of(), List.of(new TextSpan(6, 6 + name.length(), name)), properties);
    }
}
