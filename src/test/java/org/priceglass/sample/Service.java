package org.priceglass.sample;

import org.jspecify.annotations.Nullable;

/**
 * A service that hospitals offer, with the charge that is usual for it.
 *
 * @param code
 *            its CPT, HCPCS or MS-DRG code, or the revenue code of a room
 * @param usualGross
 *            in dollars, round which the hospitals' charges scatter
 * @param drug
 *            null unless it is a drug
 */
record Service(ServiceKind kind, String code, double usualGross, String description, @Nullable DrugUnit drug) {
    /** How a drug is packed and measured. */
    record DrugUnit(String ndc, String unit, String type) {
    }
}
