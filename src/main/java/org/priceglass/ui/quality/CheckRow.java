package org.priceglass.ui.quality;

import org.jspecify.annotations.Nullable;
import org.priceglass.quality.CheckInfo;
import org.priceglass.quality.CheckResult;
import org.priceglass.quality.ScorePart;

/**
 * A check with what it came to.
 *
 * @param cost
 *            the points of the score that it costs
 */
public record CheckRow(CheckResult result, double cost) {
    CheckInfo info() {
        return result.info();
    }

    ScorePart part() {
        return info().part();
    }

    boolean isHit() {
        return result.hits() > 0;
    }

    /** Null where there was nothing to look at. */
    @Nullable
    Double share() {
        return result.looked() == 0 ? null : (Double) (1 - result.goodShare());
    }

    /** In the words of its tooltip and of screen readers. */
    String sentence() {
        return QualityWords.ofCheck(result, cost);
    }
}
