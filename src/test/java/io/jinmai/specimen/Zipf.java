package io.jinmai.specimen;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws numbers from 0 of which the n-th comes in proportion to 1/n, as names in news do (G. K. Zipf 1949). Immutable. */
final class Zipf {
    private final double[] upTo;

    /** @param size how many numbers there are, at least 1 */
    Zipf(int size) {
        upTo = new double[size];
        double sum = 0;
        for (int number = 0; number < size; number++) {
            sum += 1.0 / (number + 1);
            upTo[number] = sum;
        }
    }

    int draw(RandomGenerator random) {
        int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(at < 0 ? -at - 1 : at, upTo.length - 1);
    }
}
