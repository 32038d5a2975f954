package io.jinmai.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.Fact;
import io.jinmai.graph.RelationType;
import io.jinmai.resolution.identity.NamedArticle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InventedNewsTest {
    private static final int ARTICLES = 120;
    private static final InventedNews NEWS = InventedNews.ofArticles(1000);

    @Test
    void theSameSeedGivesTheSameArticles() {
        List<InventedArticle> once = NEWS.articles("a", 20, 5).toList();

        assertThat(InventedNews.ofArticles(1000).articles("a", 20, 5)).isEqualTo(once);
        assertThat(NEWS.articles("a", 20, 6)).isNotEqualTo(once);
    }

    @Test
    void articlesHaveAboutAThousandCharacters() {
        double characters = NEWS.articles("a", ARTICLES, 1)
                .mapToInt(article -> article.text().length())
                .average()
                .orElseThrow();

        assertThat(characters).isBetween(900.0, 1100.0);
    }

    @Test
    void theProgramFindsEveryKindOfEntityAndFactInThem() {
        List<NamedArticle> articles =
                new NewsExtraction().read(NEWS.articles("a", ARTICLES, 1).toList());

        Map<EntityType, Long> entities = articles.stream()
                .flatMap(article -> article.graph().entities().stream())
                .collect(Collectors.groupingBy(Entity::type, Collectors.counting()));
        Map<RelationType, Long> facts = articles.stream()
                .flatMap(article -> article.graph().facts().stream())
                .filter(fact -> !fact.derived())
                .collect(Collectors.groupingBy(Fact::type, Collectors.counting()));
        assertThat(entities).containsOnlyKeys(EntityType.values());
        assertThat(entities.values()).allMatch(count -> count >= ARTICLES / 2);
        assertThat(facts).containsKeys(RelationType.values()).hasSize(RelationType.values().length);
        assertThat(articles.stream().filter(article -> !article.shorter().isEmpty()))
                .as("articles that give short names")
                .hasSizeGreaterThan(ARTICLES / 2);
    }

    @Test
    void someNamesAreInTheNewsMoreThanOthers() {
        Map<String, Long> articlesByName = new NewsExtraction()
                .read(NEWS.articles("a", ARTICLES, 2).toList()).stream()
                        .flatMap(article -> article.graph().entities().stream())
                        .filter(entity -> entity.type() == EntityType.ENTERPRISE)
                        .collect(Collectors.groupingBy(Entity::id, Collectors.counting()));

        assertThat(articlesByName.values()).anyMatch(count -> count > ARTICLES / 10);
        assertThat(articlesByName.values().stream().filter(count -> count == 1))
                .hasSizeGreaterThan(articlesByName.size() / 2);
    }
}
