package org.priceglass.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.compare.NegotiatedSummary;
import org.priceglass.model.Amount;
import org.priceglass.model.Code;
import org.priceglass.model.CodeSystem;
import org.priceglass.model.PayerPlan;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;
import org.priceglass.mrf.ChargeBuffer;

class CompareChargesTest {
    @TempDir
    private Path folder;
    private AskedWorkspace workspace;
    private int near;
    private int far;
    private int without;

    @BeforeEach
    void open() throws IOException {
        workspace = new AskedWorkspace(folder);
        far = workspace.hospital("Alder", "050001", "94110");
        near = workspace.hospital("Birch", "050002", "92832");
        without = workspace.hospital("Cedar", "050003", "92831");
        workspace.hospital("Empty", "050004", "92831");
        workspace.tall(far, "VISIT LEVEL 3,99213,HCPCS,,,,both,200.00,120,Aetna,PPO,100,,,fee schedule",
                "VISIT LEVEL 3,99213,HCPCS,,,,both,200.00,120,Cigna,HMO,,,80 % of Medicare,other");
        workspace.tall(near, "OFFICE VISIT,99213,CPT,0510,RC,,outpatient,150.00,90.00,Aetna,PPO,100.01,,,fee schedule",
                "OFFICE VISIT,99213,CPT,0510,RC,,outpatient,150.00,90.00,Aetna Better,HMO,100.02,,,fee schedule",
                "OFFICE VISIT,99213,CPT,0510,RC,,outpatient,150.00,90.00,Cigna,PPO,,62.5,,percent of total billed charges",
                "OFFICE VISIT,99213,CPT,0510,RC,26,outpatient,80,,Cigna,PPO,40,,,fee schedule",
                "OFFICE VISIT,99213,CPT,0510,RC,,inpatient,170,,,,,,,");
        workspace.tall(without, "CLINIC,99214,CPT,99213,CDM,,outpatient,99,,,,,,,");
    }

    @AfterEach
    void close() throws IOException {
        workspace.close();
    }

    @Test
    void rowsComeByHospitalThenContextAndAreNeverMerged() {
        Comparison comparison = compare("CPT:99213", Set.of(), null, null);

        assertThat(comparison.rows())
                .extracting(row -> row.hospital().name(), row -> row.context().setting(),
                        row -> row.context().modifiers(), Comparison.Row::rates)
                .containsExactly(tuple("Alder", "both", List.of(), 2), tuple("Birch", "inpatient", List.of(), 0),
                        tuple("Birch", "outpatient", List.of(), 3), tuple("Birch", "outpatient", List.of("26"), 1));
        assertThat(comparison.withoutCode()).extracting(HospitalRef::name).containsExactly("Cedar");
        assertThat(comparison.withoutMatch()).isEmpty();
        assertThat(comparison.searched()).isEqualTo(3);
    }

    @Test
    void aRowHasTheChargesOwnCodeItsAmountsAndTheStatisticsOfItsRates() {
        Comparison.Row row = compare("CPT:99213", Set.of(), null, null).rows().get(2);

        assertThat(row.code()).isEqualTo(new Code(CodeSystem.CPT, "99213", "99213"));
        assertThat(row.description()).isEqualTo("OFFICE VISIT");
        assertThat(row.gross()).isEqualTo(Amount.of("150.00"));
        assertThat(row.cash()).isEqualTo(Amount.of("90.00"));
        assertThat(row.negotiated()).containsExactly(
                new NegotiatedSummary(RateAmount.DOLLAR, "fee schedule", 2, Amount.of("100.01"), Amount.of("100.015"),
                        Amount.of("100.02")),
                new NegotiatedSummary(RateAmount.PERCENTAGE, "percent of total billed charges", 1, Amount.of("62.5"),
                        Amount.of("62.5"), Amount.of("62.5")));
    }

    @Test
    void aRateThatIsOnlyAnAlgorithmIsCounted() {
        Comparison.Row row = compare("HCPCS:99213", Set.of(), null, null).rows().getFirst();

        assertThat(row.rates()).isEqualTo(2);
        assertThat(row.algorithms()).isEqualTo(1);
        assertThat(row.code().system()).isEqualTo(CodeSystem.HCPCS);
    }

    @Test
    void aPlaceOrdersByDistanceAndLimits() {
        Comparison comparison = compare("CPT:99213", Set.of(), new Near("92831", 30), null);

        assertThat(comparison.rows()).isNotEmpty().allMatch(row -> row.hospital().name().equals("Birch"))
                .allMatch(row -> row.hospital().miles() != null);
        assertThat(comparison.withoutCode()).extracting(HospitalRef::name).containsExactly("Cedar");
    }

    @Test
    void payersNarrowTheRatesAndDropChargesWithoutThem() {
        Comparison comparison = compare("CPT:99213", Set.of(" AETNA"), null, null);

        assertThat(comparison.rows()).extracting(row -> row.hospital().name(), Comparison.Row::rates)
                .containsExactly(tuple("Alder", 1), tuple("Birch", 2));
        assertThat(compare("CPT:99213", Set.of("humana"), null, null).withoutMatch()).extracting(HospitalRef::name)
                .containsExactly("Alder", "Birch");
    }

    @Test
    void chosenPlansAreNotMerelyContained() {
        PayerFilter aetna = PayerFilter.ofPlans(Set.of(new PayerPlan(" AETNA ", "ppo")));
        Comparison comparison = workspace.questions().compareCharges()
                .ask(new CompareRequest(List.of(CodeQuery.parse("CPT:99213")), Set.of((long) near), aetna, null, null))
                .getFirst();

        assertThat(comparison.rows()).singleElement().matches(row -> row.rates() == 1);
    }

    @Test
    void payersOfAComparisonAreListedWhoeverIsAskedFor() {
        CompareRequest request = new CompareRequest(List.of(CodeQuery.parse("CPT:99213")), Set.of((long) near),
                Set.of("cigna"), null, "outpatient");

        assertThat(workspace.questions().compareCharges().payers(request)).containsExactly(
                new PayerPlan("Aetna", "PPO"), new PayerPlan("Aetna Better", "HMO"), new PayerPlan("Cigna", "PPO"));
    }

    @Test
    void bothCountsForEitherSetting() {
        assertThat(compare("CPT:99213", Set.of(), null, "inpatient").rows()).extracting(row -> row.hospital().name())
                .containsExactly("Alder", "Birch");
    }

    @Test
    void aCodeWithoutASystemIsLookedForInEverySystem() {
        assertThat(compare("99213", Set.of(), null, null).rows())
                .extracting(row -> row.hospital().name(), row -> row.code().system())
                .contains(tuple("Cedar", CodeSystem.CDM), tuple("Alder", CodeSystem.HCPCS));
    }

    @Test
    void onlyTheAskedHospitalsAreSearched() {
        Comparison comparison = workspace.questions().compareCharges()
                .ask(new CompareRequest(List.of(CodeQuery.parse("CPT:99213"), CodeQuery.parse("RC:510")),
                        Set.of((long) near), Set.of(), null, null))
                .getLast();

        assertThat(comparison.rows()).hasSize(3).allMatch(row -> row.hospital().id() == near);
        assertThat(comparison.rows().getFirst().code()).isEqualTo(new Code(CodeSystem.RC, "0510", "0510"));
        assertThat(compare("CPT:99213", Set.of(), new Near("10001", 5), null).searched()).isZero();
    }

    @Test
    void ratesOfAChargeComeInFileOrder() {
        long charge = compare("CPT:99213", Set.of(), null, "outpatient").rows().get(1).charge();
        CompareCharges compare = workspace.questions().compareCharges();

        assertThat(compare.rates(charge, PayerFilter.ALL))
                .extracting(Rate::payer, Rate::plan, rate -> rate.position().record()).containsExactly(
                        tuple("Aetna", "PPO", 4L), tuple("Aetna Better", "HMO", 5L), tuple("Cigna", "PPO", 6L));
        assertThat(compare.rates(charge, PayerFilter.ofWords(Set.of("better")))).singleElement()
                .matches(rate -> Amount.of("100.02").equals(rate.amount(RateAmount.DOLLAR)));
        assertThatThrownBy(() -> compare.rates(1, PayerFilter.ALL)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aChargeInSeveralPartsIsOneRow() throws IOException {
        int rates = 2 * ChargeBuffer.MAX_RATES + 1;
        String[] rows = new String[rates + 1];
        for (int i = 0; i < rates; i++) {
            rows[i] = "LONG,99999,CPT,,,,outpatient,1,,Payer " + i + ",PPO," + i + ",,,fee schedule";
        }
        rows[rates] = "NEXT,99998,CPT,,,,outpatient,2,,,,,,,";
        workspace.tall(without, rows);

        Comparison.Row row = compare("CPT:99999", Set.of(), null, null).rows().getFirst();

        assertThat(compare("CPT:99999", Set.of(), null, null).rows()).hasSize(1);
        assertThat(row.rates()).isEqualTo(rates);
        assertThat(row.negotiated().getFirst().median()).isEqualTo(Amount.of("10000"));
        assertThat(workspace.questions().compareCharges().rates(row.charge(), PayerFilter.ALL).getLast().payer())
                .isEqualTo("Payer 20000");
        PricePage page = workspace.questions().listPrices().ask(new PriceRequest(without, null, null, row.charge(), 5));
        assertThat(page.rows()).extracting(PricePage.Row::description).containsExactly("NEXT");
    }

    private Comparison compare(String code, Set<String> payers, @Nullable Near place, @Nullable String setting) {
        return workspace.questions().compareCharges()
                .ask(new CompareRequest(List.of(CodeQuery.parse(code)), Set.of(), payers, place, setting)).getFirst();
    }
}
