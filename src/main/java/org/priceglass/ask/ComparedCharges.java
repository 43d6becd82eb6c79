package org.priceglass.ask;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.priceglass.compare.ChargeContext;
import org.priceglass.compare.RateStatistics;
import org.priceglass.model.Charge;
import org.priceglass.model.PayerPlan;
import org.priceglass.model.Rate;
import org.priceglass.workspace.StoredCharge;

/** Makes the charges of a hospital that bear an asked code rows of a comparison. */
final class ComparedCharges {
    private static final String BOTH = "both";
    private static final Comparator<Charge> BY_CONTEXT = Comparator
            .comparing(Charge::setting, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Charge::billingClass, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(charge -> String.join(" ", charge.modifiers()));
    private static final Comparator<StoredCharge> ORDER = Comparator.comparing(StoredCharge::charge, BY_CONTEXT)
            .thenComparingLong(StoredCharge::id);

    private final AskedCode code;
    private final @Nullable String setting;
    private final PayerFilter payers;

    ComparedCharges(AskedCode code, CompareRequest request) {
        this.code = code;
        this.setting = request.setting();
        this.payers = request.payers();
    }

    /** Rows of the charges that pass the request's filters, like settings together. */
    List<Comparison.Row> rows(HospitalRef hospital, List<StoredCharge> charges) {
        return charges.stream().filter(stored -> isOfSetting(stored.charge())).sorted(ORDER)
                .flatMap(stored -> row(hospital, stored).stream()).toList();
    }

    /** Whose rates these charges have, as far as their setting is asked for. */
    Stream<PayerPlan> payers(List<StoredCharge> charges) {
        return charges.stream().map(StoredCharge::charge).filter(this::isOfSetting)
                .flatMap(charge -> charge.rates().stream()).map(PayerPlan::of);
    }

    private boolean isOfSetting(Charge charge) {
        String published = charge.setting();
        return setting == null || setting.equalsIgnoreCase(published) || BOTH.equals(published);
    }

    private Optional<Comparison.Row> row(HospitalRef hospital, StoredCharge stored) {
        Charge charge = stored.charge();
        List<Rate> rates = payers.rates(charge.rates());
        if (rates.isEmpty() && !payers.letsAllPass()) {
            return Optional.empty();
        }
        return code.of(charge)
                .map(own -> new Comparison.Row(hospital, stored.id(), charge.description(), own,
                        ChargeContext.of(charge), charge.gross(), charge.cash(), charge.min(), charge.max(),
                        RateStatistics.of(rates), rates.size(), RateStatistics.algorithmsOnly(rates)));
    }
}
