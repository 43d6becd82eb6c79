package org.priceglass.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.priceglass.model.Charge;

/** Runs every check over the charges of one price set, in one pass. Made for one price set. */
public final class QualityAssessment {
    private static final double PERCENT = 100;

    private final QualityRules rules;
    private final PriceSetFacts facts;
    private final List<Check> checks;
    private final List<Tally> tallies = new ArrayList<>();
    private long charges;

    /**
     * Begins with what is known of the price set before its charges pass.
     *
     * @param before
     *            the version before, with all its charges; empty where there is none
     */
    public QualityAssessment(QualityRules rules, PriceSetFacts facts, LastVersion before) {
        this.rules = rules;
        this.facts = facts;
        this.checks = PriceSetChecks.all(rules, facts, before);
        checks.forEach(check -> tallies.add(new Tally()));
    }

    /** What is checked, in the order of reports. */
    public List<CheckInfo> checks() {
        return checks.stream().map(Check::info).toList();
    }

    /**
     * Looks at the next charge.
     *
     * @param id
     *            what findings name it by
     */
    public void add(long id, Charge charge) {
        charges++;
        for (int i = 0; i < checks.size(); i++) {
            checks.get(i).look(id, charge, tallies.get(i));
        }
    }

    /** The report, when all charges have passed. */
    public QualityReport finish() {
        List<CheckResult> results = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            Check check = checks.get(i);
            check.end(tallies.get(i));
            results.add(tallies.get(i).result(check.info()));
        }
        List<PartScore> parts = Stream.of(ScorePart.values())
                .map(part -> part == ScorePart.FRESHNESS
                        ? new Freshness(rules).score(facts.declared(), facts.today())
                        : part(part, results))
                .toList();
        double score = parts.stream().mapToDouble(part -> part.weight() * part.value()).sum()
                / parts.stream().mapToInt(PartScore::weight).sum();
        return new QualityReport(rules.version(), charges, score, rules.band(score), parts, List.copyOf(results));
    }

    private PartScore part(ScorePart part, List<CheckResult> results) {
        List<CheckResult> counted = QualityReport.counted(part, results);
        double weights = QualityReport.weights(counted);
        if (counted.isEmpty()) {
            return new PartScore(part, rules.weight(part), 0, "nothing to look at");
        }
        return new PartScore(part, rules.weight(part), PERCENT * QualityReport.good(counted) / weights,
                "weighted mean of " + counted.size() + " checks");
    }
}
