package org.priceglass.quality;

import org.priceglass.model.Charge;

/**
 * Charges that come again with the same key: description, codes, setting, billing class, modifiers and drug. With other
 * amounts they contradict each other ({@code conflicting-charge}); with the same they are only double
 * ({@code duplicate-charge}).
 */
final class DuplicateCharges implements Check {
    private final KeySet seen = new KeySet();
    private final Prints prints;
    private final boolean conflicting;

    private DuplicateCharges(Prints prints, boolean conflicting) {
        this.prints = prints;
        this.conflicting = conflicting;
    }

    static Check duplicates(Prints prints) {
        return new DuplicateCharges(prints, false);
    }

    static Check conflicts(Prints prints) {
        return new DuplicateCharges(prints, true);
    }

    @Override
    public CheckInfo info() {
        return conflicting
                ? new CheckInfo("conflicting-charge", ScorePart.CONSISTENCY, Severity.FAULT, "charges",
                        "The same item again with other amounts",
                        "charges with the key of an earlier one and other amounts or rates / all charges")
                : new CheckInfo("duplicate-charge", ScorePart.CONSISTENCY, Severity.DOUBT, "charges",
                        "The same item again with the same amounts",
                        "charges with the key, amounts and rates of an earlier one / all charges");
    }

    @Override
    public void look(long id, Charge charge, Tally tally) {
        tally.looked(1);
        Prints.Print print = prints.of(id, charge);
        long first = seen.putIfAbsent(print.key(), print.amounts());
        if (first != 0 && (first != print.amounts()) == conflicting) {
            tally.hit(Finding.ofCharge(id, charge.description() + " " + charge.codes()));
        }
    }
}
