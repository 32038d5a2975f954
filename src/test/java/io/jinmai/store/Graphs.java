package io.jinmai.store;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.ArticleInfo;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import io.jinmai.resolution.identity.NamedArticle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What some articles say, built by hand. */
public final class Graphs {
    private Graphs() {}

    public static NamedArticle article(String id, List<Entity> entities, Fact... facts) {
        return article(id, "digest of " + id, entities, facts);
    }

    public static NamedArticle article(String id, String sha256, List<Entity> entities, Fact... facts) {
        ArticleInfo info =
                new ArticleInfo(id, "标题 " + id, LocalDate.of(2024, 3, 5), "金脉日报", id + ".txt", List.of("林晓"), sha256);
        return NamedArticle.of(new ArticleGraph(info, entities, List.of(facts)));
    }

    public static Entity bank(String id, String name, String... aliases) {
        return entity(id, EntityType.BANK, name, Map.of("level", "branch"), aliases);
    }

    public static Entity enterprise(String id, String name, String... aliases) {
        return entity(id, EntityType.ENTERPRISE, name, Map.of(), aliases);
    }

    public static Entity entity(
            String id, EntityType type, String name, Map<String, Object> properties, String... aliases) {
        List<TextSpan> mentions = List.of(new TextSpan(3, 3 + name.length(), name), new TextSpan(40, 42, "该名"));
        return new Entity(id, type, name, List.of(aliases), mentions, properties);
    }

    public static Fact loan(String from, String to, Long amountCny, Integer year, String sentence) {
        FactTerms terms = new FactTerms.Loan(amountCny, amountCny + "元", year, null, null, "loan");
        return fact(RelationType.LENDS_TO, from, to, terms, 0.9, sentence);
    }

    public static Fact fact(
            RelationType type, String from, String to, FactTerms terms, double confidence, String sentence) {
        List<TextSpan> evidence = List.of(new TextSpan(10, 10 + sentence.length(), sentence));
        return new Fact(type, from, to, terms, evidence, confidence, FactStatus.STATED, false, "rule-a");
    }

    /** Implied by a gazetteer alone, with no sentence. */
    public static Fact derived(RelationType type, String from, String to) {
        return new Fact(type, from, to, FactTerms.NONE, List.of(), 1, FactStatus.STATED, true, "gazetteer");
    }
}
