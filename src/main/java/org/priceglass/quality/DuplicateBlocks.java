package org.priceglass.quality;

import org.priceglass.model.Charge;

/**
 * Runs of charges that come again in the same order with the same amounts: a file, or a sheet of it, that was appended
 * twice.
 */
final class DuplicateBlocks implements Check {
    private final KeySet places = new KeySet();
    private final Prints prints;
    private final int leastRows;
    private long place;
    private long previous;
    private long run;
    private long firstOfRun;

    DuplicateBlocks(Prints prints, QualityRules rules) {
        this.prints = prints;
        this.leastRows = rules.leastBlock();
    }

    @Override
    public CheckInfo info() {
        return new CheckInfo("duplicate-block", ScorePart.CONSISTENCY, Severity.FAULT, "charges",
                "A whole block of charges stands there twice", "charges in runs of at least " + leastRows
                        + " that repeat earlier charges one after another with the same amounts / all charges");
    }

    @Override
    public void look(long id, Charge charge, Tally tally) {
        tally.looked(1);
        place++;
        long first = places.putIfAbsent(prints.of(id, charge).whole(), place);
        if (first == 0 || (run > 0 && first != previous + 1)) {
            endRun(tally);
        }
        if (first != 0) {
            if (run == 0) {
                firstOfRun = id;
            }
            run++;
            previous = first;
        }
    }

    @Override
    public void end(Tally tally) {
        endRun(tally);
    }

    private void endRun(Tally tally) {
        if (run >= leastRows) {
            tally.hits(run, Finding.ofCharge(firstOfRun,
                    run + " charges that stood already from charge " + (previous - run + 1) + " of the file on"));
        }
        run = 0;
    }
}
