package io.jinmai.cli;

import io.jinmai.pipeline.Extraction;
import io.jinmai.pipeline.RunListener;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows a person how far a run is, and counts what is safely in the graph. Shows nothing where no terminal is. */
final class Progress implements RunListener, AutoCloseable {
    private static final int UNKNOWN = -1;
    private static final int KILOBYTE = 1000;

    private final Terminal terminal;
    private final LongSupplier bytesRead;
    /** Null where nobody looks. */
    private final ProgressBar bar;

    private int inputs;
    private int loaded;
    private int checked;

    /** @param task what is going on, such as {@code Loading} */
    Progress(Terminal terminal, String task, Inputs.Opened opened) {
        this.terminal = terminal;
        this.bytesRead = opened.bytesRead();
        this.bar = terminal.errIsTerminal() ? bar(terminal, task, opened.bytes()) : null;
    }

    private static ProgressBar bar(Terminal terminal, String task, long bytes) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(bytes == 0 ? UNKNOWN : bytes)
                .setUnit(" kB", KILOBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new DelegatingProgressBarConsumer(terminal::showStatus, terminal.columns() - 1))
                .build();
    }

    @Override
    public void inputDone(Extraction<?> extraction) {
        inputs++;
        if (bar != null) {
            bar.stepTo(bytesRead.getAsLong());
            bar.setExtraMessage(inputs + " articles");
        }
    }

    @Override
    public void articlesLoaded(int articles) {
        loaded += articles;
    }

    @Override
    public void articlesChecked(int articles) {
        checked += articles;
        if (bar != null) {
            bar.setExtraMessage(checked + " of " + loaded + " checked");
        }
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
            terminal.clearStatus();
        }
    }
}
