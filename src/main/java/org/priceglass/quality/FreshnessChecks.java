package org.priceglass.quality;

import static org.priceglass.quality.ScorePart.FRESHNESS;
import static org.priceglass.quality.Severity.PATTERN;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The declared date beside the day on which the file was fetched. The part's points go by {@link Freshness} alone. */
final class FreshnessChecks {
    private FreshnessChecks() {
    }

    static List<Check> all(PriceSetFacts facts, QualityRules rules) {
        LocalDate declared = facts.declared();
        LocalDate obtained = facts.obtained();
        int most = rules.staleDays();
        return List.of(HeaderCheck.of(new CheckInfo("stale-when-fetched", FRESHNESS, PATTERN, "files",
                "The file was already old when it was fetched",
                "1 where the declared date is more than " + most + " days before the fetch / 1 where both are known"),
                tally -> {
                    if (declared != null && obtained != null) {
                        tally.looked(1);
                        long age = ChronoUnit.DAYS.between(declared, obtained);
                        tally.hitIf(age > most,
                                "declared " + declared + ", fetched " + obtained + ": " + age + " days");
                    }
                }),
                HeaderCheck.of(
                        new CheckInfo("dated-after-fetch", FRESHNESS, PATTERN, "files",
                                "The declared date is later than the fetch",
                                "1 where the declared date is after the day of the fetch / 1 where both are known"),
                        tally -> {
                            if (declared != null && obtained != null) {
                                tally.looked(1);
                                tally.hitIf(declared.isAfter(obtained),
                                        "declared " + declared + ", fetched " + obtained);
                            }
                        }));
    }
}
