package io.jinmai.cli;

import io.jinmai.pipeline.Extraction;
import io.jinmai.pipeline.RunListener;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Shows a person how far a run is, and counts what is safely in the graph. Shows nothing where no terminal is. */
final class Progress implements RunListener, AutoCloseable {
    private static final int UNKNOWN_MAXIMUM = -1;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Terminal terminal;
    /** Null where nobody looks. */
    private final ProgressBar bar;

    private int loaded;

    private Progress(Terminal terminal, ProgressBar bar) {
        this.terminal = terminal;
        this.bar = bar;
    }

    /** @param task what is going on, such as {@code Loading} */
    static Progress on(Terminal terminal, String task) {
        return new Progress(terminal, terminal.errIsTerminal() ? bar(terminal, task) : null);
    }

    private static ProgressBar bar(Terminal terminal, String task) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(UNKNOWN_MAXIMUM)
                .setUnit(" articles", 1)
                .showSpeed()
                .setConsumer(
                        new DelegatingProgressBarConsumer(line -> show(terminal, "\r" + line), terminal.columns() - 1))
                .build();
    }

    private static void show(Terminal terminal, String text) {
        terminal.err().print(text);
        terminal.err().flush();
    }

    @Override
    public void inputDone(Extraction<?> extraction) {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void articlesLoaded(int articles) {
        loaded += articles;
    }

    /** Articles that are in the graph for good. */
    int loaded() {
        return loaded;
    }

    /** Takes the bar off the terminal. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            show(terminal, CLEAR_LINE);
        }
    }
}
