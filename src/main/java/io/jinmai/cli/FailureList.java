package io.jinmai.cli;

import io.jinmai.pipeline.Extraction;
import java.util.List;

/** Names what failed, with reason and advice. */
final class FailureList {

    private FailureList() {}

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
