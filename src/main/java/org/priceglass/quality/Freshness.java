package org.priceglass.quality;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Points for the age of the date that a file declares for itself (45 CFR 180.50(b)(2)(i)(B)). */
final class Freshness {
    private final QualityRules rules;

    Freshness(QualityRules rules) {
        this.rules = rules;
    }

    /**
     * The part.
     *
     * @param declared
     *            null where the file has no readable date
     * @param today
     *            the day of judgement
     */
    PartScore score(@Nullable LocalDate declared, LocalDate today) {
        int weight = rules.weight(ScorePart.FRESHNESS);
        if (declared == null) {
            return new PartScore(ScorePart.FRESHNESS, weight, rules.stalePoints(), "no readable date in the file");
        }
        long age = ChronoUnit.DAYS.between(declared, today);
        if (age < 0) {
            return new PartScore(ScorePart.FRESHNESS, weight, rules.stalePoints(),
                    "declared " + declared + ", which is after " + today);
        }
        int points = rules.freshness().stream().filter(step -> age <= step.days()).findFirst()
                .map(QualityRules.Step::points).orElse(rules.stalePoints());
        return new PartScore(ScorePart.FRESHNESS, weight, points, age + " days old on " + today);
    }
}
