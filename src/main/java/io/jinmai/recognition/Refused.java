package io.jinmai.recognition;

import java.util.Objects;

/** What a source proposed and what cannot be a name, for a reason. */
public record Refused(Candidate name, Refusal reason) {
    public Refused {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reason, "reason");
    }
}
