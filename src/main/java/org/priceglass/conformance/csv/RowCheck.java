package org.priceglass.conformance.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.FindingSink;
import org.priceglass.mrf.csv.CsvRecord;

/** The data rows: tells those without fault, which are most, and has the others reported. */
final class RowCheck {
    private final RowColumns columns;
    private final RowState state;
    private final Verdicts items;
    private final Verdicts rates;
    private final RowReport report;
    private final CmsCell cell = new CmsCell();

    RowCheck(RowColumns columns, Dictionary dictionary, FindingSink sink) {
        this.columns = columns;
        state = new RowState(columns);
        List<IntPredicate> itemRules = new ArrayList<>();
        for (ItemRule rule : ItemRule.values()) {
            itemRules.add(row -> rule.holdsIn(dictionary) && rule.isBroken(row));
        }
        items = new Verdicts(itemRules, ItemMark.values().length);
        List<IntPredicate> rateRules = new ArrayList<>();
        for (RateRule rule : RateRule.values()) {
            rateRules.add(rate -> rule.holdsIn(dictionary, columns.isTall()) && rule.isBroken(rate));
        }
        rates = new Verdicts(rateRules, RateMark.values().length);
        report = new RowReport(columns, state, items, rates, sink);
    }

    boolean isTall() {
        return columns.isTall();
    }

    /** Checks a row and returns whether it was one: a blank record is none. */
    boolean check(CsvRecord record) throws IOException {
        state.read(record);
        if (state.isEmpty() && isBlank(record)) {
            return false;
        }
        int item = state.item();
        boolean ratesBroken = !ItemRule.isModifierOnly(item) && state.broken(rates) != 0;
        if (ratesBroken || items.broken(item) != 0 || state.hasSpecialCell() || state.hasHalfPair()) {
            report.report(record);
        }
        return true;
    }

    private boolean isBlank(CsvRecord record) {
        for (int field = 0; field < record.fields(); field++) {
            if (cell.load(record, field)) {
                return false;
            }
        }
        return true;
    }
}
