package org.priceglass.mrf.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priceglass.model.Charge;
import org.priceglass.model.FlagRule;
import org.priceglass.mrf.UnreadableFileException;

/** Plain rates are read in one pass, all others over nodes: whichever way a rate goes, it comes to the same. */
class PlainRatesTest {
    private static final String KEY = "payers_information";
    /** The key is known in any case, but only as it is above are its rates looked at as plain ones. */
    private static final String KEY_OF_NODES = "Payers_Information";

    private static final List<String> KEYS = List.of("payer_name", "plan_name", "methodology", "standard_charge_dollar",
            "standard_charge_percentage", "standard_charge_algorithm", "median_amount", "10th_percentile",
            "90th_percentile", "count", "estimated_amount", "additional_payer_notes");
    private static final List<String> ODD_KEYS = List.of("standard_charge", "contracting_method", "PLAN_NAME", "count",
            "plan\\u005fname", "network", "");
    private static final List<String> TEXTS = List.of("\"Aetna\"", "\"Blue Cross Blue Shield PPO\"",
            "\"Blue Cross Blue Shield HMO\"", "\"fee schedule\"", "\"case rate\"", "\"Fee Schedule \"", "\"\"",
            "\"per diem\"", "\"percent of charges\"", "\"1 through 10\"", "null", "\"eight ch\"", "\"seven c\"", "12");
    private static final List<String> AMOUNTS = List.of("1", "150.00", "0.5", "12345.67", "123456.78", "1234567.891",
            "\"99.90\"", "null", "\"\"");
    private static final List<String> ODD_VALUES = List.of("\"caf\\u00e9\"", "\" padded\"", "\"caf\u00e9\"", "-5",
            "999999999", "99999999.99", "1e3", "\"$1,234.50\"", "\"N/A\"", "true", "{}", "[1, 2]", "5.", ".5", "1.2.3",
            "\"tab\tbed\"", "12345678901234567890", "\"\\\\\"", "NULL", "none");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void rateIsReadAlikeInOnePassAndOverNodes(long seed) throws IOException {
        Random random = new Random(seed);
        int odd = List.of(0, 5, 40).get((int) (seed % 3));
        String items = items(random, odd, 300);

        assertReadAlike(items.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void textsThatAreNotUtf8AreFlaggedAlike() throws IOException {
        ReadJson read = assertReadAlike(items(new Random(7), 10, 50).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read.summary().flags()).containsKey(FlagRule.WINDOWS_1252);
    }

    @Test
    void moreTextsThanThePoolKeepsAreReadAlike() throws IOException {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            items.append(i == 0 ? "" : ",").append("""
                    {"description": "No. %d", "standard_charges": [{"payers_information": [{"payer_name": "Payer %d",
                     "plan_name": "The plan of all plans, %d", "standard_charge_dollar": %d.25}]}]}""".formatted(i,
                    i % 50, i % 9_000, i));
        }

        assertReadAlike(items.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void ratesOfOneChargeInTheThousandsAreReadAlike() throws IOException {
        String rate = """
                {"payer_name": "Aetna", "count": "12", "standard_charge_dollar": 12.50}""";
        String rates = String.join(", ", Collections.nCopies(25_000, rate));

        ReadJson read = assertReadAlike("""
                {"description": "MRI", "standard_charges": [{"payers_information": [%s]}]}""".formatted(rates)
                .getBytes(StandardCharsets.UTF_8));

        assertThat(read.charges()).hasSize(3);
    }

    @Test
    void ratesUnderAKeyThatOccursTwiceAreShownWithoutBlanks() throws IOException {
        Charge charge = ReadJson.ofCharge("""
                "payers_information": [{"payer_name" : "A B", "count":\t"1"} , {"plan_name": "C"}], \
                "payers_information": [{"payer_name": "D"}]""");

        assertThat(charge.rates()).singleElement().satisfies(rate -> assertThat(rate.payer()).isEqualTo("D"));
        assertThat(charge.flags()).singleElement().satisfies(flag -> {
            assertThat(flag.rule()).isEqualTo(FlagRule.DUPLICATE_KEY);
            assertThat(flag.published()).isEqualTo("""
                    [{"payer_name":"A B","count":"1"},{"plan_name":"C"}]""");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nullx", "\"A\" \"B\"", "", "5 5"})
    void aValueThatIsNoneBreaksTheFile(String value) {
        assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> ReadJson.ofCharge("""
                "payers_information": [{"payer_name": "A", "standard_charge_dollar": %s}]""".formatted(value)));
    }

    private static ReadJson assertReadAlike(byte[] items) throws IOException {
        String file = ReadJson.file(new String(items, StandardCharsets.ISO_8859_1));
        ReadJson plain = ReadJson.of(file.getBytes(StandardCharsets.ISO_8859_1));
        ReadJson overNodes = ReadJson.of(file.replace(KEY, KEY_OF_NODES).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(plain.charges()).isEqualTo(overNodes.charges());
        assertThat(plain.summary()).isEqualTo(overNodes.summary());
        assertThat(plain.charges()).isNotEmpty();
        return plain;
    }

    private static String items(Random random, int oddPercent, int count) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> charges = new ArrayList<>();
            for (int c = random.nextInt(1, 4); c > 0; c--) {
                List<String> rates = new ArrayList<>();
                for (int r = random.nextInt(12); r > 0; r--) {
                    rates.add(rate(random, oddPercent));
                }
                charges.add("{\"gross_charge\": 5, \"" + KEY + "\": [" + String.join(", ", rates) + "]}");
            }
            items.add("{\"description\": \"" + i + "\", \"standard_charges\": [" + String.join(",", charges) + "]}");
        }
        return String.join(",\n", items);
    }

    private static String rate(Random random, int oddPercent) {
        List<String> keys = new ArrayList<>(KEYS.subList(0, random.nextInt(KEYS.size() + 1)));
        if (random.nextInt(100) < oddPercent) {
            Collections.shuffle(keys, random);
            keys.add(pick(ODD_KEYS, random));
        }
        boolean pretty = random.nextInt(100) < oddPercent;
        List<String> members = new ArrayList<>();
        for (String key : keys) {
            boolean amount = key.contains("charge_") || key.contains("amount") || key.contains("percentile");
            String value = pick(random.nextInt(100) < oddPercent ? ODD_VALUES : amount ? AMOUNTS : TEXTS, random);
            members.add("\"" + key + "\"" + (pretty ? " :  " : ": ") + value);
        }
        boolean surplusComma = !members.isEmpty() && random.nextInt(100) < oddPercent;
        return "{" + String.join(pretty ? ",\n      " : ", ", members) + (surplusComma ? "," : "")
                + (pretty ? "\n    }" : "}");
    }

    private static String pick(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
