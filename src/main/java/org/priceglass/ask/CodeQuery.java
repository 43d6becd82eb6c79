package org.priceglass.ask;

import org.jspecify.annotations.Nullable;
import org.priceglass.model.CodeSystem;

/**
 * A code as an analyst asks for it: {@code CPT:99213}, or {@code 99213} to look in every system.
 *
 * @param system
 *            null where none was given
 * @param code
 *            as typed, trimmed; made canonical when it is looked up
 */
public record CodeQuery(@Nullable CodeSystem system, String code) {
    /**
     * Reads {@code SYSTEM:CODE} or {@code CODE}; throws {@link IllegalArgumentException} that names the fault.
     */
    public static CodeQuery parse(String text) {
        String trimmed = text.strip();
        int colon = trimmed.indexOf(':');
        String code = trimmed.substring(colon + 1).strip();
        if (code.isEmpty()) {
            throw new IllegalArgumentException("no code in \"" + text + "\": write SYSTEM:CODE, for example CPT:99213");
        }
        if (colon < 0) {
            return new CodeQuery(null, code);
        }
        String label = trimmed.substring(0, colon);
        return new CodeQuery(
                CodeSystem.ofLabel(label).orElseThrow(() -> new IllegalArgumentException("unknown code system \""
                        + label + "\": use one of the data dictionary's, for example CPT, MS-DRG, NDC, RC")),
                code);
    }

    @Override
    public String toString() {
        return system == null ? code : system.label() + ":" + code;
    }
}
