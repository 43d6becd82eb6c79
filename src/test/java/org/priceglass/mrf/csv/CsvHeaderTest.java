package org.priceglass.mrf.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priceglass.model.Charge;
import org.priceglass.model.FileHeader;
import org.priceglass.model.FlagRule;
import org.priceglass.model.RateAmount;
import org.priceglass.model.ReadSummary;
import org.priceglass.mrf.ReadMember;
import org.priceglass.mrf.UnreadableFileException;

class CsvHeaderTest {
    private static final String ROW = "VISIT,99213,CPT,outpatient,150.00,90.00,Aetna,PPO,100,,,,,";

    @Test
    void generalHeaderIsKeptWhole() {
        FileHeader header = CsvFile.of("""
                Hospital_Name,last_updated_on,version,location_name,hospital_address,license_number | ca,\
                license_number|[NV],type_2_npi,"To the best of its knowledge and belief, this hospital has",\
                attester_name,financial_aid_policy,,mrf_disclaimer,,
                Example,4/1/2026,3.0.0,Main | North,"1 Main St, A, CA|2 North St",50056,,123|456 ,TRUE,An Attester,\
                none,stray,as is,,
                """ + items()).read().summary().header();
        assertThat(header.hospitalName()).isEqualTo("Example");
        assertThat(header.lastUpdatedOn()).isEqualTo("4/1/2026");
        assertThat(header.version()).isEqualTo("3.0.0");
        assertThat(header.locations()).containsExactly("Main", "North");
        assertThat(header.addresses()).containsExactly("1 Main St, A, CA", "2 North St");
        assertThat(header.licenses()).isEqualTo(Map.of("CA", "50056", "NV", ""));
        assertThat(header.npis()).containsExactly("123", "456");
        assertThat(header.attested()).isEqualTo("TRUE");
        assertThat(header.attesterName()).isEqualTo("An Attester");
        assertThat(header.other())
                .isEqualTo(Map.of("financial_aid_policy", "none", "column 12", "stray", "mrf_disclaimer", "as is"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6})
    void recordsBeforeTheHeaderAreKeptInTheHeader(int preamble) {
        ReadMember read = CsvFile.of("Standard charges,see below\n".repeat(preamble) + CsvFile.TALL + ROW + "\n")
                .read();
        assertThat(read.charges()).hasSize(1);
        assertThat(read.charges().getFirst().position().record()).isEqualTo(4 + preamble);
        assertThat(read.summary().headerRecords()).isEqualTo(3 + preamble);
        assertThat(read.summary().header().hospitalName()).isEqualTo("Example Hospital");
        assertThat(read.summary().header().other()).containsEntry("preamble", "Standard charges | see below")
                .hasSize(preamble);
    }

    @Test
    void blankRecordsMayStandBetweenHeaders() {
        ReadMember read = CsvFile.of("\n" + CsvFile.TALL.replace("\ndescription", "\n,,,\n\ndescription") + ROW).read();
        assertThat(read.summary().blank()).isEqualTo(3);
        assertThat(read.summary().headerRecords()).isEqualTo(3);
        assertThat(read.summary().header().version()).isEqualTo("3.0.0");
        assertThat(read.charges()).hasSize(1);
    }

    @Test
    void itemHeaderAloneIsEnough() {
        ReadMember read = CsvFile.of(items() + "VISIT,1,RC,5\n").read();
        assertThat(read.charges()).hasSize(1);
        assertThat(read.summary().header().hospitalName()).isNull();
    }

    @Test
    void headerWithoutRowsIsAnEmptyFile() {
        ReadSummary summary = CsvFile.of(CsvFile.TALL.strip()).read().summary();
        assertThat(summary.charges()).isZero();
        assertThat(summary.records()).isEqualTo(3);
        assertThat(summary.headerRecords()).isEqualTo(3);
    }

    @Test
    void namesAreReadInAnyCaseAndWithBlanksRoundPipes() {
        Charge charge = CsvFile.of("""
                DESCRIPTION, Code | 1 ,CODE| 1 |Type,"Standard_Charge\u00a0|\u00a0Gross",\
                STANDARD_CHARGE | Aetna | PPO | NEGOTIATED_DOLLAR
                X,450,RC,7,8
                """).charge();
        assertThat(charge.codes()).hasToString("[RC:0450]");
        assertThat(charge.gross()).hasToString("7");
        assertThat(charge.rates().getFirst().payer()).isEqualTo("Aetna");
    }

    @Test
    void tabsStandForPipesWhereTheHeaderIsUnderstoodThen() {
        Charge charge = CsvFile.of("""
                description,code\t1,code\t1\ttype,standard_charge\tA\tP\tnegotiated_dollar,my\tcol
                X,450,RC,8,y
                """).charge();
        assertThat(charge.rates().getFirst().plan()).isEqualTo("P");
        assertThat(charge.other()).isEqualTo(Map.of("my\tcol", "y"));
    }

    @Test
    void unknownBlankAndDuplicateColumnsAreKeptByName() {
        Charge charge = CsvFile.of(items().strip() + ",note,note,,standard_charge|gross\nX,1,RC,5,a,b,c,6\n").charge();
        assertThat(charge.gross()).hasToString("5");
        assertThat(charge.other())
                .isEqualTo(Map.of("note", "a", "note (2)", "b", "column 7", "c", "standard_charge|gross (2)", "6"));
    }

    @Test
    void otherSpellingsStandInForMissingTemplateNames() {
        Charge charge = CsvFile.of("""
                description,code|1,standard charge|gross,modifier,payer_name,estimate_amount,\
                standard_charge|negotiated_percent
                X,1,5,26,A,9,50
                """).charge();
        assertThat(charge.gross()).hasToString("5");
        assertThat(charge.modifiers()).containsExactly("26");
        assertThat(charge.rates().getFirst().amount(RateAmount.ESTIMATED)).hasToString("9");
        assertThat(charge.rates().getFirst().amount(RateAmount.PERCENTAGE)).hasToString("50");
    }

    @Test
    void otherSpellingsAreUnknownColumnsBesideTheTemplatesName() {
        assertThat(CsvFile.of("""
                description,code|1,modifier,modifiers,standard_charge|gross
                X,1,50,26,5
                """).charge()).satisfies(charge -> assertThat(charge.modifiers()).containsExactly("26"))
                .satisfies(charge -> assertThat(charge.other()).isEqualTo(Map.of("modifier", "50")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"payer_name,median_amount;hospital_location;3.0.0",
            "payer_name,estimated_amount;hospital_location;2.0.0", "payer_name;location_name;3.0.0",
            "payer_name;hospital_location;2.0.0", "estimated_amount|A|P;location_name;2.0.0",
            "count|A|P;hospital_location;3.0.0", "payer_name,standard_charge|contracting_method;hospital_location;1.1",
            "payer_name,standard_charge|negotiated_percent;hospital_location;1.1"})
    void headersTellTheDictionary(String columns, String location, String dictionary) {
        ReadSummary summary = CsvFile.of("hospital_name,version," + location
                + "\nH,9.9,L\ndescription,code|1,standard_charge|gross," + columns + "\n").read().summary();
        assertThat(summary.dictionary()).isEqualTo(dictionary);
        assertThat(summary.header().version()).isEqualTo("9.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndWillDo(String end) {
        CsvFile file = CsvFile.of((CsvFile.TALL + ROW + "\n" + ROW + "\n").replace("\n", end));
        Charge charge = file.charge();
        assertThat(charge.rates()).hasSize(2);
        assertThat(file.at(charge.rates().getLast().position())).isEqualTo(ROW);
    }

    @Test
    void byteOrderMarkBeforeAQuotedHeaderIsNoPartOfIt() {
        CsvFile file = CsvFile.of("\ufeff\"hospital_name\",\"version\"\n\"H\",\"3.0.0\"\n" + items() + "X,1,RC,5\n");
        ReadMember read = file.read();
        assertThat(read.summary().header().hospitalName()).isEqualTo("H");
        assertThat(file.at(read.charges().getFirst().position())).isEqualTo("X,1,RC,5");
        assertThat(read.summary().bytes()).isEqualTo(file.bytes().length);
        assertThat(read.summary().encoding()).isEqualTo("UTF-8");
    }

    @Test
    void windows1252IsReadFieldByFieldAndFlagged() {
        String text = items() + "Martha\u2019s,450,RC,5\n";
        ReadMember read = CsvFile.of(text, Charset.forName("windows-1252")).read();
        assertThat(read.charges().getFirst().description()).isEqualTo("Martha\u2019s");
        assertThat(read.charges().getFirst().flags()).singleElement()
                .satisfies(flag -> assertThat(flag.rule()).isEqualTo(FlagRule.WINDOWS_1252));
        assertThat(read.summary().encoding()).isEqualTo("UTF-8+windows-1252");
    }

    @Test
    void utf16IsReadWithPositionsOfItsOwnBytes() {
        String row = "caf\u00e9 \u20ac,1,RC,5";
        CsvFile file = CsvFile.of("\ufeff" + items() + row + "\r\n" + row, StandardCharsets.UTF_16LE);
        ReadMember read = file.read();
        assertThat(read.summary().encoding()).isEqualTo("UTF-16LE");
        assertThat(read.charges()).hasSize(2);
        assertThat(read.summary().bytes()).isEqualTo(file.bytes().length);
        for (Charge charge : read.charges()) {
            assertThat(new String(file.bytes(), (int) charge.position().offset(), charge.position().length(),
                    StandardCharsets.UTF_16LE)).isEqualTo(row);
        }
    }

    @Test
    void legacyLayoutIsRefusedWithItsColumnsNamed() {
        assertThatThrownBy(() -> CsvFile.of("DESCRIPTION, Price \nWAFFER,16.8\nDIPSTICK,21\n").read())
                .isInstanceOf(UncheckedIOException.class).cause().isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("legacy layout that is not read yet")
                .hasMessageContaining("\"DESCRIPTION\", \"Price\"").message().doesNotContain("\n");
    }

    @Test
    void generalHeaderWithoutItemHeaderIsRefused() {
        assertThatThrownBy(() -> CsvFile.of(CsvFile.GENERAL).read()).cause().isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("no item header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", ",,,\n \n"})
    void nothingIsRefused(String text) {
        assertThatThrownBy(() -> CsvFile.of(text).read()).cause().isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("nothing but blank records");
    }

    @Test
    void fiveThousandColumnsAreRead() {
        StringBuilder header = new StringBuilder("description,code|1");
        StringBuilder row = new StringBuilder("X,1");
        for (int i = 0; i < 5000; i++) {
            header.append(",standard_charge|P").append(i).append("|Q|negotiated_dollar");
            row.append(i % 1000 == 0 ? ",5" : ",");
        }
        assertThat(CsvFile.of(header + "\n" + row + "\n").charge().rates()).extracting(rate -> rate.payer())
                .isEqualTo(List.of("P0", "P1000", "P2000", "P3000", "P4000"));
    }

    private static String items() {
        return "description,code|1,code|1|type,standard_charge|gross\n";
    }
}
