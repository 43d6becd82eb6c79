package org.priceglass.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priceglass.model.Code;
import org.priceglass.model.CodeSystem;

class CodeLookupTest {
    @ParameterizedTest(name = "{0}:{1} is looked for as {2}")
    @CsvSource(textBlock = """
            RC, 450, RC:0450
            RC, 0450, RC:0450
            CPT, 99213, CPT:99213
            HCPCS, 99213, CPT:99213
            HCPCS, j1885, CPT:J1885
            MS_DRG, DRG 470, MS-DRG:470
            MS_DRG, 1, MS-DRG:001
            NDC, 00338-0125-04, NDC:00338012504
            APR_DRG, 1392, APR-DRG:139-2
            CDM, rx-1, CDM:RX-1
            """)
    void aSystemsCodeIsLookedForInItsCanonicalForm(CodeSystem system, String typed, String code) {
        assertThat(CodeLookup.candidates(system, typed)).extracting(Code::toString).containsExactly(code);
    }

    @Test
    void anNdcMayLackZerosInItsParts() {
        assertThat(CodeLookup.candidates(CodeSystem.NDC, "338-0125-04")).extracting(Code::toString)
                .contains("NDC:00338012504");
    }

    @Test
    void tenDigitsOfAnNdcAreLookedForInEveryReading() {
        assertThat(CodeLookup.candidates(CodeSystem.NDC, "0338012504")).extracting(Code::code)
                .containsExactly("0338012504", "00338012504", "03380012504", "03380125004");
    }

    @Test
    void withoutASystemTheCodeIsLookedForWhereverItFits() {
        assertThat(CodeLookup.candidates(null, "450")).extracting(Code::toString).contains("RC:0450", "MS-DRG:450",
                "DRG:450", "APR-DRG:450", "APC:0450", "EAPG:00450", "CDM:450", "LOCAL:450", "UNKNOWN:450");
        assertThat(CodeLookup.candidates(null, "99213")).extracting(Code::toString).contains("CPT:99213", "CDM:99213")
                .doesNotContain("HCPCS:99213", "MS-DRG:99213", "RC:99213", "CDT:99213");
    }

    @Test
    void aWordBeforeTheCodeNamesTheSystem() {
        assertThat(CodeLookup.candidates(null, "MS-DRG 470")).extracting(Code::toString)
                .containsExactlyInAnyOrder("MS-DRG:470", "CDM:MS-DRG 470", "LOCAL:MS-DRG 470", "UNKNOWN:MS-DRG 470");
        assertThat(CodeLookup.candidates(null, "DRG 470")).extracting(Code::toString)
                .contains("DRG:470", "MS-DRG:470", "APR-DRG:470", "TRIS-DRG:470")
                .doesNotContain("RC:0470", "CPT:00470");
    }

    @Test
    void faultyCodesOfFilesAreFoundByTheSameFaultyText() {
        Code stored = CodeNormalizer.normalize("HCPCS", "H0015-hf").code();
        assertThat(CodeLookup.candidates(CodeSystem.HCPCS, "h0015-HF")).extracting(CodeKey::of)
                .containsExactly(CodeKey.of(stored));
    }
}
