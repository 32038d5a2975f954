package io.jinmai.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.Fact;
import io.jinmai.graph.RelationType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ResolutionPropertiesTest {
    private static final GraphWideNaming NAMING = new GraphWideNaming(ArticleSketch.KEYS);
    private static final Derivation DERIVATION = new Derivation(ArticleSketch.KEYS, ArticleSketch.GAZETTEER);
    private static final Map<EntityType, List<String>> NAMES = Map.of(
            EntityType.BANK,
            List.of("工行", "工行龙湾支行", "工行温州龙湾支行", "温州工行", "工行鼓楼支行", "南京银行", "萧山农商银行河庄支行", "杭州萧山农商行"),
            EntityType.DISTRICT,
            List.of("龙湾", "温州市", "鼓楼区", "南京市", "福州市", "平湖经开区", "青云小镇", "西湖区", "浙江"),
            EntityType.ENTERPRISE,
            List.of("云杉（杭州）泵业有限公司", "云杉(杭州)泵业有限公司", "南京青禾粮油有限公司", "青禾粮油"),
            EntityType.PERSON,
            List.of("闻一鸣", "聞一鳴", "柏文"),
            EntityType.ALLIANCE,
            List.of("青禾党建联盟", "“青禾”党建联盟"),
            EntityType.INSTITUTION,
            List.of("龙湾区经信局", "南京市秋水实验室"));

    private record Named(EntityType type, String name) {}

    private record Link(RelationType type, int from, int to) {}

    @Property(tries = 300)
    void namingTwiceIsNamingOnce(@ForAll("articles") ArticleGraph graph) {
        ArticleGraph once = NAMING.toGraphWide(graph);

        assertThat(NAMING.toGraphWide(once)).isEqualTo(once);
    }

    @Property(tries = 300)
    void derivingTwiceIsDerivingOnce(@ForAll("articles") ArticleGraph graph) {
        ArticleGraph complete = DERIVATION.complete(NAMING.toGraphWide(graph));

        assertThat(DERIVATION.complete(complete)).isEqualTo(complete);
        assertThat(NAMING.toGraphWide(complete)).isEqualTo(complete);
    }

    @Property(tries = 300)
    void keysDependOnNoOrder(@ForAll("articles") ArticleGraph graph, @ForAll Random random) {
        ArticleGraph shuffled = shuffled(graph, random);

        assertThat(keys(shuffled)).isEqualTo(keys(graph));
    }

    @Property(tries = 300)
    void theResultDependsOnNoOrder(@ForAll("articles") ArticleGraph graph, @ForAll Random random) {
        ArticleGraph one = DERIVATION.complete(NAMING.toGraphWide(graph));
        ArticleGraph other = DERIVATION.complete(NAMING.toGraphWide(shuffled(graph, random)));

        assertThat(new HashSet<>(other.entities())).isEqualTo(new HashSet<>(one.entities()));
        assertThat(new HashSet<>(other.facts())).isEqualTo(new HashSet<>(one.facts()));
    }

    @Provide
    Arbitrary<ArticleGraph> articles() {
        Arbitrary<Named> named = Arbitraries.of(EntityType.values())
                .flatMap(type -> Arbitraries.of(NAMES.get(type)).map(name -> new Named(type, name)));
        Arbitrary<Link> links = Combinators.combine(
                        Arbitraries.of(RelationType.values()), Arbitraries.integers(), Arbitraries.integers())
                .as(Link::new);
        return Combinators.combine(
                        named.list().uniqueElements(Named::name).ofMinSize(1).ofMaxSize(10),
                        links.list().ofMaxSize(8))
                .as(ResolutionPropertiesTest::article);
    }

    private static ArticleGraph article(List<Named> entities, List<Link> links) {
        ArticleSketch article = new ArticleSketch("article");
        entities.forEach(entity -> article.with(entity.type(), entity.name()));
        for (Link link : links) {
            String from =
                    entities.get(Math.floorMod(link.from(), entities.size())).name();
            String to = entities.get(Math.floorMod(link.to(), entities.size())).name();
            article.fact(link.type(), from, to);
        }
        return article.graph();
    }

    private static ArticleGraph shuffled(ArticleGraph graph, Random random) {
        List<Entity> entities = new ArrayList<>(graph.entities());
        Collections.shuffle(entities, random);
        List<Fact> facts = new ArrayList<>(graph.facts());
        Collections.shuffle(facts, random);
        return new ArticleGraph(graph.article(), entities, facts);
    }

    private static Map<String, String> keys(ArticleGraph graph) {
        Map<String, String> keys = new HashMap<>();
        graph.entities().forEach(entity -> keys.put(entity.id(), ArticleSketch.KEYS.keyOf(entity, graph)));
        return keys;
    }
}
