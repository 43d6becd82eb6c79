package org.priceglass.mrf.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.priceglass.model.Charge;
import org.priceglass.model.Field;
import org.priceglass.model.FlagRule;
import org.priceglass.model.Layout;
import org.priceglass.model.Position;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;
import org.priceglass.model.ReadSummary;
import org.priceglass.mrf.ReadMember;

class TallRowsTest {
    private static final String ITEM = "VISIT,99213,CPT,outpatient,150.00,90.00,";

    @Test
    void consecutiveRowsOfOneItemAreOneCharge() {
        CsvFile file = CsvFile.tall(ITEM + "Aetna,PPO,100.00,fee schedule,50.00,120.00,,",
                ITEM + "Cigna,HMO,110.5,case rate,50.00,120.00,,");
        Charge charge = file.charge();
        assertThat(charge.description()).isEqualTo("VISIT");
        assertThat(charge.codes()).hasToString("[CPT:99213]");
        assertThat(charge.setting()).isEqualTo("outpatient");
        assertThat(charge.gross()).hasToString("150.00");
        assertThat(charge.cash()).hasToString("90.00");
        assertThat(charge.min()).hasToString("50.00");
        assertThat(charge.max()).hasToString("120.00");
        assertThat(charge.rates())
                .extracting(Rate::payer, Rate::plan, Rate::methodology, rate -> rate.amount(RateAmount.DOLLAR) + "")
                .containsExactly(tuple("Aetna", "PPO", "fee schedule", "100.00"),
                        tuple("Cigna", "HMO", "case rate", "110.5"));
        assertThat(file.read().summary().layout()).isEqualTo(Layout.TALL);
    }

    @Test
    void chargeStandsAtItsFirstRowAndEachRateAtItsOwn() {
        CsvFile file = CsvFile.tall(ITEM + "Aetna,PPO,100,,,,,", ITEM + "Cigna,HMO,110,,,,,");
        Charge charge = file.charge();
        assertThat(charge.position()).isEqualTo(charge.rates().getFirst().position());
        assertThat(charge.position().record()).isEqualTo(4);
        Position second = charge.rates().getLast().position();
        assertThat(second.record()).isEqualTo(5);
        assertThat(file.at(second)).isEqualTo(ITEM + "Cigna,HMO,110,,,,,");
    }

    @Test
    void blankRecordsDoNotSplitACharge() {
        ReadMember read = CsvFile.tall(ITEM + "Aetna,PPO,100,,,,,", "", ",,,, ,,,,,,,,,", ITEM + "Cigna,HMO,110,,,,,")
                .read();
        assertThat(read.charges()).singleElement().extracting(charge -> charge.rates().size()).isEqualTo(2);
        assertThat(read.summary().blank()).isEqualTo(2);
        assertThat(read.charges().getFirst().rates().getLast().position().record()).isEqualTo(7);
    }

    @Test
    void anyDifferenceInTheKeyStartsANewCharge() {
        String rest = "Aetna,PPO,100,,,,,";
        assertThat(CsvFile.tall("A,1,CDM,both,1,2," + rest, "B,1,CDM,both,1,2," + rest, "B,2,CDM,both,1,2," + rest,
                "B,2,RC,both,1,2," + rest, "B,2,RC,inpatient,1,2," + rest, "B,2,RC,inpatient,1.0,2," + rest,
                "B,2,RC,inpatient,1.0,2.0," + rest, "B,2,RC,inpatient,1.0,2.0," + rest).charges()).hasSize(7);
    }

    @Test
    void quotesAndBlanksRoundAValueDoNotStartANewCharge() {
        assertThat(CsvFile.tall(ITEM + "Aetna,PPO,100,,,,,",
                "\"VISIT\", 99213 ,CPT,outpatient,\"150.00 \",90.00,Cigna,HMO,110,,,,,").charge().rates()).hasSize(2);
    }

    @Test
    void groupsThatAreNotConsecutiveStaySeparate() {
        String other = "OTHER,99214,CPT,outpatient,150.00,90.00,";
        assertThat(CsvFile.tall(ITEM + "A,P,1,,,,,", other + "A,P,1,,,,,", ITEM + "B,P,1,,,,,").charges()).hasSize(3);
    }

    @Test
    void blankMinimumEqualsAnythingAndTheFirstOneCounts() {
        Charge charge = CsvFile
                .tall(ITEM + "A,P,1,,,,,", ITEM + "B,P,1,,50,,,", ITEM + "C,P,1,,,70,,", ITEM + "D,P,1,,50,70,,")
                .charge();
        assertThat(charge.rates()).hasSize(4);
        assertThat(charge.min()).hasToString("50");
        assertThat(charge.max()).hasToString("70");
    }

    @Test
    void twoDifferentMinimaAreTwoCharges() {
        List<Charge> charges = CsvFile.tall(ITEM + "A,P,1,,50,,,", ITEM + "B,P,1,,,,,", ITEM + "C,P,1,,60,,,",
                ITEM + "D,P,1,,60,9,,", ITEM + "E,P,1,,60,8,,").charges();
        assertThat(charges).extracting(charge -> charge.min() + "/" + charge.max()).containsExactly("50/null", "60/9",
                "60/8");
        assertThat(charges).extracting(charge -> charge.rates().size()).containsExactly(2, 2, 1);
    }

    @Test
    void samePayerTwiceStaysTwoRates() {
        assertThat(CsvFile.tall(ITEM + "A,P,1,,,,,", ITEM + "A,P,1,,,,,").charge().rates()).hasSize(2);
    }

    @Test
    void rowWithoutPayerAddsNoRateAndItsNotesAreTheCharges() {
        Charge charge = CsvFile.tall(ITEM + ",,,,,,of the item,x", ITEM + "A,P,1,,,,of the payer,y").charge();
        assertThat(charge.notes()).isEqualTo("of the item");
        assertThat(charge.other()).isEqualTo(Map.of("extra", "x"));
        Rate rate = charge.rates().getFirst();
        assertThat(charge.rates()).hasSize(1);
        assertThat(rate.notes()).isEqualTo("of the payer");
        assertThat(rate.other()).isEqualTo(Map.of("extra", "y"));
    }

    @Test
    void secondNotesOfAChargeAreKeptBesideTheFirst() {
        Charge charge = CsvFile.tall(ITEM + ",,,,,,first,", ITEM + ",,,,,,second,", ITEM + ",,,,,,first,").charge();
        assertThat(charge.notes()).isEqualTo("first");
        assertThat(charge.other()).isEqualTo(Map.of("additional_generic_notes", "second"));
    }

    @Test
    void genericNotesBesidePayerNotesAreKeptByName() {
        Rate rate = CsvFile.of(
                CsvFile.TALL.replace(",extra", ",additional_payer_notes") + ITEM + "A,P,1,,,,generic,of the payer\n")
                .charge().rates().getFirst();
        assertThat(rate.notes()).isEqualTo("of the payer");
        assertThat(rate.other()).isEqualTo(Map.of("additional_generic_notes", "generic"));
    }

    @Test
    void anyPayerSpecificCellMakesARate() {
        Charge charge = CsvFile.tall(ITEM + ",PPO,,,,,,", ITEM + ",,12,,,,,", ITEM + ",,,per diem,,,,").charge();
        assertThat(charge.rates()).extracting(Rate::payer).containsOnlyNulls();
        assertThat(charge.rates()).extracting(Rate::plan).containsExactly("PPO", null, null);
    }

    @Test
    void shortRowsHaveBlankCells() {
        Charge charge = CsvFile.tall("VISIT,99213,CPT,outpatient,150.00,90.00,Aetna,PPO,5").charge();
        assertThat(charge.rates().getFirst().amount(RateAmount.DOLLAR)).hasToString("5");
        assertThat(charge.min()).isNull();
        assertThat(charge.flags()).isEmpty();
    }

    @Test
    void surplusValuesAreFlaggedWhereTheyBelong() {
        List<Charge> charges = CsvFile.tall(ITEM + "A,P,1,,,,,,,surplus", "OTHER,450,RC,both,,,,,,,,,,,too much")
                .charges();
        assertThat(charges.getFirst().rates().getFirst().flags()).singleElement()
                .satisfies(flag -> assertThat(flag.rule()).isEqualTo(FlagRule.LONG_ROW))
                .satisfies(flag -> assertThat(flag.field()).isEqualTo(Field.PAYER_OTHER))
                .satisfies(flag -> assertThat(flag.published()).isEqualTo("surplus"));
        assertThat(charges.getLast().flags()).singleElement()
                .satisfies(flag -> assertThat(flag.field()).isEqualTo(Field.OTHER))
                .satisfies(flag -> assertThat(flag.published()).isEqualTo("too much"));
    }

    @Test
    void rowOfUnknownValuesOnlyMakesACharge() {
        ReadMember read = CsvFile.tall(",,,,,,,,,,,,,stray").read();
        assertThat(read.charges()).singleElement().extracting(Charge::other).isEqualTo(Map.of("extra", "stray"));
        assertThat(read.summary().used()).isEqualTo(1);
    }

    @Test
    void modifierOnlyRowIsACharge() {
        Charge charge = CsvFile.of(CsvFile.TALL.replace(",setting", ",modifiers,setting")
                + "Co-surgeon,,,62,both,,,Aetna,PPO,,,,,62.5% of the amount,\n").charge();
        assertThat(charge.modifiers()).containsExactly("62");
        assertThat(charge.codes()).isEmpty();
        assertThat(charge.rates().getFirst().notes()).isEqualTo("62.5% of the amount");
    }

    @Test
    void chargeGoesOnInAContinuationAfterTenThousandRates() {
        String rows = IntStream.rangeClosed(1, 20_001).mapToObj(i -> ITEM + "A,P" + i + ",1,,,,,")
                .collect(Collectors.joining("\n"));
        ReadMember read = CsvFile.tall("FIRST,1,RC,both,,,,,,,,,,", rows).read();
        assertThat(read.charges()).extracting(charge -> charge.rates().size()).containsExactly(0, 10_000, 10_000, 1);
        assertThat(read.charges()).extracting(Charge::continues).containsExactly(null, null, 1L, 1L);
        assertThat(read.charges().getLast().description()).isEqualTo("VISIT");
        assertThat(read.charges().getLast().gross()).hasToString("150.00");
        assertThat(read.summary().charges()).isEqualTo(2);
        assertThat(read.summary().rates()).isEqualTo(20_001);
    }

    @Test
    void tenThousandRatesNeedNoContinuation() {
        String rows = IntStream.rangeClosed(1, 10_000).mapToObj(i -> ITEM + "A,P" + i + ",1,,,,,")
                .collect(Collectors.joining("\n"));
        assertThat(CsvFile.tall(rows, ITEM + ",,,,,,notes,").charge().rates()).hasSize(10_000);
    }

    @Test
    void aFieldOfMoreThanTenMegabytesIsReportedAndTheNextRowsAreRead() {
        ReadSummary summary = CsvFile.tall(ITEM + "A,P,1,,,," + "x".repeat((10 << 20) + 1) + ",", ITEM + "B,P,1,,,,,")
                .read().summary();
        assertThat(summary.setAside()).isEqualTo(Map.of("over-long field", 1L));
        assertThat(summary.flags()).isEqualTo(Map.of(FlagRule.OVER_LONG_FIELD, 1L));
        assertThat(summary.rates()).isEqualTo(1);
    }

    @Test
    void aLastRowThatBreaksOffIsSetAside() {
        String good = ITEM + "A,P,100,,,,,";
        ReadSummary summary = CsvFile.of(CsvFile.TALL + good + "\n" + ITEM + "A,P,10").read().summary();
        assertThat(summary.setAside()).isEqualTo(Map.of("cut off", 1L));
        assertThat(summary.rates()).isEqualTo(1);
    }

    @Test
    void aLastShortRowThatMayBeWholeIsRead() {
        String good = ITEM + "A,P,100,,,,,";
        for (String rows : List.of(good + "\n" + ITEM + "A,P,10\n", good + "\n" + good,
                ITEM + "A,P,9\n" + good + "\n" + ITEM + "A,P,10", ITEM + "A,P,10")) {
            assertThat(CsvFile.of(CsvFile.TALL + rows).read().summary().setAside()).as(rows).isEmpty();
        }
    }

    @Test
    void repeatedHeaderIsSetAside() {
        String header = CsvFile.TALL.lines().toList().getLast();
        ReadSummary summary = CsvFile.tall(ITEM + "A,P,1,,,,,", header, ITEM + "B,P,1,,,,,").read().summary();
        assertThat(summary.setAside()).isEqualTo(Map.of("repeated header", 1L));
        assertThat(summary.charges()).isEqualTo(1);
    }

    @Test
    void rowsInAnyColumnOrderGiveTheSameRates() {
        Charge charge = CsvFile.of(CsvFile.GENERAL
                + "payer_name,extra,standard_charge|negotiated_dollar,description,code|1|type,code|1,plan_name\n"
                + "Aetna,x,5,VISIT,RC,450,PPO\nAetna,x,6,VISIT,RC,450,PPO\nCigna,x,6,VISIT,RC,450,PPO\n").charge();
        assertThat(charge.rates()).extracting(Rate::payer, rate -> rate.amount(RateAmount.DOLLAR) + "", Rate::other)
                .containsExactly(tuple("Aetna", "5", Map.of("extra", "x")), tuple("Aetna", "6", Map.of("extra", "x")),
                        tuple("Cigna", "6", Map.of("extra", "x")));
    }
}
