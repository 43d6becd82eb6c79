package org.priceglass.mrf.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.priceglass.model.Amount;
import org.priceglass.model.Charge;
import org.priceglass.model.Field;
import org.priceglass.model.Flag;
import org.priceglass.model.FlagRule;
import org.priceglass.model.RateAmount;

class JsonLeniencyTest {
    @Test
    void caseOfKeysDoesNotCount() throws IOException {
        ReadJson read = ReadJson.of("""
                {"Hospital_Name": "West Mercy", "STANDARD_CHARGE_INFORMATION": [{"Description": "MRI",
                 "Standard_Charges": [{"GROSS_charge": 5}]}]}""");

        assertThat(read.summary().header().hospitalName()).isEqualTo("West Mercy");
        assertThat(read.charges()).singleElement().satisfies(charge -> {
            assertThat(charge.description()).isEqualTo("MRI");
            assertThat(charge.gross()).isEqualTo(new Amount(5, 0));
            assertThat(charge.path()).isEqualTo("/STANDARD_CHARGE_INFORMATION/0/Standard_Charges/0");
        });
    }

    @Test
    void quotesAroundANumberOrNoneAroundATextDoNotCount() throws IOException {
        Charge charge = ReadJson.ofItems("""
                {"description": 12, "code_information": [{"code": 99213, "type": "CPT"}], "drug_information":
                 {"unit": "0.5", "type": "ML"}, "standard_charges": [{"gross_charge": " 150.00 ", "modifiers": 26,
                 "payers_information": [{"payer_name": "A", "count": 11}]}]}""").charges().getFirst();

        assertThat(charge.description()).isEqualTo("12");
        assertThat(charge.codes()).extracting(Object::toString).containsExactly("CPT:99213");
        assertThat(charge.drug()).hasToString("0.5 ML");
        assertThat(charge.gross()).isEqualTo(new Amount(15000, 2));
        assertThat(charge.modifiers()).containsExactly("26");
        assertThat(charge.rates().getFirst().count()).isEqualTo("11");
        assertThat(charge.flags()).isEmpty();
    }

    @Test
    void numbersThatJsonForbidsAreReadWhereTheyAreCertain() throws IOException {
        Charge charge = ReadJson.ofCharge("""
                "gross_charge": 007.50, "discounted_cash": .5, "minimum": 5., "maximum": NaN""");

        assertThat(charge.gross()).isEqualTo(new Amount(750, 2));
        assertThat(charge.cash()).isEqualTo(new Amount(5, 1));
        assertThat(charge.min()).isEqualTo(new Amount(5, 0));
        assertThat(charge.max()).isNull();
        assertThat(charge.flags()).containsExactly(new Flag(Field.MAX, FlagRule.NOT_A_NUMBER, "NaN"));
    }

    @Test
    void numberWithAnExponentIsExactAndFlagged() throws IOException {
        Charge charge = ReadJson.ofCharge("""
                "gross_charge": 1.23E+05, "discounted_cash": 12e-1, "minimum": 1e99, "maximum": "1.23E+05\"""");

        assertThat(charge.gross()).isEqualTo(new Amount(123_000, 0));
        assertThat(charge.cash()).isEqualTo(new Amount(12, 1));
        assertThat(charge.min()).isNull();
        assertThat(charge.max()).isNull();
        assertThat(charge.flags()).extracting(Flag::rule, Flag::published).contains(
                tuple(FlagRule.FORMATTED_NUMBER, "1.23E+05"), tuple(FlagRule.FORMATTED_NUMBER, "12e-1"),
                tuple(FlagRule.NOT_A_NUMBER, "1.23E+05"));
        assertThat(charge.flags()).hasSize(4);
    }

    @Test
    void valuesThatAreNotNumbersAreFlaggedWithWhatTheFileSays() throws IOException {
        ReadJson read = ReadJson.ofItems("""
                {"description": "MRI", "standard_charges": [{"gross_charge": "N/A", "discounted_cash": "$1,234.50",
                 "payers_information": [{"payer_name": "A", "standard_charge_dollar": "62%"}]}]}""");
        Charge charge = read.charges().getFirst();

        assertThat(charge.flags()).containsExactly(new Flag(Field.GROSS, FlagRule.NOT_A_NUMBER, "N/A"),
                new Flag(Field.CASH, FlagRule.FORMATTED_NUMBER, "$1,234.50"));
        assertThat(charge.cash()).isEqualTo(new Amount(123450, 2));
        assertThat(charge.rates().getFirst().flags())
                .containsExactly(new Flag(Field.DOLLAR, FlagRule.PERCENT_IN_DOLLARS, "62%"));
        assertThat(read.summary().flags()).isEqualTo(
                Map.of(FlagRule.NOT_A_NUMBER, 1L, FlagRule.FORMATTED_NUMBER, 1L, FlagRule.PERCENT_IN_DOLLARS, 1L));
    }

    @Test
    void nullIsNothing() throws IOException {
        Charge charge = ReadJson.ofItems("""
                {"description": null, "code_information": null, "drug_information": null, "standard_charges":
                 [{"setting": null, "gross_charge": null, "modifiers": null, "payers_information": null}]}""").charges()
                .getFirst();

        assertThat(charge.description()).isNull();
        assertThat(charge.codes()).isEmpty();
        assertThat(charge.drug()).isNull();
        assertThat(charge.gross()).isNull();
        assertThat(charge.modifiers()).isEmpty();
        assertThat(charge.flags()).isEmpty();
    }

    @Test
    void aSingleObjectInPlaceOfAnArrayIsReadAndFlagged() throws IOException {
        ReadJson read = ReadJson.ofItems("""
                {"description": "MRI", "code_information": {"code": "70551", "type": "CPT"}, "standard_charges":
                 {"gross_charge": 5, "payers_information": {"payer_name": "Aetna"}}}""");
        Charge charge = read.charges().getFirst();

        assertThat(charge.path()).isEqualTo("/standard_charge_information/0/standard_charges");
        assertThat(charge.codes()).hasSize(1);
        assertThat(charge.gross()).isEqualTo(new Amount(5, 0));
        assertThat(charge.rates()).hasSize(1);
        assertThat(charge.flags()).extracting(Flag::rule).containsOnly(FlagRule.WRONG_TYPE).hasSize(3);
        assertThat(read.summary().flags()).containsEntry(FlagRule.WRONG_TYPE, 3L);
    }

    @Test
    void theItemsThemselvesMayBeASingleObject() throws IOException {
        ReadJson read = ReadJson.of("""
                {"standard_charge_information": {"description": "MRI", "standard_charges": [{"gross_charge": 5}]}}""");

        assertThat(read.charges()).singleElement().extracting(Charge::path)
                .isEqualTo("/standard_charge_information/standard_charges/0");
        assertThat(read.summary().flags()).containsEntry(FlagRule.WRONG_TYPE, 1L);
    }

    @Test
    void valuesOfAWrongTypeAreKeptInTheirFlag() throws IOException {
        Charge charge = ReadJson.ofItems("""
                {"description": ["a", "b"], "code_information": ["99213"], "drug_information": "1 ML",
                 "standard_charges": [{"gross_charge": {"amount": 5}, "payers_information": ["Aetna"]}]}""").charges()
                .getFirst();

        assertThat(charge.description()).isEqualTo("[\"a\",\"b\"]");
        assertThat(charge.codes()).hasSize(1);
        assertThat(charge.flags()).contains(new Flag(Field.DESCRIPTION, FlagRule.WRONG_TYPE, "[\"a\",\"b\"]"),
                new Flag(Field.CODES, FlagRule.WRONG_TYPE, "99213"),
                new Flag(Field.DRUG_UNIT, FlagRule.WRONG_TYPE, "1 ML"),
                new Flag(Field.GROSS, FlagRule.WRONG_TYPE, "{\"amount\":5}"));
        assertThat(charge.rates().getFirst().flags())
                .containsExactly(new Flag(Field.PAYER_OTHER, FlagRule.WRONG_TYPE, "Aetna"));
    }

    @Test
    void anElementOfChargesThatIsNoObjectIsKeptAsAFlag() throws IOException {
        List<Charge> charges = ReadJson.ofItems("""
                {"description": "MRI", "standard_charges": ["see below", {"gross_charge": 5}]}""").charges();

        assertThat(charges).hasSize(2);
        assertThat(charges.getFirst().flags()).containsExactly(new Flag(Field.OTHER, FlagRule.WRONG_TYPE, "see below"));
    }

    @Test
    void modifiersMayBeATextOrAnArray() throws IOException {
        assertThat(ReadJson.ofCharge("\"modifiers\": \"LT, RT\"").modifiers()).containsExactly("LT", "RT");
        assertThat(ReadJson.ofCharge("\"modifier_code\": [\"LT\", null, \"RT\"]").modifiers()).containsExactly("LT",
                "RT");
        assertThat(ReadJson.ofCharge("\"modifier_code\": \"26\", \"modifiers\": [\"26\", \"TC\"]").modifiers())
                .containsExactly("26", "TC");
    }

    @Test
    void theLastOfEqualKeysCountsAndTheOthersAreFlagged() throws IOException {
        Charge charge = ReadJson.ofCharge("""
                "gross_charge": 1, "gross_charge": 2, "payers_information": [{"payer_name": "A", "plan_name": "x",
                "plan_name": "y"}]""");

        assertThat(charge.gross()).isEqualTo(new Amount(2, 0));
        assertThat(charge.flags()).containsExactly(new Flag(Field.GROSS, FlagRule.DUPLICATE_KEY, "1"));
        assertThat(charge.rates().getFirst().plan()).isEqualTo("y");
        assertThat(charge.rates().getFirst().flags())
                .containsExactly(new Flag(Field.PLAN, FlagRule.DUPLICATE_KEY, "x"));
    }

    @Test
    void anOldAndANewKeyForOneFieldLoseNothing() throws IOException {
        Charge charge = ReadJson.ofCharge("""
                "payers_information": [{"payer_name": "A", "standard_charge": 1, "standard_charge_dollar": 2}]""");

        assertThat(charge.rates().getFirst().amount(RateAmount.DOLLAR)).isEqualTo(new Amount(2, 0));
        assertThat(charge.rates().getFirst().other()).isEqualTo(Map.of("standard_charge", "1"));
    }

    @Test
    void commasBeforeClosingBracketsDoNotCount() throws IOException {
        ReadJson read = ReadJson
                .of("""
                        {"hospital_name": "W", "standard_charge_information": [{"description": "MRI",
                         "code_information": [{"code": "1", "type": "CDM",},], "standard_charges": [{"gross_charge": 5,},],},],}""");

        assertThat(read.charges()).hasSize(1);
        assertThat(read.charges().getFirst().codes()).hasSize(1);
    }

    @Test
    void escapesAndRawControlCharactersInTextsAreRead() throws IOException {
        Charge charge = ReadJson.ofItems(
                """
                        {"descr\\u0069ption": "a\\"b\\\\c\\/d\\u00e9\\ud83d\\ude00\\n\\q\\ud800-tab\there\nnewline", "standard_charges": [{}]}""")
                .charges().getFirst();

        assertThat(charge.description()).isEqualTo("a\"b\\c/d\u00e9\ud83d\ude00\nq\ufffd-tab\there\nnewline");
    }

    @Test
    void textsAreTrimmedAsInCsv() throws IOException {
        Charge charge = ReadJson.ofItems("""
                {"description": "\u00a0 \ufeffMRI \u00e9\u00a0 ", "standard_charges": [{"setting": "\u00a0"}]}""")
                .charges().getFirst();

        assertThat(charge.description()).isEqualTo("MRI \u00e9");
        assertThat(charge.setting()).isNull();
    }

    @Test
    void aByteOrderMarkDoesNotCount() throws IOException {
        ReadJson read = ReadJson.of("\ufeff" + ReadJson.file("{\"standard_charges\": [{}]}"));

        assertThat(read.charges()).hasSize(1);
        assertThat(read.summary().encoding()).isEqualTo("UTF-8");
        assertThat(read.summary().bytes()).isEqualTo(read.length());
    }

    @Test
    void textBehindTheEndIsCounted() throws IOException {
        ReadJson read = ReadJson.of(ReadJson.file("{\"standard_charges\": [{}]}") + "\n<!-- generated -->");

        assertThat(read.charges()).hasSize(1);
        assertThat(read.summary().setAside()).isEqualTo(Map.of("text behind the end of the JSON", 1L));
        assertThat(read.summary().records()).isEqualTo(2);
    }

    @Test
    void anArrayOfItemsWithoutARootIsRead() throws IOException {
        ReadJson read = ReadJson.of("""
                [{"description": "MRI", "standard_charges": [{"gross_charge": 5}]}]""");

        assertThat(read.charges()).singleElement().extracting(Charge::path).isEqualTo("/0/standard_charges/0");
    }

    @Test
    void bytesThatAreNotUtf8AreReadAsWindows1252FieldByField() throws IOException {
        // In ISO-8859-1, 0x92 is one byte as in Windows-1252; the bytes of the other field are valid UTF-8.
        byte[] file = """
                {"standard_charge_information": [{"description": "Cath\u0092s", "standard_charges":
                 [{"additional_generic_notes": "caf\u00c3\u00a9"}]}]}""".getBytes(StandardCharsets.ISO_8859_1);

        ReadJson read = ReadJson.of(file);

        Charge charge = read.charges().getFirst();
        assertThat(charge.description()).isEqualTo("Cath\u2019s");
        assertThat(charge.notes()).isEqualTo("caf\u00e9");
        assertThat(charge.flags()).containsExactly(new Flag(Field.DESCRIPTION, FlagRule.WINDOWS_1252, "Cath\u2019s"));
        assertThat(read.summary().encoding()).isEqualTo("UTF-8+windows-1252");
    }
}
