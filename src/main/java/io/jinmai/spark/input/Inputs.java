package io.jinmai.spark.input;

import io.jinmai.article.input.InputFailure;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a job will read, known before it starts.
 *
 * @param slices in order
 * @param failures what the user named and what cannot be read
 * @param skipped files below folders whose format is not read
 */
record Inputs(List<Slice> slices, List<InputFailure> failures, int skipped) {
    Inputs {
        slices = List.copyOf(slices);
        failures = List.copyOf(failures);
    }

    /** The slices in portions of about so many bytes, one for each task: a folder of small files is no task a file. */
    List<Portion> portions(long bytes) {
        List<Portion> portions = new ArrayList<>();
        List<Slice> open = new ArrayList<>();
        long size = 0;
        for (Slice slice : slices) {
            if (!open.isEmpty() && size + slice.bytes() > bytes) {
                portions.add(new Portion(List.copyOf(open)));
                open.clear();
                size = 0;
            }
            open.add(slice);
            size += slice.bytes();
        }
        if (!open.isEmpty()) {
            portions.add(new Portion(List.copyOf(open)));
        }
        return portions;
    }

    /** What one task reads. */
    record Portion(List<Slice> slices) implements Serializable {}
}
