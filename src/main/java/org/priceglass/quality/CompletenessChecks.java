package org.priceglass.quality;

import static org.priceglass.quality.ScorePart.COMPLETENESS;
import static org.priceglass.quality.Severity.DOUBT;
import static org.priceglass.quality.Severity.FAULT;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Charge;

/** Which charges lack what 45 CFR 180.50(b)(2) asks for each item. */
final class CompletenessChecks {
    private CompletenessChecks() {
    }

    static List<Check> all() {
        return List.of(
                missing("without-code", FAULT, "Charges that no code of another hospital can be compared with",
                        "charges without a code of a common system (not CDM, LOCAL or unknown) / all charges",
                        charge -> charge.codes().stream().allMatch(code -> code.system().isLocal())),
                missing("without-description", FAULT, "Charges without a description",
                        "charges without a description / all charges", charge -> charge.description() == null),
                missing("without-setting", FAULT, "Charges without a setting",
                        "charges without inpatient, outpatient or both / all charges",
                        charge -> charge.setting() == null),
                missing("without-gross", DOUBT, "Charges without a gross charge", "charges without gross / all charges",
                        charge -> charge.gross() == null),
                missing("without-cash", DOUBT, "Charges without a discounted cash price",
                        "charges without cash / all charges", charge -> charge.cash() == null),
                withoutPayer(), missing("without-negotiated", DOUBT, "Charges without a rate of any payer",
                        "charges without rates / all charges", charge -> charge.rates().isEmpty()));
    }

    private static Check withoutPayer() {
        CheckInfo info = new CheckInfo("without-payer-name", COMPLETENESS, FAULT, "rates",
                "A rate that does not say whose it is", "rates without a payer or without a plan / all rates");
        return new RateCheck(info, (charge, rate) -> Verdict.badIf(isBlank(rate.payer()) || isBlank(rate.plan()),
                () -> "payer " + said(rate.payer()) + ", plan " + said(rate.plan())));
    }

    private static String said(@Nullable String name) {
        return name == null || name.isBlank() ? "not said" : name;
    }

    private static boolean isBlank(@Nullable String name) {
        return name == null || name.isBlank();
    }

    private static Check missing(String id, Severity severity, String title, String formula, Predicate<Charge> lacks) {
        return new ChargeCheck(new CheckInfo(id, COMPLETENESS, severity, "charges", title, formula),
                charge -> Verdict.badIf(lacks.test(charge), () -> said(charge.description())));
    }
}
