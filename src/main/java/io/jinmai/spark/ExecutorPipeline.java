package io.jinmai.spark;

import io.jinmai.article.input.ReadOutcome;
import io.jinmai.pipeline.Extraction;
import io.jinmai.pipeline.ExtractionStage;
import io.jinmai.pipeline.GraphWideResolution;
import io.jinmai.pipeline.Resolved;
import io.jinmai.pipeline.StandardExtractor;
import io.jinmai.recognition.Lexicons;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.spark.util.LongAccumulator;

/** The stages of extraction within one executor; all its tasks share one, since lexicons and model take seconds and memory to load. */
final class ExecutorPipeline {
    /** The only state that outlives a task: Spark has no place of its own for what an executor, and not a task, is to hold. */
    private static final ConcurrentMap<Knowledge, ExecutorPipeline> LOADED = new ConcurrentHashMap<>();

    private final ExtractionStage<Resolved> stage;

    private ExecutorPipeline(Knowledge knowledge) {
        Lexicons lexicons = knowledge.lexicons().isEmpty() ? Lexicons.load() : Lexicons.load(knowledge.lexicons());
        StandardExtractor extractor = knowledge.model() == null
                ? StandardExtractor.of(lexicons, knowledge.rules())
                : StandardExtractor.of(
                        lexicons, knowledge.rules(), knowledge.model().read());
        GraphWideResolution resolution = GraphWideResolution.of(lexicons, knowledge.include());
        this.stage = new ExtractionStage<>(
                articles -> resolution.resolveWithTexts(articles, extractor.extractAll(articles)), 1);
    }

    /**
     * The stages of this executor, loaded if nobody has asked for them yet.
     *
     * @param loads counts how often that happens
     */
    static ExecutorPipeline of(Knowledge knowledge, LongAccumulator loads) {
        return LOADED.computeIfAbsent(knowledge, known -> {
            loads.add(1);
            return new ExecutorPipeline(known);
        });
    }

    /** What becomes of each input, in their order. */
    List<Extraction<Resolved>> extract(List<ReadOutcome> inputs) {
        return stage.extract(inputs);
    }
}
