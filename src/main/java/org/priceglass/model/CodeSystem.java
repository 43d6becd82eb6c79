package org.priceglass.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The code types of CMS's data dictionaries (19 of 2.x, two more of 3.0), and {@link #UNKNOWN} for a code whose system
 * is neither declared nor to be told from its shape. The order is part of the stored form: append only.
 */
public enum CodeSystem {
    UNKNOWN("UNKNOWN"), CPT("CPT"), HCPCS("HCPCS"), ICD("ICD"), DRG("DRG"), MS_DRG("MS-DRG"), R_DRG("R-DRG"), S_DRG(
            "S-DRG"), APS_DRG("APS-DRG"), AP_DRG("AP-DRG"), APR_DRG("APR-DRG"), APC("APC"), NDC("NDC"), HIPPS(
                    "HIPPS"), LOCAL("LOCAL"), EAPG("EAPG"), CDT(
                            "CDT"), RC("RC"), CDM("CDM"), TRIS_DRG("TRIS-DRG"), CMG("CMG"), MS_LTC_DRG("MS-LTC-DRG");

    private static final Map<String, CodeSystem> BY_LABEL = Stream.of(values())
            .collect(Collectors.toUnmodifiableMap(CodeSystem::label, Function.identity()));

    private final String label;

    CodeSystem(String label) {
        this.label = label;
    }

    /** As the data dictionary spells it, for example {@code MS-DRG}. */
    public String label() {
        return label;
    }

    /**
     * CPT is HCPCS level I, and files type one as the other: both are one space for look-up.
     */
    public CodeSystem lookupSpace() {
        return this == HCPCS ? CPT : this;
    }

    /**
     * Whether the numbers are the hospital's own, so that equal ones at two hospitals mean nothing.
     */
    public boolean isLocal() {
        return this == CDM || this == LOCAL || this == UNKNOWN;
    }

    /**
     * The system of a label of the dictionary, in any case; {@code UNKNOWN} is not one.
     */
    public static Optional<CodeSystem> ofLabel(String label) {
        return Optional.ofNullable(BY_LABEL.get(label.strip().toUpperCase(Locale.ROOT))).filter(s -> s != UNKNOWN);
    }
}
