package org.priceglass.code;

import org.jspecify.annotations.Nullable;
import org.priceglass.model.CodeSystem;

/** The form that the codes of a system have. */
@FunctionalInterface
interface CodeForm {
    /** The canonical form of a trimmed upper-case code; null where it does not have this form. */
    @Nullable
    CanonicalCode canonical(String code);

    /** The form of a system's codes; hospital-own numbers have any. */
    static CodeForm of(CodeSystem system) {
        return switch (system) {
            case UNKNOWN, CDM, LOCAL -> CanonicalCode::right;
            case CPT, HCPCS -> StandardForms::procedure;
            case CDT -> code -> StandardForms.shaped(code, "D9999");
            case CMG -> StandardForms::caseMix;
            case HIPPS -> code -> StandardForms.shaped(code, "*****");
            case ICD -> IcdForm::canonical;
            case NDC -> NdcForm::canonical;
            case RC -> StandardForms::revenue;
            case APC -> code -> StandardForms.number(code, 4);
            case EAPG -> code -> StandardForms.number(code, 5);
            case APR_DRG -> code -> DrgForm.withSeverity(code, '1', '4');
            case APS_DRG -> code -> DrgForm.withSeverity(code, '0', '3');
            case DRG, MS_DRG, R_DRG, S_DRG, AP_DRG, TRIS_DRG, MS_LTC_DRG -> code -> StandardForms.number(code, 3);
        };
    }
}
