package org.priceglass.mrf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountParserTest {
    private final AmountParser parser = new AmountParser();

    @Test
    void agreesWithBigDecimalOnWhateverIsAPlainDecimal() {
        Random random = new Random(1);
        String characters = "0123456789012345678901234567890123456789...-";
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(12);
            for (int j = 0; j < length; j++) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            check(text.toString(), random.nextInt(3));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "-", "-.", "1,000", "$5", "1e3", "+1", "1..2", "12345678901234567890", "5/", "5:",
            "\u0000", " 5", "5 ", "1-2", "１"})
    void refusesEverythingElse(String text) {
        assertThat(parse(text, 0)).as(text).isFalse();
        assertThat(parse(text, 9)).as(text).isFalse();
    }

    private void check(String text, int behind) {
        boolean plain = text.matches("-?([0-9]+[.]?[0-9]*|[.][0-9]+)");
        assertThat(parse(text, 4 * behind)).as(text).isEqualTo(plain);
        if (plain) {
            BigDecimal expected = new BigDecimal(text);
            assertThat(BigDecimal.valueOf(parser.unscaled(), parser.scale())).as(text).isEqualTo(expected);
        }
    }

    /** Bytes of the same kind stand before and behind the text. */
    private boolean parse(String text, int behind) {
        byte[] bytes = ("98." + text + "7.".repeat(behind)).getBytes(StandardCharsets.UTF_8);
        return parser.parse(bytes, 3, bytes.length - 2 * behind);
    }
}
