package io.jinmai.pipeline;

import java.io.Serial;
import java.util.List;

/** What the database counted is not what was sent to it: facts or articles were lost or doubled. Its message names some of them. */
public final class ReconciliationException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int NAMED = 5;

    public ReconciliationException(String message) {
        super(message);
    }

    /** @param differences of some articles, in words */
    static ReconciliationException ofAudit(List<String> differences) {
        String more = differences.size() > NAMED ? "\nand %d more".formatted(differences.size() - NAMED) : "";
        return new ReconciliationException(
                "The database does not hold what was loaded into it:\n%s%s\nSomething else may have changed it meanwhile. Load these articles again (--reload)."
                        .formatted(
                                String.join("\n", differences.subList(0, Math.min(NAMED, differences.size()))), more));
    }
}
