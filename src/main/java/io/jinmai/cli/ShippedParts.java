package io.jinmai.cli;

import io.jinmai.graph.FactStatus;
import io.jinmai.pipeline.ArticleResolution;
import io.jinmai.pipeline.GraphWideResolution;
import io.jinmai.pipeline.ObservableExtractor;
import io.jinmai.pipeline.StandardExtractor;
import io.jinmai.recognition.Lexicons;
import io.jinmai.resolution.Derivation;
import io.jinmai.resolution.EntityKeys;
import java.util.Set;

/** Puts the stages together from what comes with the program; the lexicons, which take time, are loaded once and when needed. */
final class ShippedParts {
    /** Null until they are needed. */
    private Lexicons lexicons;

    ObservableExtractor extractor() {
        return StandardExtractor.of(lexicons());
    }

    ArticleResolution resolution(Set<FactStatus> statuses) {
        EntityKeys keys = new EntityKeys(
                lexicons().simplification(), lexicons().districts(), lexicons().banks());
        return new GraphWideResolution(keys, new Derivation(keys, lexicons().districts()), statuses);
    }

    private Lexicons lexicons() {
        if (lexicons == null) {
            lexicons = Lexicons.load();
        }
        return lexicons;
    }
}
