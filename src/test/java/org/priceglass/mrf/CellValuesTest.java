package org.priceglass.mrf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.priceglass.mrf.Extras.OF_CHARGE;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priceglass.model.Amount;
import org.priceglass.model.Charge;
import org.priceglass.model.Field;
import org.priceglass.model.Flag;
import org.priceglass.model.FlagRule;
import org.priceglass.model.RateAmount;

class CellValuesTest {
    private final TextPool texts = new TextPool();
    private final ChargeBuffer buffer = new ChargeBuffer(texts);
    private final CellValues values = new CellValues(buffer);

    @ParameterizedTest
    @ValueSource(strings = {"150", "150.00", "0.00", ".5", "5011.64785", "82.70000", "99999999", "999999998"})
    void aPlainDecimalIsSetWithItsScaleAndNoFlag(String cell) {
        Charge charge = gross(cell);
        assertThat(charge.gross()).isEqualTo(Amount.of(cell));
        assertThat(charge.flags()).isEmpty();
    }

    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource(delimiter = ';', textBlock = """
            $1,234.50; 1234.50
            1,287; 1287
            $815.00; 815.00
            $ 815.00; 815.00
            1,234,567.8; 1234567.8
            1234.50 USD; 1234.50
            USD 1234.50; 1234.50
            US$5; 5
            +5; 5
            1.2E3; 1200
            1.25e1; 12.5
            1e-05; 0.00001
            1234.5E-2; 12.345
            1.0E7; 10000000
            1e+05; 100000
            """)
    void aFormattedNumberHasItsReadingAndIsFlagged(String cell, String amount) {
        Charge charge = gross(cell);
        assertThat(charge.gross()).hasToString(amount);
        assertThat(charge.flags()).containsExactly(new Flag(Field.GROSS, FlagRule.FORMATTED_NUMBER, cell));
    }

    @Test
    void whatPeopleWriteForAnAmountReadsAsTheAmount() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal amount = BigDecimal.valueOf(random.nextLong(10_000_000_000L), random.nextInt(5));
            String grouped = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
                    .format(amount);
            String cell = switch (random.nextInt(4)) {
                case 0 -> "$" + grouped;
                case 1 -> grouped + " USD";
                case 2 -> amount.movePointLeft(2).toPlainString() + "E2";
                default -> "+" + amount.toPlainString();
            };
            assertThat(gross(cell).gross()).as(cell).isNotNull()
                    .satisfies(read -> assertThat(requireNonNull(read).toBigDecimal()).isEqualByComparingTo(amount));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "NA", "NONE", "-", "--", "Not Applicable", "Varies", "TBD", "See note", "100 - 250",
            "400/500", "100-250", "12.50/ML", "12,50", "1,23", "1,2345", "12,345,67", "0,123", "1.234,50", "1,234,",
            ",123", "1.2.3", "$", "()", "-(5)", "--5", "$62%", "1.23E+05", "1E", "E5", "1E99", "5 6", ".", "+-5",
            "100% Medicare", "1234567890 1234567890 1234567890 1234567890 1234567890"})
    void aTextWithoutACertainReadingHasNone(String cell) {
        Charge charge = gross(cell);
        assertThat(charge.gross()).isNull();
        assertThat(charge.flags()).containsExactly(new Flag(Field.GROSS, FlagRule.NOT_A_NUMBER, cell));
    }

    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource(delimiter = ';', textBlock = """
            -3.2; -3.2; false
            (123); -123; true
            ($1,234.50); -1234.50; true
            $(5); -5; true
            123-; -123; true
            -$5.00; -5.00; true
            $-5.00; -5.00; true
            """)
    void aNumberBelowZeroIsKeptAndFlagged(String cell, String amount, boolean formatted) {
        Charge charge = gross(cell);
        assertThat(charge.gross()).hasToString(amount);
        assertThat(charge.flags()).contains(new Flag(Field.GROSS, FlagRule.NEGATIVE, cell)).hasSize(formatted ? 2 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "999999999.00", "999999999.99", "9999999999", "999999999999999999"})
    void aRowOfNinesIsAPlaceholder(String cell) {
        Charge charge = gross(cell);
        assertThat(charge.gross()).hasToString(cell);
        assertThat(charge.flags()).containsExactly(new Flag(Field.GROSS, FlagRule.PLACEHOLDER, cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999.50", "9999999998", "1999999999", "9999999.99", "99999999999.9990"})
    void otherNumbersAreNoPlaceholder(String cell) {
        assertThat(gross(cell).flags()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456789.5", "123456789012345678901234567890123456789012345678901234567890"})
    void moreDigitsThanAnAmountHoldsAreKeptAsText(String cell) {
        Charge charge = gross(cell);
        assertThat(charge.gross()).isNull();
        assertThat(charge.flags()).containsExactly(new Flag(Field.GROSS, FlagRule.TOO_MANY_DIGITS, cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "1.2.3", "see 12345678901234567890123456789012345678901234567890123456789"})
    void whatIsNoDecimalIsNotANumberHoweverLong(String cell) {
        assertThat(gross(cell).flags()).containsExactly(new Flag(Field.GROSS, FlagRule.NOT_A_NUMBER, cell));
    }

    @Test
    void aPercentSignBelongsToPercentagesOnly() {
        begin();
        amount(0, Field.PERCENTAGE, "62%");
        amount(0, Field.DOLLAR, "62%");
        var rate = ChargeRecords.toCharge(buffer).rates().getFirst();
        assertThat(rate.amounts()).containsExactly(Map.entry(RateAmount.PERCENTAGE, Amount.of("62")));
        assertThat(rate.flags()).containsExactly(new Flag(Field.PERCENTAGE, FlagRule.FORMATTED_NUMBER, "62%"),
                new Flag(Field.DOLLAR, FlagRule.PERCENT_IN_DOLLARS, "62%"));
        begin();
        amount(0, Field.PERCENTAGE, "$62");
        assertThat(ChargeRecords.toCharge(buffer).rates().getFirst().amounts()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(textBlock = """
            SETTING, outpatient, outpatient,
            SETTING, Inpatient, inpatient,
            SETTING, BOTH, both,
            SETTING, IP, inpatient, SYNONYM
            SETTING, op, outpatient, SYNONYM
            SETTING, I, inpatient, SYNONYM
            SETTING, O, outpatient, SYNONYM
            SETTING, Inpatient/Outpatient, both, SYNONYM
            SETTING, Emergency, Emergency, UNKNOWN_WORD
            BILLING_CLASS, Facility, facility,
            BILLING_CLASS, institutional, facility, SYNONYM
            BILLING_CLASS, technical, technical, UNKNOWN_WORD
            DRUG_TYPE, ml, ML,
            DRUG_TYPE, Grams, GR, SYNONYM
            DRUG_TYPE, Milliliters, ML, SYNONYM
            DRUG_TYPE, g, g, UNKNOWN_WORD
            """)
    void aWordOfTheDictionaryIsKeptInItsSpelling(Field field, String published, String word, FlagRule rule) {
        begin();
        values.word(OF_CHARGE, field, texts.intern(published));
        assertThat(texts.text(buffer.text(field))).isEqualTo(word);
        assertThat(ChargeRecords.toCharge(buffer).flags())
                .isEqualTo(rule == null ? List.of() : List.of(new Flag(field, rule, published)));
    }

    @Test
    void aMethodologyBelongsToItsRate() {
        begin();
        values.word(0, Field.METHODOLOGY, texts.intern("Percent of charges"));
        values.word(0, Field.METHODOLOGY, texts.intern("Percent of charges"));
        var rate = ChargeRecords.toCharge(buffer).rates().getFirst();
        assertThat(rate.methodology()).isEqualTo("percent of total billed charges");
        assertThat(values.flagCounts()).isEqualTo(Map.of(FlagRule.SYNONYM, 2L));
    }

    @Test
    void codesAreAddedInOrderAndFlaggedEachTime() {
        for (int i = 0; i < 2; i++) {
            begin();
            values.code(texts.intern("RC"), texts.intern("450"));
            values.code(texts.intern("MSDRG"), texts.intern("470-X"));
            values.code(TextPool.NONE, texts.intern("99213"));
            values.code(texts.intern("CPT"), TextPool.NONE);
            values.code(TextPool.NONE, TextPool.NONE);
            Charge charge = ChargeRecords.toCharge(buffer);
            assertThat(charge.codes()).hasToString("[RC:0450, MS-DRG:470-X, CPT:99213]");
            assertThat(charge.flags()).containsExactly(new Flag(Field.CODES, FlagRule.SYNONYM, "MSDRG"),
                    new Flag(Field.CODES, FlagRule.CODE_FORM, "470-X"),
                    new Flag(Field.CODES, FlagRule.UNKNOWN_CODE_TYPE, "99213"),
                    new Flag(Field.CODES, FlagRule.CODE_MISSING, "CPT"));
        }
        assertThat(values.flagCounts()).containsEntry(FlagRule.CODE_FORM, 2L).containsEntry(FlagRule.CODE_MISSING, 2L);
    }

    @Test
    void wordsAndCodesSurviveANewGenerationOfThePool() {
        for (int generation = 0; generation < 2; generation++) {
            begin();
            values.code(texts.intern("CPT"), texts.intern("9921" + generation));
            values.word(OF_CHARGE, Field.SETTING, texts.intern(generation == 0 ? "IP" : "OP"));
            Charge charge = ChargeRecords.toCharge(buffer);
            assertThat(charge.codes()).hasToString("[CPT:9921" + generation + "]");
            assertThat(charge.setting()).isEqualTo(generation == 0 ? "inpatient" : "outpatient");
            fillPool();
        }
    }

    @Test
    void textThatIsNotUtf8IsFlagged() {
        begin();
        byte[] bytes = "Martha’s".getBytes(Charset.forName("windows-1252"));
        values.text(OF_CHARGE, Field.DESCRIPTION, texts.intern(bytes, 0, bytes.length));
        Charge charge = ChargeRecords.toCharge(buffer);
        assertThat(charge.description()).isEqualTo("Martha’s");
        assertThat(charge.flags()).containsExactly(new Flag(Field.DESCRIPTION, FlagRule.WINDOWS_1252, "Martha’s"));
    }

    @Test
    void unknownColumnsOfOneNameAreBothKept() {
        begin();
        values.other(OF_CHARGE, texts.intern("dept"), texts.intern("ICU"));
        values.other(OF_CHARGE, texts.intern("dept"), texts.intern("ER"));
        values.other(0, texts.intern("rank"), texts.intern("1"));
        Charge charge = ChargeRecords.toCharge(buffer);
        assertThat(charge.other()).containsExactly(Map.entry("dept", "ICU"), Map.entry("dept (2)", "ER"));
        assertThat(charge.rates().getFirst().other()).isEqualTo(Map.of("rank", "1"));
    }

    private Charge gross(String cell) {
        begin();
        amount(OF_CHARGE, Field.GROSS, cell);
        return ChargeRecords.toCharge(buffer);
    }

    /** A charge with one rate. */
    private void begin() {
        buffer.begin(4, 100, 10);
        buffer.rates().add(4, 100, 10);
    }

    private void amount(int rate, Field field, String cell) {
        byte[] bytes = ("<" + cell + ">").getBytes(UTF_8);
        values.amount(rate, field, bytes, 1, bytes.length - 1);
    }

    private void fillPool() {
        for (int i = 0; !texts.resetIfFull(); i++) {
            texts.intern("text " + i);
        }
    }
}
