package org.priceglass.conformance.csv;

import java.io.IOException;
import java.util.List;
import org.priceglass.conformance.Finding;
import org.priceglass.conformance.FindingSink;
import org.priceglass.conformance.Rule;
import org.priceglass.mrf.csv.CsvRecord;

/** Tells the faults of one row in the order of CMS's validator. */
final class RowReport {
    private static final List<RateMark> CELLS = List.of(RateMark.DOLLAR, RateMark.PERCENTAGE, RateMark.METHODOLOGY,
            RateMark.ESTIMATED, RateMark.MEDIAN, RateMark.P10, RateMark.P90, RateMark.COUNT);
    private static final List<RateMark> ALERTED = List.of(RateMark.ESTIMATED, RateMark.COUNT, RateMark.MEDIAN,
            RateMark.P10, RateMark.P90);

    private final RowColumns columns;
    private final RowState state;
    private final Verdicts items;
    private final Verdicts rates;
    private final FindingSink sink;
    private final CmsCell cell = new CmsCell();

    RowReport(RowColumns columns, RowState state, Verdicts items, Verdicts rates, FindingSink sink) {
        this.columns = columns;
        this.state = state;
        this.items = items;
        this.rates = rates;
        this.sink = sink;
    }

    void report(CsvRecord record) throws IOException {
        item(record, ItemRule.DESCRIPTION_MISSING);
        for (int pair = 0; pair < columns.codePairs(); pair++) {
            codePair(record, columns.code(pair), columns.codeType(pair));
        }
        for (ItemMark mark : List.of(ItemMark.GROSS, ItemMark.CASH, ItemMark.MIN, ItemMark.MAX)) {
            value(record, columns.column(mark));
        }
        for (int rate = 0; rate < columns.rates(); rate++) {
            if (state.rate(rate) != 0) {
                for (RateMark mark : CELLS) {
                    value(record, columns.column(rate, mark));
                }
            }
        }
        item(record, ItemRule.DRUG_UNIT_MISSING);
        value(record, columns.column(ItemMark.DRUG_UNIT));
        item(record, ItemRule.DRUG_TYPE_MISSING);
        value(record, columns.column(ItemMark.DRUG_TYPE));
        item(record, ItemRule.NDC_WITHOUT_DRUG);
        item(record, ItemRule.CODE_PAIR_MISSING);
        item(record, ItemRule.MODIFIER_WITHOUT_INFO);
        if (!ItemRule.isModifierOnly(state.item())) {
            item(record, ItemRule.SETTING_MISSING);
            value(record, columns.column(ItemMark.SETTING));
            rates(record, RateRule.Part.CHARGE);
            item(record, ItemRule.CHARGE_MISSING);
            item(record, ItemRule.MIN_MAX_MISSING);
            rates(record, RateRule.Part.ALLOWED_AMOUNTS);
        }
        alerts(record);
    }

    private void codePair(CsvRecord record, int code, int type) throws IOException {
        boolean hasCode = state.state(code) != 0;
        boolean hasType = state.state(type) != 0;
        if (hasType && !hasCode) {
            add(record, code, CodeRules.CODE_MISSING);
        } else if (hasCode && !hasType) {
            add(record, type, CodeRules.TYPE_MISSING);
        } else {
            value(record, type);
        }
    }

    private void add(CsvRecord record, int column, Rule rule) throws IOException {
        sink.add(Finding.at(Cells.name(record.number(), column), rule, columns.header(column), ""));
    }

    private void item(CsvRecord record, ItemRule rule) throws IOException {
        if ((items.broken(state.item()) & 1 << rule.ordinal()) == 0) {
            return;
        }
        int column = rule.columns().stream().filter(mark -> !mark.in(state.item())).mapToInt(columns::column)
                .findFirst().orElse(Cells.WHOLE_ROW);
        String header = column == Cells.WHOLE_ROW ? "" : columns.header(column);
        sink.add(Finding.at(Cells.name(record.number(), column), rule.rule(), header, rule.suffix()));
    }

    private void rates(CsvRecord record, RateRule.Part part) throws IOException {
        for (int rate = 0; rate < columns.rates(); rate++) {
            int broken = rates.broken(state.rate(rate));
            for (RateRule rule : RateRule.values()) {
                if (rule.part() == part && (broken & 1 << rule.ordinal()) != 0) {
                    int column = columns.column(rate, rule.column());
                    sink.add(Finding.at(Cells.name(record.number(), column), rule.rule(), columns.header(column)));
                }
            }
        }
    }

    private void value(CsvRecord record, int column) throws IOException {
        CellRule rule = column == RowColumns.NONE ? null : columns.rule(column);
        if (rule != null && (state.state(column) & CellState.BAD) != 0) {
            sink.add(rule.finding(Cells.name(record.number(), column), columns.header(column),
                    CmsCell.text(cell, record, column)));
        }
    }

    private void alerts(CsvRecord record) throws IOException {
        for (int rate = 0; rate < columns.rates(); rate++) {
            for (RateMark mark : ALERTED) {
                int column = columns.column(rate, mark);
                CellRule rule = column == RowColumns.NONE ? null : columns.rule(column);
                if (rule != null && (state.state(column) & CellState.NINES) != 0) {
                    sink.add(Finding.at(Cells.name(record.number(), column), CellRule.NINE_NINES, rule.alertName()));
                }
            }
        }
    }
}
