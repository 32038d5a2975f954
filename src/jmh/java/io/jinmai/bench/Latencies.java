package io.jinmai.bench;

import java.util.ArrayList;
import java.util.List;

/** Times that requests took, gathered by any number of threads. */
final class Latencies {
    private final List<Double> milliseconds = new ArrayList<>();
    private int errors;

    /** Runs a request; what it throws is counted and told. */
    void time(Runnable request) {
        long start = System.nanoTime();
        try {
            request.run();
            add((System.nanoTime() - start) / 1e6);
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    synchronized void add(double time) {
        milliseconds.add(time);
    }

    private synchronized void failed(RuntimeException e) {
        errors++;
        System.out.println("error: " + e);
    }

    synchronized int errors() {
        return errors;
    }

    /** Count, median, 99th percentile and longest; starts anew. */
    synchronized String summary() {
        List<Double> sorted = milliseconds.stream().sorted().toList();
        milliseconds.clear();
        if (sorted.isEmpty()) {
            return "none";
        }
        return "%d, p50 %.0f ms, p99 %.0f ms, longest %.0f ms"
                .formatted(
                        sorted.size(),
                        sorted.get(sorted.size() / 2),
                        sorted.get(sorted.size() * 99 / 100),
                        sorted.get(sorted.size() - 1));
    }
}
