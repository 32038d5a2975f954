package io.jinmai.cli;

import io.jinmai.article.input.InputNotice;
import io.jinmai.pipeline.Extraction;
import java.util.List;

/** Names what failed, with reason and advice. */
final class FailureList {

    private FailureList() {}

    /** Tells what was decided about inputs and may be wrong; it fails nothing. */
    static void printNotices(List<InputNotice> notices, Terminal terminal) {
        notices.forEach(notice -> terminal.say("jinmai: " + notice.message()));
    }

    /**
     * The code that goes with the failures: {@link ExitCode#DONE} where there are none.
     *
     * @param skipped files whose format is not read
     */
    static ExitCode print(List<Extraction.Failed<?>> failures, int skipped, Terminal terminal, boolean debug) {
        if (skipped > 0) {
            terminal.say("Passed over, being of formats that are not read: " + skipped + " files.");
        }
        for (Extraction.Failed<?> failed : failures) {
            terminal.say("jinmai: " + failed.failure().message());
            if (debug && failed.cause() != null) {
                failed.cause().printStackTrace(terminal.err());
            }
        }
        return failures.isEmpty() ? ExitCode.DONE : ExitCode.INPUTS_FAILED;
    }
}
