package org.priceglass.ui.common.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A scale from zero to a round number at or above the greatest value, in steps of 1, 2, 2.5 or 5 times a power of ten.
 *
 * @param step
 *            between two ticks
 * @param end
 *            the last tick
 */
public record LinearScale(double step, double end) {
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    private static final int STEPS = 5;

    /** The scale that holds this value; a negative or missing one counts as 1. */
    public static LinearScale upTo(double greatest) {
        double reach = greatest > 0 ? greatest : 1;
        double rough = reach / STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = ROUND[ROUND.length - 1] * power;
        for (double round : ROUND) {
            if (round * power >= rough) {
                step = round * power;
                break;
            }
        }
        return new LinearScale(step, step * Math.ceil(reach / step - 1e-9));
    }

    /** The same for whole numbers: its ticks are whole too. */
    public static LinearScale ofCounts(long greatest) {
        double step = Math.ceil(upTo((double) greatest).step());
        return new LinearScale(step, step * Math.ceil(Math.max(1, greatest) / step));
    }

    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i * step <= end + step / 2; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** Where a value stands, from 0 to 1; values below zero stand at zero. */
    public double place(double value) {
        return Math.clamp(value / end, 0, 1);
    }
}
