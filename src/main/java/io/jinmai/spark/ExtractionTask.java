package io.jinmai.spark;

import io.jinmai.pipeline.Bundles;
import io.jinmai.pipeline.Extraction;
import io.jinmai.pipeline.Resolved;
import io.jinmai.spark.input.Found;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;

/**
 * Extracts the articles of one partition, one bundle after the other: the executor runs as many tasks at once as it has cores.
 *
 * @param knowledge sent to each executor once, not with each task: a model is a megabyte
 * @param loads counts how often an executor loads what it extracts with
 */
record ExtractionTask(Broadcast<Knowledge> knowledge, LongAccumulator loads)
        implements FlatMapFunction<Iterator<Found>, Row> {
    @Override
    public Iterator<Row> call(Iterator<Found> found) {
        ExecutorPipeline pipeline = ExecutorPipeline.of(knowledge.value(), loads);
        Iterator<List<Found>> bundles =
                new Bundles<>(found, input -> input.outcome().length(), 1);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(bundles, 0), false)
                .flatMap(bundle -> rows(bundle, pipeline))
                .iterator();
    }

    private static Stream<Row> rows(List<Found> bundle, ExecutorPipeline pipeline) {
        List<Extraction<Resolved>> extracted =
                pipeline.extract(bundle.stream().map(Found::outcome).toList());
        return IntStream.range(0, bundle.size()).mapToObj(i -> OutcomeRows.of(bundle.get(i), extracted.get(i)));
    }
}
