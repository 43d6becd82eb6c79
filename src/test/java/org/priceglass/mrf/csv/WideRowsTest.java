package org.priceglass.mrf.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.priceglass.model.Charge;
import org.priceglass.model.Field;
import org.priceglass.model.Flag;
import org.priceglass.model.FlagRule;
import org.priceglass.model.Layout;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;
import org.priceglass.mrf.ReadMember;

class WideRowsTest {
    @Test
    void oneRowIsOneChargeWithARateForEachFilledGroup() {
        CsvFile file = CsvFile.wide(
                "VISIT,99213,CPT,26,outpatient,150.00,100.00,fee schedule,by day,110,case rate,,50,120,generic,x",
                "VISIT,99213,CPT,26,outpatient,150.00,, ,,110,case rate,,50,120,,");
        List<Charge> charges = file.charges();
        Charge first = charges.getFirst();
        assertThat(charges).hasSize(2);
        assertThat(first.modifiers()).containsExactly("26");
        assertThat(first.min()).hasToString("50");
        assertThat(first.notes()).isEqualTo("generic");
        assertThat(first.other()).isEqualTo(Map.of("extra", "x"));
        assertThat(first.rates())
                .extracting(Rate::payer, Rate::plan, Rate::notes, rate -> rate.amount(RateAmount.DOLLAR) + "")
                .containsExactly(tuple("Aetna", "PPO", "by day", "100.00"), tuple("Cigna", "HMO", null, "110"));
        assertThat(charges.getLast().rates()).extracting(Rate::payer).containsExactly("Cigna");
        assertThat(file.at(charges.getLast().position())).startsWith("VISIT,").endsWith(",50,120,,");
        assertThat(first.rates().getLast().position()).isEqualTo(first.position());
        assertThat(file.read().summary().layout()).isEqualTo(Layout.WIDE);
    }

    @Test
    void modifierOnlyRowIsACharge() {
        assertThat(CsvFile.wide("Bilateral procedure,,,50,both,,,,half more,,,,,,,").charge().rates())
                .extracting(Rate::notes).containsExactly("half more");
    }

    @Test
    void groupMayBeSpreadOverTheFile() {
        Charge charge = items("description,code|1,standard_charge|A|P|negotiated_dollar,"
                + "standard_charge|B|Q|negotiated_dollar,standard_charge|A|P|methodology,"
                + "standard_charge|B|Q|methodology", "X,1,5,6,per diem,case rate").charge();
        assertThat(charge.rates())
                .extracting(Rate::payer, rate -> rate.amount(RateAmount.DOLLAR) + "", Rate::methodology)
                .containsExactly(tuple("A", "5", "per diem"), tuple("B", "6", "case rate"));
    }

    @Test
    void payerHeaderWithASegmentMissingHasNoPlanAndIsFlagged() {
        Charge charge = items("description,code|1,standard_charge|MEDICARE|negotiated_dollar,"
                + "estimated_amount|MEDICARE|,additional_payer_notes|MEDICARE", "X,1,5,6,notes").charge();
        Rate rate = charge.rates().getFirst();
        assertThat(charge.rates()).hasSize(1);
        assertThat(rate.payer()).isEqualTo("MEDICARE");
        assertThat(rate.plan()).isNull();
        assertThat(rate.amount(RateAmount.ESTIMATED)).hasToString("6");
        assertThat(rate.notes()).isEqualTo("notes");
        assertThat(rate.flags()).containsExactly(
                new Flag(Field.PAYER, FlagRule.PAYER_HEADER, "standard_charge|MEDICARE|negotiated_dollar"));
    }

    @Test
    void payerHeaderWithASegmentTooManyKeepsItInThePlan() {
        Rate rate = items("description,code|1,standard_charge|A|b|c|negotiated_dollar,count|A|b|c", "X,1,5,0").charge()
                .rates().getFirst();
        assertThat(rate.plan()).isEqualTo("b|c");
        assertThat(rate.count()).isEqualTo("0");
        assertThat(rate.flags()).extracting(Flag::rule).containsExactly(FlagRule.PAYER_HEADER);
    }

    @Test
    void columnThatComesTwiceInAGroupMakesASecondRate() {
        assertThat(items(
                "description,code|1,standard_charge|A|P|negotiated_dollar," + "standard_charge|a | p|negotiated_dollar",
                "X,1,5,6").charge().rates()).extracting(Rate::payer, rate -> rate.amount(RateAmount.DOLLAR) + "")
                .containsExactly(tuple("A", "5"), tuple("a", "6"));
    }

    @Test
    void surplusValuesAreFlaggedOnTheCharge() {
        assertThat(CsvFile.wide("X,,,,,,5,,,,,,,,,,,surplus").charge().flags())
                .containsExactly(new Flag(Field.OTHER, FlagRule.LONG_ROW, "surplus"));
    }

    @Test
    void hybridRowsAreWideOrTallByWhatTheyHold() {
        ReadMember read = items(
                "description,code|1,payer_name,plan_name,standard_charge|negotiated_dollar,"
                        + "standard_charge|A|P|negotiated_dollar",
                "X,1,,,,5", "X,1,B,Q,6,", "X,1,C,Q,7,", "X,1,D,Q,8,9").read();
        assertThat(read.summary().layout()).isEqualTo(Layout.HYBRID);
        assertThat(read.charges()).extracting(charge -> charge.rates().stream().map(Rate::payer).toList())
                .containsExactly(List.of("A"), List.of("B", "C"), List.of("D", "A"));
    }

    @Test
    void wideFormOfDictionaryOneOne() {
        ReadMember read = items("description,code|1,standard_charge|gross,standard_charge|A|P,"
                + "standard_charge|A|P|percent,standard_charge|A|P|contracting_method,additional_payer_notes|A|P",
                "X,1,9,5,50,per diem,n").read();
        Rate rate = read.charges().getFirst().rates().getFirst();
        assertThat(read.summary().dictionary()).isEqualTo("1.1");
        assertThat(rate.amount(RateAmount.DOLLAR)).hasToString("5");
        assertThat(rate.amount(RateAmount.PERCENTAGE)).hasToString("50");
        assertThat(rate.methodology()).isEqualTo("per diem");
        assertThat(rate.notes()).isEqualTo("n");
        assertThat(rate.flags()).isEmpty();
    }

    @Test
    void wideFileWithoutPayersIsWide() {
        ReadMember read = items("description,code|1,standard_charge|gross", "X,1,9", "X,1,9").read();
        assertThat(read.summary().layout()).isEqualTo(Layout.WIDE);
        assertThat(read.charges()).hasSize(2);
    }

    private static CsvFile items(String header, String... rows) {
        return CsvFile.of("hospital_name,version\nH,1\n" + header + "\n" + String.join("\n", rows) + "\n");
    }
}
