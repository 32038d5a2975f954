package io.jinmai.cli;

import io.jinmai.cli.extraction.JsonLine;
import io.jinmai.cli.extraction.ReadableText;
import io.jinmai.graph.ArticleGraph;
import java.util.Locale;
import java.util.function.Function;

/** The forms that {@code extract} prints. */
enum ExtractFormat {
    JSONL(graph -> JsonLine.of(graph) + "\n"),
    TEXT(ReadableText::of);

    private final Function<ArticleGraph, String> form;

    ExtractFormat(Function<ArticleGraph, String> form) {
        this.form = form;
    }

    /** The article in this form, ended by a line feed. */
    String format(ArticleGraph graph) {
        return form.apply(graph);
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
