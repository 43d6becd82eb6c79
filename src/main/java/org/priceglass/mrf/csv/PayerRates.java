package org.priceglass.mrf.csv;

import java.util.Arrays;
import java.util.List;
import org.priceglass.model.Field;
import org.priceglass.model.FlagRule;
import org.priceglass.mrf.RateBuffer;
import org.priceglass.mrf.TextPool;

/** The rates that a wide row makes: one for each payer group with a value. */
final class PayerRates {
    private final OpenCharge charge;
    private final RateBuffer rates;
    private final ColumnIds payers;
    private final ColumnIds plans;
    private final ColumnIds faultyHeaders;
    /** For each group the record and the rate that it made last. */
    private final long[] records;
    private final int[] made;

    PayerRates(List<PayerGroup> groups, OpenCharge charge) {
        this.charge = charge;
        this.rates = charge.buffer().rates();
        TextPool texts = charge.texts();
        this.payers = new ColumnIds(texts, groups.stream().map(PayerGroup::payer).toList());
        this.plans = new ColumnIds(texts, groups.stream().map(PayerGroup::plan).toList());
        this.faultyHeaders = new ColumnIds(texts, groups.stream().map(PayerGroup::faultyHeader).toList());
        this.records = new long[groups.size()];
        this.made = new int[groups.size()];
        Arrays.fill(records, -1);
    }

    /** The rate of a group in this row, made where it is not there yet. */
    int rate(int group, CsvRecord record) {
        if (records[group] == record.number()) {
            return made[group];
        }
        int rate = charge.addRate(record);
        records[group] = record.number();
        made[group] = rate;
        rates.setText(rate, Field.PAYER, payers.get(group));
        rates.setText(rate, Field.PLAN, plans.get(group));
        int faultyHeader = faultyHeaders.get(group);
        if (faultyHeader != TextPool.NONE) {
            charge.values().flag(rate, Field.PAYER, FlagRule.PAYER_HEADER, faultyHeader);
        }
        return rate;
    }
}
