package org.priceglass.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.priceglass.code.CodeTypeWords.TypedCode;
import org.priceglass.model.Code;
import org.priceglass.model.CodeSystem;

/** Turns what an analyst types into the codes to look for. */
public final class CodeLookup {
    private static final Set<CodeSystem> DRGS = Set.of(CodeSystem.DRG, CodeSystem.MS_DRG, CodeSystem.R_DRG,
            CodeSystem.S_DRG, CodeSystem.APS_DRG, CodeSystem.AP_DRG, CodeSystem.APR_DRG, CodeSystem.TRIS_DRG,
            CodeSystem.MS_LTC_DRG);

    private CodeLookup() {
    }

    /**
     * The codes that the text may mean, canonical, each look-up space once (CPT stands for HCPCS too). With a system:
     * that system's, several only where an NDC of ten digits has three readings. Without: those of every system whose
     * form the text has, and the text itself as the hospitals' own numbers.
     *
     * @param system
     *            null to look in every system
     * @param typed
     *            for example {@code 450}, {@code 338-0125-04}, {@code DRG 470}; not blank
     */
    public static List<Code> candidates(@Nullable CodeSystem system, String typed) {
        String text = typed.strip().toUpperCase(Locale.ROOT);
        Set<Code> found = new LinkedHashSet<>();
        if (system != null) {
            addDeclared(found, system, text, typed);
            return List.copyOf(found);
        }
        TypedCode named = CodeTypeWords.leading(text);
        for (CodeSystem each : CodeSystem.values()) {
            if (each.isLocal() || each.lookupSpace() != each) {
                continue;
            }
            if (named == null || isMeant(named.system(), each)) {
                addFitting(found, each, named == null ? text : named.code(), typed);
            }
        }
        for (CodeSystem own : List.of(CodeSystem.CDM, CodeSystem.LOCAL, CodeSystem.UNKNOWN)) {
            found.add(new Code(own, text, typed));
        }
        return List.copyOf(found);
    }

    private static void addDeclared(Set<Code> found, CodeSystem system, String text, String typed) {
        found.add(new Code(system.lookupSpace(), CodeNormalizer.normalize(system.label(), text).code().code(), typed));
        addFitting(found, system.lookupSpace(), CodeText.bare(system, text), typed);
    }

    private static void addFitting(Set<Code> found, CodeSystem system, String text, String typed) {
        List<String> codes = new ArrayList<>();
        if (system == CodeSystem.NDC) {
            codes.addAll(NdcReadings.of(text));
        } else {
            CanonicalCode canonical = CodeForm.of(system).canonical(text);
            if (canonical != null) {
                codes.add(canonical.text());
            }
        }
        codes.forEach(code -> found.add(new Code(system, code, typed)));
    }

    /** Who writes DRG means any grouper's; the answer says which. */
    private static boolean isMeant(CodeSystem named, CodeSystem each) {
        return named.lookupSpace() == each || (named == CodeSystem.DRG && DRGS.contains(each));
    }
}
