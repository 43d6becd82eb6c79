package org.priceglass.code;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.CodeSystem;

/**
 * Words that stand for a code system: those of the data dictionary, and other spellings seen in files whose meaning is
 * certain. Before a code ({@code MSDRG 470}, {@code NDC: 00338-0125-04}) they are no part of it.
 */
final class CodeTypeWords {
    /** By letters and digits only, upper case. */
    private static final Map<String, CodeSystem> SYNONYMS = Map.ofEntries(Map.entry("CPT", CodeSystem.CPT),
            Map.entry("CPT4", CodeSystem.CPT), Map.entry("CPTCODE", CodeSystem.CPT),
            Map.entry("HCPCS", CodeSystem.HCPCS), Map.entry("HCPC", CodeSystem.HCPCS),
            Map.entry("HCPCSCODE", CodeSystem.HCPCS), Map.entry("ICD", CodeSystem.ICD),
            Map.entry("ICD9", CodeSystem.ICD), Map.entry("ICD10", CodeSystem.ICD),
            Map.entry("ICD10PCS", CodeSystem.ICD), Map.entry("ICD10CM", CodeSystem.ICD),
            Map.entry("DRG", CodeSystem.DRG), Map.entry("MSDRG", CodeSystem.MS_DRG), Map.entry("MS", CodeSystem.MS_DRG),
            Map.entry("RDRG", CodeSystem.R_DRG), Map.entry("SDRG", CodeSystem.S_DRG),
            Map.entry("APSDRG", CodeSystem.APS_DRG), Map.entry("APDRG", CodeSystem.AP_DRG),
            Map.entry("APRDRG", CodeSystem.APR_DRG), Map.entry("APR", CodeSystem.APR_DRG),
            Map.entry("TRISDRG", CodeSystem.TRIS_DRG), Map.entry("MSLTCDRG", CodeSystem.MS_LTC_DRG),
            Map.entry("APC", CodeSystem.APC), Map.entry("EAPG", CodeSystem.EAPG), Map.entry("CMG", CodeSystem.CMG),
            Map.entry("HIPPS", CodeSystem.HIPPS), Map.entry("CDT", CodeSystem.CDT), Map.entry("NDC", CodeSystem.NDC),
            Map.entry("NDC11", CodeSystem.NDC), Map.entry("RC", CodeSystem.RC), Map.entry("REV", CodeSystem.RC),
            Map.entry("REVCODE", CodeSystem.RC), Map.entry("REVENUECODE", CodeSystem.RC),
            Map.entry("UB", CodeSystem.RC), Map.entry("UB04", CodeSystem.RC), Map.entry("CDM", CodeSystem.CDM),
            Map.entry("CHARGEMASTER", CodeSystem.CDM), Map.entry("CHARGECODE", CodeSystem.CDM),
            Map.entry("LOCAL", CodeSystem.LOCAL), Map.entry("LOCALCODE", CodeSystem.LOCAL));

    private CodeTypeWords() {
    }

    /** The system that a type cell certainly means though it is not the dictionary's word. */
    static Optional<CodeSystem> synonym(String type) {
        String letters = letters(type);
        CodeSystem system = SYNONYMS.get(letters);
        return Optional.ofNullable(system != null ? system : SYNONYMS.get(withoutVersion(letters)));
    }

    /** CPT and HCPCS in one word: which of them a code is, its shape says. */
    static boolean isCptOrHcpcs(String type) {
        return switch (letters(type)) {
            case "CPTHCPCS", "HCPCSCPT", "CPTHCPC", "HCPCCPT", "CPT4HCPCS", "CPTHCPCSCODE" -> true;
            default -> false;
        };
    }

    /** The system word before a code, and the code; null where the text does not begin with one. */
    static @Nullable TypedCode leading(String text) {
        int end = 0;
        while (end < text.length() && (CodeShape.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        CodeSystem system = end == 0 ? null : SYNONYMS.get(letters(text.substring(0, end)));
        if (system == null) {
            return null;
        }
        int start = end;
        while (start < text.length() && " :#".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        boolean codeFollows = start < text.length() && (start > end || CodeShape.isDigit(text.charAt(start)));
        return codeFollows ? new TypedCode(system, text.substring(start)) : null;
    }

    /** {@code MS-DRG V42} names the grouper's version. */
    private static String withoutVersion(String letters) {
        int end = letters.length();
        while (end > 0 && CodeShape.isDigit(letters.charAt(end - 1))) {
            end--;
        }
        return end > 0 && end < letters.length() && letters.charAt(end - 1) == 'V'
                ? letters.substring(0, end - 1)
                : letters;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        String upper = text.toUpperCase(Locale.ROOT);
        for (int i = 0; i < upper.length(); i++) {
            char c = upper.charAt(i);
            if (CodeShape.isLetter(c) || CodeShape.isDigit(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** A code with the system that is written before it. */
    record TypedCode(CodeSystem system, String code) {
        /** Whether it is such a code: {@code MS470} is one, {@code MS88213} some number of the hospital's. */
        boolean hasItsForm() {
            CanonicalCode canonical = CodeForm.of(system).canonical(code);
            return canonical != null && canonical.rule() == null;
        }
    }
}
