package org.priceglass.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.priceglass.model.CodeSystem;

class CodeKeyTest {
    @Test
    void cptAndHcpcsShareAKeyAndOtherSystemsDoNot() {
        assertThat(CodeKey.of(CodeSystem.HCPCS, "99213")).isEqualTo(CodeKey.of(CodeSystem.CPT, "99213"));
        Set<Long> keys = new HashSet<>();
        for (CodeSystem system : CodeSystem.values()) {
            keys.add(CodeKey.of(system, "470"));
        }
        assertThat(keys).hasSize(CodeSystem.values().length - 1);
    }

    @Test
    void codesOfUpToElevenCharactersNeverShareAKey() {
        Random random = new Random(7);
        Set<String> codes = new HashSet<>();
        Set<Long> keys = new HashSet<>();
        for (int i = 0; i < 200_000; i++) {
            String code = code(random, 1 + random.nextInt(11));
            if (codes.add(code)) {
                assertThat(keys.add(CodeKey.of(CodeSystem.CDM, code))).as(code).isTrue();
            }
        }
    }

    @Test
    void leadingZerosAndLengthCount() {
        assertThat(CodeKey.of(CodeSystem.CDM, "0")).isNotEqualTo(CodeKey.of(CodeSystem.CDM, "00"));
        assertThat((CodeKey.of(CodeSystem.CDM, "ZZZZZZZZZZZ") >>> 57) & 1).isZero();
    }

    @Test
    void longCodesAndOtherCharactersAreHashedApartFromShortOnes() {
        long key = CodeKey.of(CodeSystem.CDM, "27207913_C1892_272");
        assertThat(key).isEqualTo(CodeKey.of(CodeSystem.CDM, "27207913_C1892_272"))
                .isNotEqualTo(CodeKey.of(CodeSystem.CDM, "27207913_C1892_273"));
        assertThat((key >>> 57) & 1).isEqualTo(1);
        assertThat(CodeKey.of(CodeSystem.APR_DRG, "139-2")).isNotEqualTo(CodeKey.of(CodeSystem.APR_DRG, "1392"));
    }

    private static String code(Random random, int length) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < length; i++) {
            code.append("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(random.nextInt(36)));
        }
        return code.toString();
    }
}
