package org.priceglass.cli.print;

import java.util.List;
import java.util.Map;
import org.priceglass.model.Amount;
import org.priceglass.model.Charge;
import org.priceglass.model.Code;
import org.priceglass.model.CodeSystem;
import org.priceglass.model.Drug;
import org.priceglass.model.Field;
import org.priceglass.model.Flag;
import org.priceglass.model.FlagRule;
import org.priceglass.model.Position;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;

/** Charges to print. */
final class SampleCharges {
    private static final Position PLACE = new Position(4, 1530, 212);

    private SampleCharges() {
    }

    /** One that fills every key of the documented example. */
    static Charge officeVisit() {
        return new Charge(PLACE, null, null, "OFFICE VISIT", List.of(new Code(CodeSystem.CPT, "99213", "99213")),
                "outpatient", null, List.of("26"), new Drug("1", "ML"), Amount.of("150.00"), Amount.of("90.00"),
                Amount.of("50.00"), Amount.of("120.00"), null, List.of(rate()), Map.of("any_extra_column", "value"),
                List.of(new Flag(Field.GROSS, FlagRule.NOT_A_NUMBER, "N/A")));
    }

    /** One with nothing but a place. */
    static Charge bare(String description) {
        return new Charge(new Position(7, 0, 1), "/standard_charge_information/0/standard_charges/1", 12L, description,
                List.of(), null, null, List.of(), null, null, null, null, null, null, List.of(), Map.of(), List.of());
    }

    static Rate rate() {
        return new Rate(PLACE, "Aetna", "PPO", "fee schedule", null, Map.of(RateAmount.DOLLAR, Amount.of("100.00")),
                null, null, Map.of(), List.of());
    }
}
