package io.jinmai.evaluation;

import static io.jinmai.evaluation.Documents.fact;
import static io.jinmai.evaluation.Documents.found;
import static io.jinmai.evaluation.Documents.gold;
import static io.jinmai.evaluation.Documents.goldEntity;
import static io.jinmai.evaluation.Documents.goldFact;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinmai.evaluation.input.GoldDocument;
import io.jinmai.evaluation.input.PredictedEntity;
import io.jinmai.evaluation.input.Prediction;
import io.jinmai.graph.EntityType;
import io.jinmai.graph.RelationType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final GoldDocument GOLD = gold(
            List.of(
                    goldEntity("e1", EntityType.ENTERPRISE, "霜岭智造"),
                    goldEntity("e2", EntityType.ENTERPRISE, "柳桥染坊"),
                    goldEntity("e3", EntityType.DISTRICT, "云溪市")),
            goldFact(RelationType.LOCATED_IN, "e1", "e3"),
            goldFact(RelationType.LOCATED_IN, "e2", "e3"),
            goldFact(RelationType.SUBSIDIARY_OF, "e2", "e1"));
    private static final List<PredictedEntity> FOUND = List.of(
            found("p1", EntityType.ENTERPRISE, "霜岭智造"),
            found("p2", EntityType.ENTERPRISE, "柳桥染坊"),
            found("p3", EntityType.DISTRICT, "云溪市"));

    @Test
    void aDocumentWithoutAPredictionIsOneInWhichNothingWasFound() {
        Scores scores = Evaluation.of(List.of(GOLD), List.of()).scores();
        assertThat(scores.allRelations()).isEqualTo(new Counts(0, 0, 3));
        assertThat(scores.entities().get(EntityType.DISTRICT)).isEqualTo(new Counts(0, 0, 1));
    }

    @Test
    void aRuleContributesWhatF1WouldLoseWithoutIt() {
        Prediction prediction = new Prediction(
                GOLD.id(),
                FOUND,
                List.of(
                        fact(RelationType.LOCATED_IN, "p1", "p3", "good"),
                        fact(RelationType.LOCATED_IN, "p2", "p3", "good"),
                        fact(RelationType.SUBSIDIARY_OF, "p1", "p2", "harmful")));

        List<RuleContribution> rules =
                Evaluation.of(List.of(GOLD), List.of(prediction)).ruleContributions();

        // with both: 2 right, 1 wrong, 1 missed, so F1 is 2/3
        assertThat(rules)
                .containsExactly(
                        new RuleContribution("good", 2, 2, 0, 0, 2.0 / 3),
                        new RuleContribution("harmful", 1, 0, 1, 0.8, 2.0 / 3 - 0.8));
    }

    @Property(tries = 50)
    void theOrderOfWhatWasFoundDoesNotMatter(@ForAll Random random) {
        List<PredictedEntity> rivals = new ArrayList<>(FOUND);
        rivals.add(found("p4", EntityType.ENTERPRISE, "霜岭智造"));
        rivals.add(found("p5", EntityType.DISTRICT, "云溪市"));
        Scores before = scores(rivals);
        Collections.shuffle(rivals, random);
        assertThat(scores(rivals)).isEqualTo(before);
    }

    private static Scores scores(List<PredictedEntity> entities) {
        Prediction prediction =
                new Prediction(GOLD.id(), entities, List.of(fact(RelationType.LOCATED_IN, "p1", "p3", "good")));
        return Evaluation.of(List.of(GOLD), List.of(prediction)).scores();
    }
}
