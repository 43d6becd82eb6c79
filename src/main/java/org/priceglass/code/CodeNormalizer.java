package org.priceglass.code;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.priceglass.code.CodeTypeWords.TypedCode;
import org.priceglass.model.Code;
import org.priceglass.model.CodeSystem;
import org.priceglass.model.FlagRule;

/**
 * Finds the system and the canonical form of a published code. A declared system that is a valid one stays, whatever
 * the code looks like (99213 typed HCPCS stays HCPCS; A2001 typed CMG is no supply); only without one does the shape
 * decide.
 */
public final class CodeNormalizer {
    private CodeNormalizer() {
    }

    /**
     * The code of a published pair, always one; what was the matter stands beside it.
     *
     * @param declaredType
     *            the type cell; null or blank where there is none
     * @param published
     *            the code cell, not blank
     */
    public static NormalizedCode normalize(@Nullable String declaredType, String published) {
        String text = published.strip().toUpperCase(Locale.ROOT);
        if (declaredType == null || declaredType.isBlank()) {
            return undeclared(text, published);
        }
        Optional<CodeSystem> declared = CodeSystem.ofLabel(declaredType);
        if (declared.isPresent()) {
            return declared(declared.get(), text, published, null);
        }
        if (CodeTypeWords.isCptOrHcpcs(declaredType)) {
            CodeSystem system = CodeShape.fits(text, "A9999") ? CodeSystem.HCPCS : CodeSystem.CPT;
            return declared(system, text, published, FlagRule.SYNONYM);
        }
        return CodeTypeWords.synonym(declaredType).map(system -> declared(system, text, published, FlagRule.SYNONYM))
                .orElseGet(() -> undeclared(text, published));
    }

    /** Whether a type cell that is not blank names a system for certain, in the dictionary's words or others. */
    public static boolean isType(String declaredType) {
        return CodeSystem.ofLabel(declaredType).isPresent() || CodeTypeWords.isCptOrHcpcs(declaredType)
                || CodeTypeWords.synonym(declaredType).isPresent();
    }

    private static NormalizedCode declared(CodeSystem system, String text, String published,
            @Nullable FlagRule typeRule) {
        CanonicalCode canonical = canonical(system, text);
        String code = canonical.text().equals(published) ? published : canonical.text();
        return new NormalizedCode(new Code(system, code, published), typeRule, canonical.rule());
    }

    private static NormalizedCode undeclared(String text, String published) {
        TypedCode typed = CodeTypeWords.leading(text);
        CodeSystem system = typed != null && typed.hasItsForm()
                ? typed.system()
                : CodeShapes.systemOf(text).orElse(CodeSystem.UNKNOWN);
        return declared(system, text, published, FlagRule.UNKNOWN_CODE_TYPE);
    }

    /** Always one: as published, upper case and flagged, where the code does not have its system's form. */
    private static CanonicalCode canonical(CodeSystem system, String text) {
        CodeForm form = CodeForm.of(system);
        CanonicalCode canonical = form.canonical(text);
        if (canonical != null) {
            return canonical;
        }
        String bare = CodeText.bare(system, text);
        canonical = bare.equals(text) ? null : form.canonical(bare);
        if (canonical != null) {
            return canonical;
        }
        String coded = CodeText.withoutDescription(bare);
        canonical = coded.equals(bare) ? null : form.canonical(coded);
        if (canonical != null && canonical.rule() != FlagRule.AMBIGUOUS_CODE) {
            return CanonicalCode.repaired(canonical.text());
        }
        return new CanonicalCode(text, CodeText.isRounded(text) ? FlagRule.AMBIGUOUS_CODE : FlagRule.CODE_FORM);
    }
}
