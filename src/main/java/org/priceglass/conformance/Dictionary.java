package org.priceglass.conformance;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A version of CMS's data dictionary that has rules of its own. 2.2.1 has those of 2.2.0. */
public enum Dictionary {
    V2_0_0("2.0.0"),
    /** In force from July 2024. */
    V2_1_0("2.1.0"),
    /** In force from January 2025. */
    V2_2_0("2.2.0"),
    /** In force from January 2026, enforced from April 2026. */
    V3_0_0("3.0.0");

    private final String label;

    Dictionary(String label) {
        this.label = label;
    }

    /** The version number as commands and files write it. */
    public String label() {
        return label;
    }

    /** The dictionary with a version number; empty where there is none. */
    public static Optional<Dictionary> ofLabel(String label) {
        return Stream.of(values()).filter(dictionary -> dictionary.label.equals(label)).findFirst();
    }

    public boolean isAtLeast(Dictionary other) {
        return compareTo(other) >= 0;
    }

    /** This one and all later ones. */
    static Set<Dictionary> since(Dictionary first) {
        return EnumSet.range(first, V3_0_0);
    }
}
