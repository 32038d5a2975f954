package io.jinmai.bench;

import java.io.IOException;

/**
 * What some work took, in seconds: by the clock, and by the processor time of this program and of the server, which a busy machine
 * changes less.
 *
 * @param here of processors, by this program
 * @param there of processors, by the server
 */
record Cost(double clock, double here, double there) {
    /** Work that is timed. */
    interface Work {
        void run() throws IOException, InterruptedException;
    }

    static Cost of(Work work, ProcessHandle server) throws IOException, InterruptedException {
        long start = System.nanoTime();
        double here = processorSeconds(ProcessHandle.current());
        double there = processorSeconds(server);
        work.run();
        return new Cost(
                (System.nanoTime() - start) / 1e9,
                processorSeconds(ProcessHandle.current()) - here,
                processorSeconds(server) - there);
    }

    private static double processorSeconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
    }

    /** How many times the cost of the other this is. */
    String over(Cost other) {
        return "%.2f by the clock, %.2f by processor time"
                .formatted(clock / other.clock, (here + there) / (other.here + other.there));
    }

    @Override
    public String toString() {
        return "%.1f s (processors %.1f s here and %.1f s in the server)".formatted(clock, here, there);
    }
}
