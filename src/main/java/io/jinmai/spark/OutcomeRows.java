package io.jinmai.spark;

import io.jinmai.article.Article;
import io.jinmai.article.input.InputFailure;
import io.jinmai.article.input.ReadOutcome;
import io.jinmai.pipeline.Extraction;
import io.jinmai.pipeline.Resolved;
import io.jinmai.resolution.identity.NameUses;
import io.jinmai.spark.input.Found;
import io.jinmai.store.UnwrittenFact;
import io.jinmai.store.cypher.record.GraphRecords;
import java.util.Collection;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** What became of inputs, as rows of {@link Columns#OUTCOME}. */
final class OutcomeRows {
    private OutcomeRows() {}

    static Row failed(int file, long position, InputFailure failure, boolean articleWasRead) {
        return RowFactory.create(
                file, position, null, null, null, null, null, null, null, null, failure(failure, articleWasRead));
    }

    static Row of(Found found, Extraction<Resolved> extraction) {
        if (extraction instanceof Extraction.Failed<Resolved> failed) {
            return failed(found.file(), found.position(), failed.failure(), failed.articleWasRead());
        }
        ReadOutcome.Read read = (ReadOutcome.Read) found.outcome();
        Resolved resolved = ((Extraction.Extracted<Resolved>) extraction).result();
        Map<String, Object> node = GraphRecords.article(resolved.named());
        Object said = node.remove(GraphRecords.EXTRACTION);
        return RowFactory.create(
                found.file(),
                found.position(),
                place(read),
                read.article().id(),
                PropertyJson.of(node),
                said,
                NameUses.of(resolved.named()).stream().map(Uses::row).toArray(Row[]::new),
                resolved.extracted(),
                resolved.merged(),
                unwritten(resolved.unwritten()),
                null);
    }

    /** Rows of {@link Columns#UNWRITTEN}. */
    static Row[] unwritten(Collection<UnwrittenFact> facts) {
        return facts.stream()
                .map(fact -> RowFactory.create(
                        fact.reason().label(), fact.fact().status().label(), PropertyJson.of(fact)))
                .toArray(Row[]::new);
    }

    /** A row of {@link Columns#FAILURE}. */
    static Row failure(InputFailure failure, boolean articleWasRead) {
        return RowFactory.create(failure.input(), failure.line(), failure.reason(), failure.advice(), articleWasRead);
    }

    private static String place(ReadOutcome.Read read) {
        Article article = read.article();
        return read.line() == null ? article.path() : article.path() + ":" + read.line();
    }
}
