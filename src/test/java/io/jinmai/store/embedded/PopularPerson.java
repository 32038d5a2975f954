package io.jinmai.store.embedded;

import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.resolution.identity.NamedArticle;
import io.jinmai.store.Graphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Articles that name people of one name. */
final class PopularPerson {
    private PopularPerson() {}

    /** One of them, who an article says has posts at the firms of these numbers. */
    static NamedArticle posts(String article, int... firms) {
        List<Entity> entities = new ArrayList<>();
        List<Fact> posts = new ArrayList<>();
        for (int number : firms) {
            String firm = "百川工贸" + number + "有限公司";
            Entity employer = Graphs.enterprise("Enterprise:" + firm, firm);
            if (entities.isEmpty()) {
                entities.add(Graphs.entity("Person:高梧@" + employer.id(), EntityType.PERSON, "高梧", Map.of()));
            }
            entities.add(employer);
            posts.add(Graphs.fact(
                    RelationType.WORKS_FOR,
                    entities.get(0).id(),
                    employer.id(),
                    new FactTerms.Post("经理", false),
                    0.9,
                    "高梧任" + firm + "经理。"));
        }
        return Graphs.article(article, entities, posts.toArray(Fact[]::new));
    }
}
