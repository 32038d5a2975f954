package io.jinmai.article.input;

import io.jinmai.article.input.PlannedInput.SourceFile;
import java.util.List;

/**
 * What a run will read, known before it starts.
 *
 * @param inputs in the order they are read
 * @param skipped files below the folders given whose format is not read
 */
public record ReadPlan(List<PlannedInput> inputs, int skipped) {
    public ReadPlan {
        inputs = List.copyOf(inputs);
    }

    /** How many files there are. */
    public long files() {
        return inputs.stream().filter(SourceFile.class::isInstance).count();
    }

    /** Size of all files; standard input is not counted. */
    public long bytes() {
        return inputs.stream()
                .filter(SourceFile.class::isInstance)
                .mapToLong(input -> ((SourceFile) input).bytes())
                .sum();
    }
}
