package org.priceglass.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.priceglass.ask.Comparison;
import org.priceglass.ask.HospitalRef;
import org.priceglass.ask.PayerFilter;
import org.priceglass.compare.ChargeContext;
import org.priceglass.compare.RateStatistics;
import org.priceglass.model.Amount;
import org.priceglass.model.Code;
import org.priceglass.model.CodeSystem;
import org.priceglass.model.PayerPlan;
import org.priceglass.model.Position;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;
import org.priceglass.ui.common.chart.RangeRow;

class DistributionTest {
    private static final ChargeContext OUTPATIENT = new ChargeContext("outpatient", "facility", List.of(), null);
    private static final ChargeContext MODIFIED = new ChargeContext("outpatient", "facility", List.of("26"), null);

    private final List<Rate> cheap = List.of(rate("Aetna", "fee schedule", "80"), rate("Cigna", "fee schedule", "100"),
            rate("Cigna", "per diem", "900"));
    private final List<Rate> dear = List.of(rate("Aetna", "fee schedule", "300"));
    private final List<Comparison.Row> rows = List.of(row(2, "Dear", OUTPATIENT, dear),
            row(1, "Cheap", OUTPATIENT, cheap), row(3, "Other", MODIFIED, dear));
    private final ContextShown widest = ContextShown.of(rows).getFirst();

    @Test
    void contextOfMostHospitalsComesFirst() {
        assertThat(ContextShown.of(rows)).extracting(ContextShown::hospitals, ContextShown::rates)
                .containsExactly(tuple(2, 3L), tuple(1, 1L), tuple(1, 1L));
        assertThat(widest.label()).isEqualTo("outpatient · facility · no modifier · negotiated dollar, fee schedule");
    }

    @Test
    void unlikeContextsNeverShareAChart() {
        ChartModel chart = new Distribution(widest).byHospital(rows, Map.of(1L, indexed(cheap), 2L, indexed(dear)),
                false);

        assertThat(chart.rows()).extracting(RangeRow::label).containsExactly("Cheap", "Dear");
        assertThat(chart.rows().getFirst().points()).containsExactly(80.0, 100.0);
        assertThat(chart.rows().getFirst().value()).isEqualTo("$90.00");
        assertThat(chart.charges()).containsExactly(1L, 2L);
        assertThat(chart.sentence()).contains("2 charges", "$90.00 at Cheap", "$300.00 at Dear");
    }

    @Test
    void rangeIsDrawnBeforeTheRatesAreThere() {
        ChartModel chart = new Distribution(widest).byHospital(rows, Map.of(), false);

        assertThat(chart.rows().getFirst().points()).containsExactly(80.0, 100.0);
    }

    @Test
    void payersStandApartAndOnlyInTheContext() {
        ChartModel chart = new Distribution(widest).byPayer(indexed(cheap));

        assertThat(chart.rows()).extracting(RangeRow::label, RangeRow::value).containsExactly(tuple("Aetna", "$80.00"),
                tuple("Cigna", "$100.00"));
    }

    @Test
    void grossAndCashAreMarkedOnlyWhereAskedForAndPublished() {
        RangeRow row = new Distribution(widest).byHospital(rows, Map.of(), true).rows().getFirst();

        assertThat(row.marks()).isEqualTo(new RangeRow.Marks(500.0, null));
        assertThat(row.summary()).contains("gross charge $500.00").doesNotContain("cash");
    }

    @Test
    void ratesOfTheAskedPayersKeepTheirPlaceAmongAll() {
        List<Rate> all = List.of(rate("AETNA Better Health", null, "1"), rate("Cigna", null, "2"));

        assertThat(RateRow.of(all, PayerFilter.ofWords(Set.of("cigna")))).extracting(RateRow::index).containsExactly(1);
        assertThat(RateRow.of(all, PayerFilter.ofPlans(Set.of(new PayerPlan("aetna better health", "PPO")))))
                .extracting(RateRow::index).containsExactly(0);
        assertThat(RateRow.of(all, PayerFilter.ALL)).hasSize(2);
    }

    private static Comparison.Row row(long id, String hospital, ChargeContext context, List<Rate> rates) {
        return new Comparison.Row(new HospitalRef(id, hospital, null, null, null, null, false), id, "VISIT",
                new Code(CodeSystem.CPT, "99213", "99213"), context, Amount.of("500"), null, null, null,
                RateStatistics.of(rates), rates.size(), 0);
    }

    private static List<RateRow> indexed(List<Rate> rates) {
        return rates.stream().map(rate -> new RateRow(rates.indexOf(rate), rate)).toList();
    }

    private static Rate rate(String payer, @Nullable String methodology, String dollars) {
        return new Rate(new Position(1, 0, 1), payer, "PPO", methodology, null,
                Map.of(RateAmount.DOLLAR, Amount.of(dollars)), null, null, Map.of(), List.of());
    }
}
