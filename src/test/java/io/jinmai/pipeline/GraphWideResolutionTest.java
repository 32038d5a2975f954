package io.jinmai.pipeline;

import static io.jinmai.specimen.Specimens.article;
import static io.jinmai.specimen.Specimens.entity;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.graph.ArticleGraph;
import io.jinmai.graph.Entity;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.Fact;
import io.jinmai.graph.FactStatus;
import io.jinmai.graph.FactTerms;
import io.jinmai.graph.RelationType;
import io.jinmai.graph.TextSpan;
import io.jinmai.recognition.Lexicons;
import io.jinmai.resolution.EntityKeys;
import io.jinmai.specimen.Specimens;
import io.jinmai.store.UnwrittenFact;
import io.jinmai.store.UnwrittenFact.Reason;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GraphWideResolutionTest {
    private static final Lexicons LEXICONS = Lexicons.load();
    private static final EntityKeys KEYS =
            new EntityKeys(LEXICONS.simplification(), LEXICONS.districts(), LEXICONS.banks());
    private static final Entity SHORT = bank("1", "工商银行");
    private static final Entity FULL = bank("2", "中国工商银行");
    private static final Entity ENTERPRISE = entity("3", EntityType.ENTERPRISE, "青岭竹业有限公司", Map.of());

    @Test
    void factsThatSayTheSameOfOneBankAreMerged() {
        Resolved resolved = resolve(
                Set.of(FactStatus.STATED),
                cooperation(SHORT, ENTERPRISE, FactStatus.STATED),
                cooperation(FULL, ENTERPRISE, FactStatus.STATED));

        assertThat(resolved.extracted()).isEqualTo(2);
        assertThat(resolved.merged()).isEqualTo(1);
        assertThat(resolved.graph().facts()).hasSize(1);
        assertThat(resolved.graph().entities()).hasSize(2);
    }

    @Test
    void aFactBetweenTwoNamesOfOneBankIsRejected() {
        Resolved resolved = resolve(Set.of(FactStatus.STATED), cooperation(SHORT, FULL, FactStatus.STATED));

        assertThat(resolved.graph().facts()).isEmpty();
        assertThat(resolved.unwritten()).extracting(UnwrittenFact::reason).containsExactly(Reason.ENDS_ARE_ONE);
    }

    @Test
    void factsThatAreNotAskedForAreLeftOutAndCounted() {
        Fact[] facts = {
            cooperation(SHORT, ENTERPRISE, FactStatus.STATED),
            cooperation(SHORT, ENTERPRISE, FactStatus.PLANNED),
            cooperation(FULL, ENTERPRISE, FactStatus.DENIED)
        };

        assertThat(resolve(Set.of(FactStatus.STATED), facts).unwritten())
                .allMatch(unwritten -> unwritten.reason() == Reason.STATUS_NOT_ASKED_FOR)
                .extracting(unwritten -> unwritten.fact().status())
                .containsExactlyInAnyOrder(FactStatus.PLANNED, FactStatus.DENIED);
        Resolved more = resolve(Set.of(FactStatus.STATED, FactStatus.PLANNED), facts);
        assertThat(more.unwritten())
                .extracting(unwritten -> unwritten.fact().status())
                .containsExactly(FactStatus.DENIED);
        assertThat(more.graph().facts()).hasSize(2);
    }

    @Test
    void whatNamesImplyIsCountedAsExtracted() {
        ArticleGraph graph = graph(List.of(entity("1", EntityType.DISTRICT, "柯桥区", Map.of())));
        Resolved resolved = resolution(Set.of(FactStatus.STATED)).resolve(graph);

        assertThat(resolved.graph().facts())
                .isNotEmpty()
                .allMatch(fact -> fact.derived() && fact.type() == RelationType.LOCATED_IN);
        assertThat(resolved.extracted()).isEqualTo(resolved.graph().facts().size());
    }

    private static Resolved resolve(Set<FactStatus> include, Fact... facts) {
        return resolution(include).resolve(graph(List.of(SHORT, FULL, ENTERPRISE), facts));
    }

    private static GraphWideResolution resolution(Set<FactStatus> include) {
        return GraphWideResolution.of(LEXICONS, include);
    }

    private static ArticleGraph graph(List<Entity> entities, Fact... facts) {
        return new ArticleGraph(Specimens.graph(article("a")).article(), entities, List.of(facts));
    }

    private static Entity bank(String id, String name) {
        return entity(id, EntityType.BANK, name, Map.of());
    }

    private static Fact cooperation(Entity from, Entity to, FactStatus status) {
        TextSpan sentence = new TextSpan(0, Specimens.SENTENCE.length(), Specimens.SENTENCE);
        return new Fact(
                RelationType.COOPERATES_WITH,
                from.id(),
                to.id(),
                FactTerms.NONE,
                List.of(sentence),
                0.9,
                status,
                false,
                "cooperation");
    }
}
