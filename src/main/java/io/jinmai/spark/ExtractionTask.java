package io.jinmai.spark;

import io.jinmai.article.input.ReadOutcome;
import io.jinmai.spark.input.Found;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;

/**
 * Extracts the articles of one partition, one after the other: the executor runs as many tasks at once as it has cores.
 *
 * @param knowledge sent to each executor once, not with each task: a model is a megabyte
 * @param loads counts how often an executor loads what it extracts with
 */
record ExtractionTask(Broadcast<Knowledge> knowledge, LongAccumulator loads)
        implements FlatMapFunction<Iterator<Found>, Row> {
    @Override
    public Iterator<Row> call(Iterator<Found> found) {
        ExecutorPipeline pipeline = ExecutorPipeline.of(knowledge.value(), loads);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return found.hasNext();
            }

            @Override
            public Row next() {
                return row(found.next(), pipeline);
            }
        };
    }

    private static Row row(Found found, ExecutorPipeline pipeline) {
        if (found.outcome() instanceof ReadOutcome.Failed failed) {
            return OutcomeRows.failed(found.file(), found.position(), failed.failure(), false);
        }
        ReadOutcome.Read read = (ReadOutcome.Read) found.outcome();
        return OutcomeRows.of(found, read, pipeline.extract(read.article()));
    }
}
