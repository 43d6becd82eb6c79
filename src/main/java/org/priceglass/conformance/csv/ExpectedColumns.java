package org.priceglass.conformance.csv;

import static org.priceglass.conformance.csv.RateMark.ALGORITHM;
import static org.priceglass.conformance.csv.RateMark.COUNT;
import static org.priceglass.conformance.csv.RateMark.DOLLAR;
import static org.priceglass.conformance.csv.RateMark.ESTIMATED;
import static org.priceglass.conformance.csv.RateMark.MEDIAN;
import static org.priceglass.conformance.csv.RateMark.METHODOLOGY;
import static org.priceglass.conformance.csv.RateMark.NOTES;
import static org.priceglass.conformance.csv.RateMark.P10;
import static org.priceglass.conformance.csv.RateMark.P90;
import static org.priceglass.conformance.csv.RateMark.PAYER;
import static org.priceglass.conformance.csv.RateMark.PERCENTAGE;
import static org.priceglass.conformance.csv.RateMark.PLAN;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.priceglass.conformance.Dictionary;

/** The columns that a file must have, in the order in which CMS's validator misses them. */
final class ExpectedColumns {
    private static final List<RateMark> WIDE = List.of(DOLLAR, PERCENTAGE, ALGORITHM, METHODOLOGY, NOTES);
    private static final List<RateMark> TALL = List.of(PAYER, PLAN, DOLLAR, PERCENTAGE, ALGORITHM, METHODOLOGY);

    private ExpectedColumns() {
    }

    /**
     * All of them.
     *
     * @param payersPlans
     *            of a wide file, {@code payer | plan} each; empty for a tall one
     */
    static List<ColumnRole> of(Dictionary dictionary, int codePairs, List<String> payersPlans) {
        List<ColumnRole> columns = new ArrayList<>();
        Stream.of(ItemMark.DESCRIPTION, ItemMark.SETTING, ItemMark.GROSS, ItemMark.CASH, ItemMark.MIN, ItemMark.MAX,
                ItemMark.NOTES).map(ColumnRole::item).forEach(columns::add);
        for (int pair = 0; pair < Math.max(1, codePairs); pair++) {
            columns.add(ColumnRole.code(pair));
            columns.add(ColumnRole.codeType(pair));
        }
        columns.addAll(rates(payersPlans.isEmpty() ? TALL : WIDE, payersPlans));
        if (dictionary.isAtLeast(Dictionary.V2_2_0)) {
            Stream.of(ItemMark.DRUG_UNIT, ItemMark.DRUG_TYPE, ItemMark.MODIFIERS).map(ColumnRole::item)
                    .forEach(columns::add);
        }
        columns.addAll(rates(paid(dictionary), payersPlans));
        return columns;
    }

    /** The amounts that were paid in the past. */
    static List<RateMark> paid(Dictionary dictionary) {
        return switch (dictionary) {
            case V2_0_0, V2_1_0 -> List.of();
            case V2_2_0 -> List.of(ESTIMATED);
            case V3_0_0 -> List.of(MEDIAN, P10, P90, COUNT);
        };
    }

    private static List<ColumnRole> rates(List<RateMark> marks, List<String> payersPlans) {
        List<ColumnRole> columns = new ArrayList<>();
        if (payersPlans.isEmpty()) {
            marks.stream().map(ColumnRole::tall).forEach(columns::add);
        }
        for (int rate = 0; rate < payersPlans.size(); rate++) {
            for (RateMark mark : marks) {
                columns.add(ColumnRole.wide(mark, payersPlans.get(rate), rate));
            }
        }
        return columns;
    }
}
