package io.jinmai.recognition.perceptron;

import java.util.ArrayList;
import java.util.List;

/**
 * How often the names whose margin lies in {@code [from, to)} are right, and how strongly {@link PerceptronSource} proposes them: the
 * two should agree.
 *
 * @param found how many names
 * @param right how many of them are right
 * @param strengths the sum of their strengths
 */
public record MarginBand(double from, double to, int found, int right, double strengths) {
    private static final double[] LIMITS = {0, 5, 10, 15, 20, 25, 30, 40, 50, 60, Double.POSITIVE_INFINITY};

    /** The bands, without a name. */
    static List<MarginBand> all() {
        List<MarginBand> bands = new ArrayList<>();
        for (int i = 0; i + 1 < LIMITS.length; i++) {
            bands.add(new MarginBand(LIMITS[i], LIMITS[i + 1], 0, 0, 0));
        }
        return bands;
    }

    /** With one more name, if its margin lies in this band. */
    MarginBand with(double margin, boolean isRight) {
        return margin < from || margin >= to
                ? this
                : new MarginBand(
                        from, to, found + 1, right + (isRight ? 1 : 0), strengths + PerceptronSource.strength(margin));
    }

    /** The part that is right; 0 for an empty band. */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** The mean strength with which its names are proposed; 0 for an empty band. */
    public double meanStrength() {
        return found == 0 ? 0 : strengths / found;
    }
}
