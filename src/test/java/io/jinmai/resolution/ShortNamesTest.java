package io.jinmai.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.lexicon.Simplification;
import io.jinmai.lexicon.UserLexicon;
import io.jinmai.lexicon.WordLists;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

class ShortNamesTest {
    private static final ShortNames SHORT_NAMES = new ShortNames(
            Simplification.load(), ArticleSketch.GAZETTEER, WordLists.load().words("legal-forms"), UserLexicon.NONE);

    @Test
    void theCoreOfARegisteredNameIsItsShortName() {
        assertThat(of(EntityType.ENTERPRISE, "浙江青岭竹业有限公司")).containsExactly("Enterprise:浙江青岭竹业", "Enterprise:青岭竹业");
    }

    @Test
    void traditionalNamesHaveTheShortNamesOfSimplifiedOnes() {
        assertThat(of(EntityType.ENTERPRISE, "浙江青嶺竹業有限公司")).contains("Enterprise:青岭竹业");
    }

    @Test
    void aCoreOfTwoCharactersIsTooCommon() {
        assertThat(of(EntityType.ENTERPRISE, "杭州云杉有限公司")).containsExactly("Enterprise:杭州云杉");
    }

    @Test
    void aNameWithoutALegalFormHasNone() {
        assertThat(of(EntityType.ENTERPRISE, "青岭竹业", "青岭")).isEmpty();
    }

    @Test
    void aFormerRegisteredNameCountsAndAnotherFormOfThisOneDoesNot() {
        assertThat(of(EntityType.ENTERPRISE, "浙江青岭竹业有限公司", "安吉竹器制造有限公司", "青岭竹业有限公司", "青岭"))
                .contains("Enterprise:安吉竹器制造有限公司")
                .doesNotContain("Enterprise:青岭竹业有限公司", "Enterprise:青岭");
    }

    @Test
    void anAllianceHasItsNicknamesButNotTheEndOfItsName() {
        assertThat(of(EntityType.ALLIANCE, "安吉竹产业党建联盟", "党建联盟", "竹乡联盟", "竹盟")).containsExactly("Alliance:竹乡联盟");
    }

    private static SortedSet<String> of(EntityType type, String name, String... aliases) {
        ArticleGraph sketch = new ArticleSketch("a").with(type, name).graph();
        Entity plain = sketch.entities().get(0);
        Entity entity = new Entity("key", type, name, List.of(aliases), plain.mentions(), Map.of());
        ArticleGraph graph = new ArticleGraph(sketch.article(), List.of(entity), List.of());
        return SHORT_NAMES.of(graph).getOrDefault("key", Collections.emptySortedSet());
    }
}
