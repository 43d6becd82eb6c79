package org.priceglass.quality;

import java.util.List;
import java.util.stream.Stream;

/** Every check, made anew for one pass over one price set. */
final class PriceSetChecks {
    private PriceSetChecks() {
    }

    /** In the order of reports. */
    static List<Check> all(QualityRules rules, PriceSetFacts facts, LastVersion before) {
        Prints prints = new Prints();
        return Stream.of(CodeChecks.all(), PriceChecks.all(), RateChecks.all(), RangeChecks.all(),
                CompletenessChecks.all(),
                List.of(new ShoppableServices(), DuplicateCharges.duplicates(prints),
                        DuplicateCharges.conflicts(prints), new DuplicateBlocks(prints, rules), new DuplicateRates(),
                        new UniformGross(rules), new ContractPattern(rules), new CashEqualsGross(rules)),
                before.checks(prints), HeaderChecks.all(facts.header()), RegistryChecks.all(facts),
                FreshnessChecks.all(facts, rules)).flatMap(List::stream).toList();
    }
}
