package org.priceglass.mrf.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.priceglass.model.Amount;
import org.priceglass.model.Charge;
import org.priceglass.model.Drug;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;
import org.priceglass.mrf.ChargeBuffer;

class JsonMrfReaderTest {
    @Test
    void everyFieldOfAChargeHasItsPlace() throws IOException {
        Charge charge = ReadJson.ofItems("""
                {"description": "Infliximab 10 mg",
                 "drug_information": {"unit": 10, "type": "ML"},
                 "code_information": [{"code": "J1745", "type": "HCPCS"}, {"code": "0636", "type": "RC"}],
                 "standard_charges": [{"setting": "outpatient", "billing_class": "facility", "gross_charge": 150.00,
                   "discounted_cash": 90.5, "minimum": 50, "maximum": 120, "modifier_code": ["JW", "JZ"],
                   "additional_generic_notes": "per vial"}]}""").charges().getFirst();

        assertThat(charge.description()).isEqualTo("Infliximab 10 mg");
        assertThat(charge.drug()).isEqualTo(new Drug("10", "ML"));
        assertThat(charge.codes()).extracting(Object::toString).containsExactly("HCPCS:J1745", "RC:0636");
        assertThat(charge.setting()).isEqualTo("outpatient");
        assertThat(charge.billingClass()).isEqualTo("facility");
        assertThat(charge.gross()).isEqualTo(new Amount(15000, 2));
        assertThat(charge.cash()).isEqualTo(new Amount(905, 1));
        assertThat(charge.min()).isEqualTo(new Amount(50, 0));
        assertThat(charge.max()).isEqualTo(new Amount(120, 0));
        assertThat(charge.modifiers()).containsExactly("JW", "JZ");
        assertThat(charge.notes()).isEqualTo("per vial");
        assertThat(charge.flags()).isEmpty();
        assertThat(charge.other()).isEmpty();
    }

    @Test
    void everyFieldOfARateHasItsPlace() throws IOException {
        Rate rate = ReadJson.ofCharge("""
                "payers_information": [{"payer_name": "Aetna", "plan_name": "PPO", "methodology": "fee schedule",
                  "standard_charge_dollar": 100.10, "standard_charge_percentage": 70.5,
                  "standard_charge_algorithm": "MS-DRG", "estimated_amount": 1.5, "median_amount": 2,
                  "10th_percentile": 3, "90th_percentile": 4, "count": "1 through 10",
                  "additional_payer_notes": "day 1"}]""").rates().getFirst();

        assertThat(rate.payer()).isEqualTo("Aetna");
        assertThat(rate.plan()).isEqualTo("PPO");
        assertThat(rate.methodology()).isEqualTo("fee schedule");
        assertThat(rate.algorithm()).isEqualTo("MS-DRG");
        assertThat(rate.amounts()).isEqualTo(Map.of(RateAmount.DOLLAR, new Amount(10010, 2), RateAmount.PERCENTAGE,
                new Amount(705, 1), RateAmount.ESTIMATED, new Amount(15, 1), RateAmount.MEDIAN, new Amount(2, 0),
                RateAmount.P10, new Amount(3, 0), RateAmount.P90, new Amount(4, 0)));
        assertThat(rate.count()).isEqualTo("1 through 10");
        assertThat(rate.notes()).isEqualTo("day 1");
        assertThat(rate.flags()).isEmpty();
    }

    @Test
    void keysOfTheSampleFormatOf2022FillTheSameFields() throws IOException {
        Charge charge = ReadJson.ofItems("""
                {"description": "MRI", "billing_code_information": [{"code": "70551", "type": "CPT"}],
                 "standard_charges": [{"modifiers": ["26"], "payers_information": [{"payer_name": "Aetna",
                   "standard_charge": 100, "standard_charge_percent": 50, "contracting_method": "per diem"}]}]}""")
                .charges().getFirst();

        assertThat(charge.codes()).extracting(Object::toString).containsExactly("CPT:70551");
        assertThat(charge.modifiers()).containsExactly("26");
        assertThat(charge.rates()).first().satisfies(rate -> {
            assertThat(rate.amount(RateAmount.DOLLAR)).isEqualTo(new Amount(100, 0));
            assertThat(rate.amount(RateAmount.PERCENTAGE)).isEqualTo(new Amount(50, 0));
            assertThat(rate.methodology()).isEqualTo("per diem");
        });
    }

    @Test
    void eachElementOfStandardChargesIsACharge() throws IOException {
        ReadJson read = ReadJson.ofItems("""
                {"description": "MRI", "standard_charges": [{"setting": "inpatient"}, {"setting": "outpatient"}]},
                {"description": "CT", "standard_charges": [{"setting": "both"}]}""");

        assertThat(read.charges()).extracting(Charge::description).containsExactly("MRI", "MRI", "CT");
        assertThat(read.charges()).extracting(Charge::setting).containsExactly("inpatient", "outpatient", "both");
        assertThat(read.charges()).extracting(Charge::path).containsExactly(
                "/standard_charge_information/0/standard_charges/0",
                "/standard_charge_information/0/standard_charges/1",
                "/standard_charge_information/1/standard_charges/0");
        assertThat(read.charges()).extracting(charge -> charge.position().record()).containsExactly(0L, 0L, 1L);
        assertThat(read.summary().records()).isEqualTo(2);
        assertThat(read.summary().used()).isEqualTo(2);
        assertThat(read.summary().charges()).isEqualTo(3);
    }

    @Test
    void fieldsOfTheItemBehindItsChargesBelongToAllOfThem() throws IOException {
        ReadJson read = ReadJson.ofItems(
                """
                        {"standard_charges": [{"setting": "inpatient"}, {"setting": "outpatient"}],
                         "code_information": [{"code": "70551", "type": "CPT"}], "drug_information": {"unit": "1", "type": "EA"},
                         "description": "MRI"}""");

        assertThat(read.charges()).hasSize(2).allSatisfy(charge -> {
            assertThat(charge.description()).isEqualTo("MRI");
            assertThat(charge.codes()).hasSize(1);
            assertThat(charge.drug()).isEqualTo(new Drug("1", "EA"));
        });
    }

    @Test
    void eachModifierIsAChargeWithThePayersItChanges() throws IOException {
        ReadJson read = ReadJson.of("""
                {"hospital_name": "West Mercy", "modifier_information": [{"description": "Bilateral", "code": "50",
                 "setting": "outpatient", "modifier_payer_information": [
                  {"payer_name": "Aetna", "plan_name": "PPO", "description": "150% payment adjustment"}]}]}""");

        assertThat(read.charges()).singleElement().satisfies(charge -> {
            assertThat(charge.path()).isEqualTo("/modifier_information/0");
            assertThat(charge.description()).isEqualTo("Bilateral");
            assertThat(charge.modifiers()).containsExactly("50");
            assertThat(charge.setting()).isEqualTo("outpatient");
            assertThat(charge.codes()).isEmpty();
            assertThat(charge.rates()).singleElement().satisfies(rate -> {
                assertThat(rate.payer()).isEqualTo("Aetna");
                assertThat(rate.notes()).isEqualTo("150% payment adjustment");
            });
        });
    }

    @Test
    void anElementWithoutAnyValueMakesNoRate() throws IOException {
        Charge charge = ReadJson.ofCharge("""
                "payers_information": [{}, null, {"payer_name": " ", "plan_name": null, "codes": []},
                  {"plan_name": "PPO"}, {"anything": 1}]""");

        assertThat(charge.rates()).hasSize(2);
    }

    @Test
    void theSamePayerTwiceStaysTwoRates() throws IOException {
        Charge charge = ReadJson.ofCharge("""
                "payers_information": [{"payer_name": "Aetna"}, {"payer_name": "Aetna"}]""");

        assertThat(charge.rates()).extracting(Rate::payer).containsExactly("Aetna", "Aetna");
    }

    @Test
    void itemsWithoutChargesAreSetAsideAndCounted() throws IOException {
        ReadJson read = ReadJson.ofItems("""
                {"description": "A", "standard_charges": [{"gross_charge": 1}]}, {"description": "B"},
                {"description": "C", "standard_charges": []}, {"description": "D", "standard_charges": [null]},
                "E", null""");

        assertThat(read.summary().records()).isEqualTo(6);
        assertThat(read.summary().used()).isEqualTo(1);
        assertThat(read.summary().blank()).isEqualTo(1);
        assertThat(read.summary().setAside())
                .isEqualTo(Map.of("item without standard_charges", 3L, "element that is not an object", 1L));
    }

    @Test
    void veryManyRatesComeInPartsOfOneCharge() throws IOException {
        int rates = 2 * ChargeBuffer.MAX_RATES + 1;
        String payers = IntStream.range(0, rates).mapToObj(i -> "{\"payer_name\":\"P" + i + "\"}")
                .collect(Collectors.joining(","));
        ReadJson read = ReadJson.ofItems("""
                {"description": "A", "standard_charges": [{}]},
                {"description": "MRI", "standard_charges": [{"payers_information": [%s]}]}""".formatted(payers));

        assertThat(read.charges()).extracting(Charge::continues).containsExactly(null, null, 1L, 1L);
        assertThat(read.charges()).extracting(charge -> charge.rates().size()).containsExactly(0,
                ChargeBuffer.MAX_RATES, ChargeBuffer.MAX_RATES, 1);
        assertThat(read.charges().getLast().description()).isEqualTo("MRI");
        assertThat(read.charges().getLast().rates().getFirst().payer()).isEqualTo("P" + (rates - 1));
        assertThat(read.summary().charges()).isEqualTo(2);
        assertThat(read.summary().rates()).isEqualTo(rates);
    }

    @Test
    void unknownKeysThatHoldAValueAreKeptByName() throws IOException {
        Charge charge = ReadJson.ofItems("""
                {"description": "MRI", "pid": 7, "empty": "", "none": null,
                 "code_information": [{"code": "1", "type": "CDM", "system": "Epic"}],
                 "drug_information": {"unit": 1, "type": "EA", "route": "IV"},
                 "standard_charges": [{"nested": {"a": [1, "x y"], "b": null},
                   "payers_information": [{"payer_name": "Aetna", "line": true}]}]}""").charges().getFirst();

        assertThat(charge.other()).isEqualTo(Map.of("pid", "7", "code_information/system", "Epic",
                "drug_information/route", "IV", "nested", "{\"a\":[1,\"x y\"],\"b\":null}"));
        assertThat(charge.rates().getFirst().other()).isEqualTo(Map.of("line", "true"));
    }

    @Test
    void largeItemsAndTextsAreRead() throws IOException {
        String description = "long ".repeat(4 << 20).strip();
        String other = "x".repeat(3 << 20);
        ReadJson read = ReadJson.ofItems("""
                {"description": "A", "standard_charges": [{"gross_charge": 1, "pages": "%s"}]},
                {"description": "%s", "standard_charges": [{"gross_charge": 2}]},
                {"description": "C", "standard_charges": [{"gross_charge": 3}]}""".formatted(other, description));

        assertThat(read.charges()).extracting(Charge::gross).containsExactly(new Amount(1, 0), new Amount(2, 0),
                new Amount(3, 0));
        assertThat(read.charges().getFirst().other()).containsEntry("pages", other);
        assertThat(read.charges().get(1).description()).isEqualTo(description.substring(0, 10 << 20));
        assertThat(read.charges().get(1).flags()).extracting(flag -> flag.rule().id())
                .containsExactly("over-long-field");
    }
}
