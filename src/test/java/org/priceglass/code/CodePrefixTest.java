package org.priceglass.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.priceglass.model.CodeSystem;

class CodePrefixTest {
    @Test
    void findsWhatBeginsSoAndNothingElse() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            String code = text(random, 1 + random.nextInt(11));
            String prefix = random.nextBoolean()
                    ? code.substring(0, 1 + random.nextInt(code.length()))
                    : text(random, 1 + random.nextInt(3));
            assertThat(CodePrefix.of(prefix).orElseThrow().matches(CodeKey.of(CodeSystem.CPT, code)))
                    .as("%s begins with %s", code, prefix).isEqualTo(code.startsWith(prefix));
        }
    }

    @Test
    void aTextThatNoKeyHoldsExactlyIsNoPrefix() {
        assertThat(CodePrefix.of("99-213")).isEmpty();
        assertThat(CodePrefix.of(" ")).isEmpty();
        assertThat(CodePrefix.of("123456789012")).isEmpty();
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("019AZ".charAt(random.nextInt(5)));
        }
        return text.toString();
    }
}
