package org.priceglass.quality;

import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.priceglass.model.Charge;

/** Runs one check over the charges of a price set for all of its findings, of which a report keeps the first only. */
public final class FindingRun {
    private final Check check;
    private final Tally tally;

    /**
     * Begins with what is known of the price set before its charges pass.
     *
     * @param before
     *            the version before, with all its charges, where {@link LastVersion#isNeededBy} the check; else empty
     * @param listener
     *            takes the findings as they come
     * @throws NoSuchElementException
     *             where there is no such check
     */
    public FindingRun(PriceSetFacts facts, LastVersion before, String check, Consumer<Finding> listener) {
        this.check = PriceSetChecks.all(QualityRules.published(), facts, before).stream()
                .filter(each -> each.info().id().equals(check)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("there is no check " + check));
        this.tally = new Tally(listener);
    }

    /**
     * Looks at the next charge.
     *
     * @param id
     *            what findings name it by
     */
    public void add(long id, Charge charge) {
        check.look(id, charge, tally);
    }

    /** What the check came to, when all charges have passed. */
    public CheckResult finish() {
        check.end(tally);
        return tally.result(check.info());
    }
}
