package org.priceglass.mrf.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priceglass.model.Amount;
import org.priceglass.model.Charge;
import org.priceglass.model.Rate;
import org.priceglass.model.RateAmount;

/** Random items, read by us and through Jackson's tree, come to the same. */
class JsonOracleTest {
    private static final int ITEMS = 1_500;
    private static final String[] TEXTS = {"MRI", "\u201cquoted\u201d \"too\"", "back\\slash", "caf\u00e9\n",
            "\ud83d\ude00", "tab\tbed", " padded ", "/", "\u0001", "[1]", "null"};

    private final ObjectMapper mapper = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readsWhatJacksonReads(long seed) throws IOException {
        Random random = new Random(seed);
        ArrayNode items = mapper.createArrayNode();
        for (int i = 0; i < ITEMS; i++) {
            items.add(item(random));
        }
        boolean pretty = seed == 2;
        String json = pretty ? items.toPrettyString() : items.toString();

        List<Charge> charges = ReadJson.of("{\"standard_charge_information\": %s}".formatted(json)).charges();

        Iterator<Charge> read = charges.iterator();
        for (JsonNode item : mapper.readTree(json)) {
            for (JsonNode charge : item.path("standard_charges")) {
                check(read.next(), item, charge);
            }
        }
        assertThat(read).isExhausted();
    }

    private static void check(Charge read, JsonNode item, JsonNode charge) {
        assertThat(read.description()).isEqualTo(text(item, "description"));
        assertThat(read.notes()).isEqualTo(text(charge, "additional_generic_notes"));
        assertThat(read.gross()).isEqualTo(amount(charge, "gross_charge"));
        assertThat(read.max()).isEqualTo(amount(charge, "maximum"));
        assertThat(read.codes()).extracting(code -> code.published())
                .isEqualTo(texts(item.path("code_information"), "code"));
        assertThat(read.other().get("extra")).isEqualTo(compact(charge.get("extra")));
        assertThat(read.rates()).hasSameSizeAs(charge.path("payers_information"));
        for (int i = 0; i < read.rates().size(); i++) {
            Rate rate = read.rates().get(i);
            JsonNode payer = charge.path("payers_information").get(i);
            assertThat(rate.payer()).isEqualTo(text(payer, "payer_name"));
            assertThat(rate.plan()).isEqualTo(text(payer, "plan_name"));
            assertThat(rate.amount(RateAmount.DOLLAR)).isEqualTo(amount(payer, "standard_charge_dollar"));
            assertThat(rate.amount(RateAmount.P90)).isEqualTo(amount(payer, "90th_percentile"));
        }
    }

    private ObjectNode item(Random random) {
        ObjectNode item = mapper.createObjectNode();
        List<String> keys = new ArrayList<>(
                List.of("description", "code_information", "standard_charges", "comment", "drug_information"));
        Collections.shuffle(keys, random);
        for (String key : keys) {
            switch (key) {
                case "code_information" -> {
                    ArrayNode codes = item.putArray(key);
                    for (int i = random.nextInt(4); i > 0; i--) {
                        codes.addObject().put("code", String.valueOf(10_000 + random.nextInt(90_000))).put("type",
                                "CDM");
                    }
                }
                case "standard_charges" -> {
                    ArrayNode charges = item.putArray(key);
                    for (int i = random.nextInt(4); i > 0; i--) {
                        charges.add(charge(random));
                    }
                }
                case "drug_information" -> item.putObject(key).put("unit", random.nextInt(9)).put("type", "ML");
                default -> item.put(key, textOf(random));
            }
        }
        return item;
    }

    private ObjectNode charge(Random random) {
        ObjectNode charge = mapper.createObjectNode();
        charge.put("gross_charge", amountOf(random));
        if (random.nextBoolean()) {
            charge.put("additional_generic_notes", textOf(random)).put("maximum", amountOf(random));
        }
        if (random.nextBoolean()) {
            charge.putObject("extra").put("a", textOf(random)).putArray("b").add(1).addNull().add(true);
        }
        ArrayNode payers = charge.putArray("payers_information");
        for (int i = random.nextInt(5); i > 0; i--) {
            ObjectNode payer = payers.addObject().put("payer_name", "P" + textOf(random)).put("plan_name",
                    textOf(random));
            if (random.nextBoolean()) {
                payer.put("standard_charge_dollar", amountOf(random)).put("90th_percentile", amountOf(random));
            }
        }
        return charge;
    }

    private static String textOf(Random random) {
        return TEXTS[random.nextInt(TEXTS.length)] + TEXTS[random.nextInt(TEXTS.length)];
    }

    private static BigDecimal amountOf(Random random) {
        return BigDecimal.valueOf(random.nextLong(100_000_000), random.nextInt(6));
    }

    private static @Nullable String text(JsonNode object, String key) {
        JsonNode value = object.get(key);
        String text = value == null ? "" : trim(value.asText());
        return text.isEmpty() ? null : text;
    }

    /** Control characters count as blanks. */
    private static String trim(String text) {
        return text.trim();
    }

    private static @Nullable String compact(@Nullable JsonNode value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable Amount amount(JsonNode object, String key) {
        JsonNode value = object.get(key);
        return value == null ? null : Amount.of(value.asText());
    }

    private static List<String> texts(JsonNode array, String key) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.get(key).asText()));
        return texts;
    }
}
