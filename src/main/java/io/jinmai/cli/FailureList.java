package io.jinmai.cli;

import io.jinmai.pipeline.Extraction;
import java.util.List;

/** Names what failed, with reason and advice. */
final class FailureList {

    private FailureList() {}

    /** The code that goes with the failures: {@link ExitCode#DONE} where there are none. */
    static ExitCode print(List<Extraction.Failed<?>> failures, Terminal terminal, boolean debug) {
        for (Extraction.Failed<?> failed : failures) {
            terminal.say("jinmai: " + failed.failure().message());
            if (debug && failed.cause() != null) {
                failed.cause().printStackTrace(terminal.err());
            }
        }
        return failures.isEmpty() ? ExitCode.DONE : ExitCode.INPUTS_FAILED;
    }
}
