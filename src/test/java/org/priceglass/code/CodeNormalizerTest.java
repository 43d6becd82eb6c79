package org.priceglass.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priceglass.model.Code;
import org.priceglass.model.CodeSystem;
import org.priceglass.model.FlagRule;

class CodeNormalizerTest {
    @ParameterizedTest(name = "{0} {1} is {2}:{3}")
    @CsvSource(textBlock = """
            CPT, 99213, CPT, 99213
            cpt, 99213, CPT, 99213
            HCPCS, 99213, HCPCS, 99213
            HCPCS, 0042T, HCPCS, 0042T
            CPT, J1885, CPT, J1885
            CPT, 0001a, CPT, 0001A
            HCPCS, j1885, HCPCS, J1885
            CMG, A2001, CMG, A2001
            CDT, D0120, CDT, D0120
            HIPPS, 1aabc, HIPPS, 1AABC
            MS-DRG, 470, MS-DRG, 470
            MS-DRG, 1, MS-DRG, 001
            MS-DRG, DRG 470, MS-DRG, 470
            MS-DRG, MS470, MS-DRG, 470
            DRG, DRG470, DRG, 470
            TRIS-DRG, 42, TRIS-DRG, 042
            MS-LTC-DRG, 189, MS-LTC-DRG, 189
            APR-DRG, 139-2, APR-DRG, 139-2
            APR-DRG, 1392, APR-DRG, 139-2
            APR-DRG, 139.2, APR-DRG, 139-2
            APR-DRG, 139, APR-DRG, 139
            APS-DRG, 139-0, APS-DRG, 139-0
            EAPG, EAPG 00096, EAPG, 00096
            EAPG, 96, EAPG, 00096
            APC, 5501, APC, 5501
            APC, 131, APC, 0131
            RC, 450, RC, 0450
            RC, 0450, RC, 0450
            RC, RC 0450, RC, 0450
            RC, 2100, RC, 2100
            RC, 3101, RC, 3101
            NDC, 00338-0125-04, NDC, 00338012504
            NDC, NDC: 00338-0125-04, NDC, 00338012504
            NDC, 0469-0871-30, NDC, 00469087130
            NDC, 51079-161-01, NDC, 51079016101
            NDC, 51079-1610-1, NDC, 51079161001
            NDC, 63833061702, NDC, 63833061702
            ICD, F50.00, ICD, F5000
            ICD, F5000, ICD, F5000
            ICD, 0SR9019, ICD, 0SR9019
            ICD, S72.001A, ICD, S72001A
            ICD, 81.54, ICD, 8154
            CDM, RX-40849817, CDM, RX-40849817
            CDM, 27207913_c1892_272, CDM, 27207913_C1892_272
            LOCAL, 999A999999, LOCAL, 999A999999
            """)
    void aCodeOfItsSystemsFormHasOneCanonicalForm(String type, String published, String system, String code) {
        NormalizedCode normalized = CodeNormalizer.normalize(type, published);
        assertThat(normalized.code().system().label()).isEqualTo(system);
        assertThat(normalized.code().code()).isEqualTo(code);
        assertThat(normalized.code().published()).isEqualTo(published);
        assertThat(normalized.codeRule()).isNull();
        assertThat(normalized.typeRule()).isNull();
    }

    @ParameterizedTest(name = "{0} {1} is {2}, {3}")
    @CsvSource(textBlock = """
            CPT, 099213, 99213, CODE_FORM
            CPT, 100, 00100, CODE_FORM
            CPT, 1999, 01999, CODE_FORM
            CPT, 99213-25, 99213-25, CODE_FORM
            CPT, 90845TH, 90845TH, CODE_FORM
            HCPCS, h0015-HF, H0015-HF, CODE_FORM
            HCPCS, H0010/H0011, H0010/H0011, CODE_FORM
            CPT, 99381-99387, 99381-99387, CODE_FORM
            CPT, 36415;36416, 36415;36416, CODE_FORM
            CPT, 99213- OV Est. Expanded, 99213, CODE_FORM
            RC, 0278 - Implants, 0278, CODE_FORM
            RC, 0, 0, CODE_FORM
            RC, 24, 0024, CODE_FORM
            RC, 9999, 9999, CODE_FORM
            APC, 05501, 5501, CODE_FORM
            APC, N800, N800, CODE_FORM
            APC, T1435, T1435, CODE_FORM
            MS-DRG, 000, 000, CODE_FORM
            MS-DRG, 'MS-DRG 42.00: SEIZURES', 'MS-DRG 42.00: SEIZURES', CODE_FORM
            APR-DRG, 139-7, 139-7, CODE_FORM
            CMG, E2001, E2001, CODE_FORM
            CDT, 0120, 0120, CODE_FORM
            NDC, 68516-5216-8 [345150], 68516521608, CODE_FORM
            NDC, 5047-45083-2, 5047-45083-2, CODE_FORM
            NDC, 42192-34590, 42192-34590, CODE_FORM
            NDC, 6738631321S, 6738631321S, CODE_FORM
            NDC, 0000\\000612, 0000\\000612, CODE_FORM
            NDC, 9999909224, 9999909224, AMBIGUOUS_CODE
            NDC, 378410591, 378410591, AMBIGUOUS_CODE
            NDC, 3.78E+08, 3.78E+08, AMBIGUOUS_CODE
            """)
    void aCodeOfAnotherFormIsFlaggedAndNeverSplit(String type, String published, String code, FlagRule rule) {
        NormalizedCode normalized = CodeNormalizer.normalize(type, published);
        assertThat(normalized.code().code()).isEqualTo(code);
        assertThat(normalized.codeRule()).isEqualTo(rule);
        assertThat(normalized.typeRule()).isNull();
    }

    @ParameterizedTest(name = "{0} is {2}")
    @CsvSource(textBlock = """
            CPT®, 99213, CPT
            CPT-4, 99213, CPT
            CPT4, 99213, CPT
            CPTHCPCS, 99213, CPT
            CPTHCPCS, J1885, HCPCS
            HCPCS/CPT, 99213, CPT
            HCPC, J1885, HCPCS
            MSDRG, 470, MS-DRG
            MS DRG, 470, MS-DRG
            MS-DRG V42, 470, MS-DRG
            APRDRG, 139-2, APR-DRG
            RevCode, 0450, RC
            Rev, 450, RC
            UB, 450, RC
            ICD10, 0SR9019, ICD
            ICD-10-PCS, 0SR9019, ICD
            NDC11, 00338012504, NDC
            """)
    void otherSpellingsOfATypeAreUnderstood(String type, String published, String system) {
        NormalizedCode normalized = CodeNormalizer.normalize(type, published);
        assertThat(normalized.code().system().label()).isEqualTo(system);
        assertThat(normalized.typeRule()).isEqualTo(FlagRule.SYNONYM);
        assertThat(normalized.codeRule()).isNull();
    }

    @ParameterizedTest(name = "{0} {1} is {2}:{3}")
    @CsvSource(textBlock = """
            , 99213, CPT, 99213
            ' ', 99213, CPT, 99213
            Procedure, 99213, CPT, 99213
            , 0042T, CPT, 0042T
            , J1885, HCPCS, J1885
            , D0120, CDT, D0120
            , 00338-0125-04, NDC, 00338012504
            , CPT 99213, CPT, 99213
            , MSDRG 470, MS-DRG, 470
            , DRG470, DRG, 470
            , 00042, UNKNOWN, 00042
            , MS470, MS-DRG, 470
            , MS88213, UNKNOWN, MS88213
            , 470, UNKNOWN, 470
            , 00338012504, UNKNOWN, 00338012504
            Charge, rx-40849817, UNKNOWN, RX-40849817
            """)
    void withoutAValidTypeTheShapeTellsTheSystem(String type, String published, String system, String code) {
        NormalizedCode normalized = CodeNormalizer.normalize(type, published);
        assertThat(normalized.code().toString()).isEqualTo(system + ":" + code);
        assertThat(normalized.typeRule()).isEqualTo(FlagRule.UNKNOWN_CODE_TYPE);
    }

    @Test
    void blanksRoundTheCodeArePublishedButNotCanonical() {
        assertThat(CodeNormalizer.normalize(" CPT ", " 99213 ").code())
                .isEqualTo(new Code(CodeSystem.CPT, "99213", " 99213 "));
    }

    @Test
    void noTextIsTooShortOrTooOddForAnySystem() {
        for (CodeSystem system : CodeSystem.values()) {
            for (String text : new String[]{" ", "-", ".", "--", "\u00a0", "I", "É", "99213".repeat(50), ":", "["}) {
                assertThat(CodeNormalizer.normalize(system.label(), text).code().published()).isEqualTo(text);
            }
        }
    }

    @Test
    void canonicalCodesStayAsTheyAreWhenNormalisedAgain() {
        for (CodeSystem system : CodeSystem.values()) {
            for (String text : new String[]{"470", "99213", "139-2", "00338-0125-04", "S72.001A", "A2001", "D0120"}) {
                NormalizedCode once = CodeNormalizer.normalize(system.label(), text);
                NormalizedCode twice = CodeNormalizer.normalize(system.label(), once.code().code());
                if (once.codeRule() == null) {
                    assertThat(twice.code().code()).as(system + " " + text).isEqualTo(once.code().code());
                }
            }
        }
    }
}
