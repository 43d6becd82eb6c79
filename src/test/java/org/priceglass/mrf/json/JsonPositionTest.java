package org.priceglass.mrf.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priceglass.model.Charge;
import org.priceglass.model.Rate;

class JsonPositionTest {
    private static final int ITEMS = 3_000;

    private final List<String> items = new ArrayList<>();
    private final List<String> rates = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void itemsAndRatesAreWhereTheFileHasThem(String encoding) throws IOException {
        Charset charset = Charset.forName(encoding);
        boolean marked = !encoding.equals("windows-1252");

        ReadJson read = ReadJson.of(((marked ? "\ufeff" : "") + file()).getBytes(charset));

        assertThat(read.charges()).hasSize(ITEMS);
        int rate = 0;
        for (int i = 0; i < ITEMS; i++) {
            Charge charge = read.charges().get(i);
            assertThat(new String(read.cut(charge.position()), charset)).isEqualTo(items.get(i));
            for (Rate each : charge.rates()) {
                assertThat(each.position().record()).isEqualTo(i);
                assertThat(new String(read.cut(each.position()), charset)).isEqualTo(rates.get(rate++));
            }
        }
        assertThat(rate).isEqualTo(rates.size());
        assertThat(read.summary().bytes()).isEqualTo(read.length());
        assertThat(read.summary().encoding()).isEqualTo(marked ? encoding : "UTF-8+windows-1252");
    }

    @Test
    void aRateThatIsNoObjectHasItsTextAsItsPlace() throws IOException {
        ReadJson read = ReadJson.ofItems("{\"standard_charges\": [{\"payers_information\": [\"Aetna\"]}]}");

        Rate rate = read.charges().getFirst().rates().getFirst();
        assertThat(new String(read.cut(rate.position()), StandardCharsets.UTF_8)).isEqualTo("Aetna");
    }

    private String file() {
        for (int i = 0; i < ITEMS; i++) {
            StringBuilder payers = new StringBuilder();
            for (int j = 0; j < i % 4; j++) {
                String rate = "{\"payer_name\": \"Assur\u00e9 " + j + "\",\n \"standard_charge_dollar\": " + i + "}";
                rates.add(rate);
                payers.append(j == 0 ? "" : " ,\t").append(rate);
            }
            items.add("{ \"description\": \"\u201cMRI\u201d " + i
                    + "\", \"standard_charges\": [{\"payers_information\": [" + payers + "]}] }");
        }
        return ReadJson.file(String.join("\r\n, ", items));
    }
}
