package org.priceglass.mrf.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priceglass.SharedFixtures;
import org.priceglass.model.Charge;
import org.priceglass.model.CodeSystem;
import org.priceglass.model.Flag;
import org.priceglass.model.FlagRule;
import org.priceglass.model.Rate;
import org.priceglass.model.ReadSummary;
import org.priceglass.mrf.MemorySource;
import org.priceglass.mrf.ReadMember;

class ShiftedRowTest {
    private static final String GOOD_TALL = "VISIT,99213,CPT,outpatient,150,90,Aetna,PPO,100,fee schedule,50,120,,";
    private static final String GOOD_WIDE = "VISIT,99213,CPT,,outpatient,150,100,fee schedule,,80,fee schedule,,50,120,,";

    @ParameterizedTest
    @ValueSource(strings = {"VISIT, SHORT,99213,CPT,outpatient,150,90,Aetna,PPO,100,fee schedule,50,120,,",
            "VISIT, SHORT, NEW,99213,CPT,outpatient,150,90,Aetna,PPO,100,fee schedule,50,120,,",
            "VISIT,,99213,CPT,outpatient,150,90,Aetna,PPO,100,fee schedule,50,120,,",
            "VISIT, SHORT,99213,CPT,outpatient,150,90,,,,,,,,",
            "VISIT,99213,CPT,outpatient,150,90,Aetna, Inc,PPO,100,fee schedule,50,120,,",
            "VISIT,99213,CPT,outpatient,150,N/A,Aetna,PPO, GOLD,100,Per Diem,50,120,note,",
            "VISIT, SHORT,99213,CPT,OP,\"$1,150.00\",90,Aetna,PPO,100,case rate,50,120,a note,extra"})
    void tallRowWithAnUnquotedCommaIsSetAside(String row) {
        assertSetAside(CsvFile.tall(GOOD_TALL, row, GOOD_TALL).read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"VISIT, SHORT,99213,CPT,,outpatient,150,100,fee schedule,,80,fee schedule,,50,120,,",
            "VISIT, SHORT,99213,CPT,,outpatient,150,,,,,,,,,,",
            "VISIT,99213,CPT,26, 59,outpatient,150,100,fee schedule,,80,fee schedule,,50,120,,",
            "VISIT,99213,CPT,,outpatient,150,100,fee schedule,call, or write,80,fee schedule,,50,120,,",
            "VISIT, SHORT,99213,CPT,,outpatient,150,100,fee schedule,,80,fee schedule,,50,120,,,,,"})
    void wideRowWithAnUnquotedCommaIsSetAside(String row) {
        assertSetAside(CsvFile.wide(GOOD_WIDE, row, GOOD_WIDE).read());
    }

    @ParameterizedTest
    @ValueSource(strings = {GOOD_TALL + ",surplus", GOOD_TALL + ",,,,", GOOD_TALL + ",outpatient",
            "VISIT,99213,CPT,outpatient,N/A,90,Aetna,PPO,100,fee schedule,50,120,,,surplus",
            "VISIT,99213,CPT,outpatient,150,90,Aetna,PPO,100,fee schedule,50,N/A,12.50,,surplus",
            "VISIT,99213,CPT,outpatient,150,90,Aetna,PPO,100,Percent of Medicare,50,120,other,,surplus",
            "VISIT,99213,house code,outpatient,150,90,Aetna,PPO,100,fee schedule,50,120,a, b,surplus",
            "VISIT,99213,CPT,whenever,,,,,,,,,outpatient,,surplus"})
    void tallRowThatIsOnlyLongStays(String row) {
        assertUsed(CsvFile.tall(GOOD_TALL, row, GOOD_TALL).read());
    }

    @ParameterizedTest
    @ValueSource(strings = {GOOD_WIDE + ",surplus", GOOD_WIDE + ",,,,,,,,,,,,,,,,,,,,,,,,,,",
            "VISIT,99213,CPT,,outpatient,150,Varies,,,80,fee schedule,,50,120,,,,,,",
            "VISIT,99213,CPT,,outpatient,150,100,Percent of Medicare,,80,fee schedule,,50,120,,,surplus",
            "VISIT,99213,CPT,,outpatient,150,100,fee schedule,,80,fee schedule,call, or write,50,120,,"})
    void wideRowThatIsOnlyLongStays(String row) {
        assertUsed(CsvFile.wide(GOOD_WIDE, row, GOOD_WIDE).read());
    }

    @Test
    void wordOfTheNextColumnProvesNoShift() {
        ReadMember read = CsvFile
                .of(CsvFile.GENERAL + "description,code|1,code|1|type,billing_class,setting,"
                        + "standard_charge|gross\nX,1,CDM,Hospital,both,,surplus\nX,1,CDM,Hospital,both,5,surplus\n")
                .read();
        assertUsed(read);
        assertThat(read.charges()).extracting(Charge::setting).containsOnly("both");
    }

    @Test
    void surplusOfARowThatStaysIsFlagged() {
        Rate rate = CsvFile.tall(GOOD_TALL + ",surplus").charge().rates().getFirst();
        assertThat(rate.flags()).extracting(Flag::rule).containsExactly(FlagRule.LONG_ROW);
    }

    @Test
    void rowsRoundAShiftedOneStayOneCharge() {
        ReadMember read = CsvFile.tall(GOOD_TALL, GOOD_TALL.replace("VISIT", "VISIT, SHORT"), GOOD_TALL).read();
        assertThat(read.charges()).singleElement().satisfies(charge -> assertThat(charge.rates()).hasSize(2));
    }

    @Test
    void shiftedRowsOfARealFileAreSetAsideAndNoOthers() throws IOException {
        Path file = SharedFixtures.find("real/small/823462523_BayhealthEmergencyPhysicians_StandardCharges.txt");
        ReadMember read = ReadMember.by(new CsvMrfReader(),
                new MemorySource("bayhealth.txt", Files.readAllBytes(file)));
        assertThat(read.summary().setAside()).isEqualTo(Map.of("shifted", 8L, "unclosed quote", 1L));
        assertThat(read.charges()).hasSize(33).flatExtracting(Charge::codes)
                .allSatisfy(code -> assertThat(code.system()).isEqualTo(CodeSystem.CPT));
        assertThat(read.charges()).extracting(Charge::description)
                .doesNotContain("PR CTRL NOSEBLEED", "PR INJECT TRIGGER POINTS").contains("PR APPLY LONG ARM SPLINT");
    }

    private static void assertSetAside(ReadMember read) {
        ReadSummary summary = read.summary();
        assertThat(summary.setAside()).isEqualTo(Map.of("shifted", 1L));
        assertThat(summary.used()).isEqualTo(2);
        assertThat(read.charges()).extracting(Charge::description).containsOnly("VISIT");
        assertThat(summary.flags()).isEmpty();
    }

    private static void assertUsed(ReadMember read) {
        assertThat(read.summary().setAside()).isEmpty();
    }
}
