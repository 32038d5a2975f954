package io.jinmai.pipeline;

import io.jinmai.recognition.RecognitionObserver;
import io.jinmai.relation.RelationObserver;

/** Who is told how the graph of one article comes about, stage by stage. */
public record ExtractionObserver(RecognitionObserver recognition, RelationObserver relation) {
    /** Takes no notice. */
    public static final ExtractionObserver NONE =
            new ExtractionObserver(RecognitionObserver.NONE, RelationObserver.NONE);
}
