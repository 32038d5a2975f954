package io.jinmai.cli;

import io.jinmai.graph.FactStatus;
import io.jinmai.lexicon.BankLexicon;
import io.jinmai.lexicon.DistrictGazetteer;
import io.jinmai.lexicon.Simplification;
import io.jinmai.pipeline.ArticleResolution;
import io.jinmai.pipeline.Extractor;
import io.jinmai.pipeline.GraphWideResolution;
import io.jinmai.resolution.Derivation;
import io.jinmai.resolution.EntityKeys;
import java.util.Set;

/** Puts the stages together from the lexicons and rules that come with the program. Each is loaded when first needed. */
final class ShippedParts {
    private DistrictGazetteer districts;
    private BankLexicon banks;
    private Simplification simplification;

    Extractor extractor() {
        return new LexiconExtractor(districts(), banks());
    }

    ArticleResolution resolution(Set<FactStatus> statuses) {
        EntityKeys keys = new EntityKeys(simplification(), districts(), banks());
        return new GraphWideResolution(keys, new Derivation(keys, districts()), statuses);
    }

    private DistrictGazetteer districts() {
        if (districts == null) {
            districts = DistrictGazetteer.load();
        }
        return districts;
    }

    private BankLexicon banks() {
        if (banks == null) {
            banks = BankLexicon.load(districts());
        }
        return banks;
    }

    private Simplification simplification() {
        if (simplification == null) {
            simplification = Simplification.load();
        }
        return simplification;
    }
}
