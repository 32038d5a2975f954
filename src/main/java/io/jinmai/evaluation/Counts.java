package io.jinmai.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many of a kind or type were found.
 *
 * @param right in gold and found
 * @param wrong found and not in gold
 * @param missed in gold and not found
 */
public record Counts(int right, int wrong, int missed) {
    /** Nothing in gold and nothing found. */
    public static final Counts NONE = new Counts(0, 0, 0);

    private static final int PUBLISHED_DIGITS = 4;

    public Counts plus(Counts other) {
        return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /** How many gold holds. */
    public int gold() {
        return right + missed;
    }

    /** How many were found and scored. */
    public int predicted() {
        return right + wrong;
    }

    /** The share of what was found that is right, from 0 to 1; 0 where nothing was found. */
    public double precision() {
        return predicted() == 0 ? 0 : (double) right / predicted();
    }

    /** The share of gold that was found, from 0 to 1; 0 where gold holds nothing. */
    public double recall() {
        return gold() == 0 ? 0 : (double) right / gold();
    }

    /** The harmonic mean of precision and recall, from 0 to 1. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** A figure with the four digits in which figures are kept and compared. */
    public static BigDecimal published(double figure) {
        return new BigDecimal(figure).setScale(PUBLISHED_DIGITS, RoundingMode.HALF_EVEN);
    }
}
