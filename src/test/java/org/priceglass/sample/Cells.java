package org.priceglass.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.priceglass.sample.PricedCharge.TypedCode;
import org.priceglass.sample.PricedRate.Allowed;

/** The values of charges and rates by the names of their columns. Empty ones are left out. */
final class Cells {
    private static final String DOLLAR = "negotiated_dollar";
    private static final String PERCENTAGE = "negotiated_percentage";
    private static final String ALGORITHM = "negotiated_algorithm";
    private static final String METHODOLOGY = "methodology";

    private Cells() {
    }

    static Map<String, String> ofCharge(PricedCharge charge) {
        Map<String, String> cells = new HashMap<>();
        cells.put("description", charge.description());
        for (int i = 0; i < charge.codes().size(); i++) {
            TypedCode code = charge.codes().get(i);
            cells.put("code|" + (i + 1), code.code());
            cells.put("code|" + (i + 1) + "|type", code.type());
        }
        cells.put("billing_class", charge.billingClass());
        cells.put("modifiers", charge.modifier());
        cells.put("setting", charge.setting());
        if (charge.drug() != null) {
            cells.put("drug_unit_of_measurement", charge.drug().unit());
            cells.put("drug_type_of_measurement", charge.drug().type());
        }
        cells.put("standard_charge|gross", Money.text(charge.gross()));
        cells.put("standard_charge|discounted_cash", Money.text(charge.cash()));
        cells.put("standard_charge|min", charge.min());
        cells.put("standard_charge|max", charge.max());
        return cells;
    }

    static Map<String, String> ofTallRate(Hospital hospital, PricedRate rate) {
        Map<String, String> cells = new HashMap<>();
        cells.put("payer_name", hospital.style().payer(rate.plan().payer()));
        cells.put("plan_name", hospital.style().payer(rate.plan().plan()));
        addRate(cells, rate, "standard_charge|", "");
        cells.put("additional_generic_notes", rate.notes());
        return cells;
    }

    static Map<String, String> ofWideRate(Hospital hospital, PricedRate rate) {
        Map<String, String> cells = new HashMap<>();
        String plan = plan(hospital, rate.plan());
        addRate(cells, rate, "standard_charge|" + plan + "|", "|" + plan);
        cells.put("additional_payer_notes|" + plan, rate.notes());
        return cells;
    }

    static List<String> wideNames(Hospital hospital, Dictionary dictionary, Plan paying) {
        String plan = plan(hospital, paying);
        String charge = "standard_charge|" + plan + "|";
        String notes = "additional_payer_notes|" + plan;
        return dictionary == Dictionary.V3
                ? List.of(charge + DOLLAR, charge + PERCENTAGE, charge + ALGORITHM, "median_amount|" + plan,
                        "10th_percentile|" + plan, "90th_percentile|" + plan, "count|" + plan, charge + METHODOLOGY,
                        notes)
                : List.of(charge + DOLLAR, charge + PERCENTAGE, charge + ALGORITHM, "estimated_amount|" + plan,
                        charge + METHODOLOGY, notes);
    }

    private static String plan(Hospital hospital, Plan plan) {
        return hospital.style().payer(plan.payer()) + "|" + hospital.style().payer(plan.plan());
    }

    private static void addRate(Map<String, String> cells, PricedRate rate, String charge, String suffix) {
        if (rate.cents() != null) {
            cells.put(charge + DOLLAR, Money.text(rate.cents()));
        }
        if (rate.percentage() != null) {
            cells.put(charge + PERCENTAGE, rate.percentage());
        }
        if (rate.algorithm() != null) {
            cells.put(charge + ALGORITHM, rate.algorithm());
        }
        cells.put(charge + METHODOLOGY, rate.methodology());
        Allowed allowed = rate.allowed();
        if (allowed != null) {
            cells.put("estimated_amount" + suffix, Money.text(allowed.median()));
            cells.put("count" + suffix, allowed.count());
            if (!allowed.isNone()) {
                cells.put("median_amount" + suffix, Money.text(allowed.median()));
                cells.put("10th_percentile" + suffix, Money.text(allowed.p10()));
                cells.put("90th_percentile" + suffix, Money.text(allowed.p90()));
            }
        }
    }
}
