package org.priceglass.model;

/**
 * A billing code of a charge.
 *
 * @param system
 *            the declared system where it is a valid one, else the one that the shape tells
 * @param code
 *            the canonical form: NDC 11 digits without hyphens, RC 4, DRG 3 (APR-DRG and APS-DRG with severity:
 *            {@code 139-2}), APC 4, EAPG 5, ICD without a point; otherwise the published text, upper case
 * @param published
 *            what the file says
 */
public record Code(CodeSystem system, String code, String published) {
    /** As an analyst writes it: {@code CPT:99213}. */
    @Override
    public String toString() {
        return system.label() + ":" + code;
    }
}
