package io.jinmai.spark;

import io.jinmai.article.input.ReadOutcome;
import io.jinmai.graph.FactStatus;
import io.jinmai.pipeline.BatchSize;
import io.jinmai.pipeline.GraphWideResolution;
import io.jinmai.pipeline.LoadPipeline;
import io.jinmai.pipeline.LoadSettings;
import io.jinmai.pipeline.LoadTarget;
import io.jinmai.pipeline.RunListener;
import io.jinmai.pipeline.RunReport;
import io.jinmai.pipeline.StandardExtractor;
import io.jinmai.recognition.Lexicons;
import io.jinmai.store.GraphStore;
import java.util.Iterator;
import java.util.Set;

/** What {@code jinmai load} does, for comparison. */
final class SingleMachine {
    private final GraphStore store;
    private final LoadPipeline pipeline;

    SingleMachine(GraphStore store) {
        Lexicons lexicons = Lexicons.load();
        this.store = store;
        this.pipeline = new LoadPipeline(
                StandardExtractor.of(lexicons),
                GraphWideResolution.of(lexicons, Set.of(FactStatus.STATED)),
                new LoadSettings(2, BatchSize.of(100)));
    }

    RunReport load(Iterator<ReadOutcome> inputs) {
        return pipeline.run(inputs, LoadTarget.database(store, false), RunListener.NONE);
    }
}
