package io.jinmai.cli;

import io.jinmai.cli.extraction.ArticleWriter;
import io.jinmai.cli.extraction.JsonLine;
import io.jinmai.cli.extraction.PageWriter;
import io.jinmai.cli.extraction.ReadableText;
import io.jinmai.display.DisplayNames;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Supplier;

/** The forms that {@code extract} prints. */
enum ExtractFormat {
    JSONL {
        @Override
        ArticleWriter writer(PrintStream out, Supplier<DisplayNames> names) {
            return extracted -> out.print(JsonLine.of(extracted.graph()) + "\n");
        }
    },
    TEXT {
        @Override
        ArticleWriter writer(PrintStream out, Supplier<DisplayNames> names) {
            return extracted -> out.print(ReadableText.of(extracted.graph()));
        }
    },
    HTML {
        @Override
        ArticleWriter writer(PrintStream out, Supplier<DisplayNames> names) {
            return new PageWriter(out, names.get());
        }
    };

    /** @param names asked for only by forms that show Chinese names */
    abstract ArticleWriter writer(PrintStream out, Supplier<DisplayNames> names);

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
