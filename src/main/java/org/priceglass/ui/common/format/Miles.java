package org.priceglass.ui.common.format;

import java.util.Locale;
import org.priceglass.ask.HospitalRef;

/** Distances with one decimal. */
public final class Miles {
    private Miles() {
    }

    public static String format(double miles) {
        return String.format(Locale.US, "%.1f", miles);
    }

    /** With a tilde where the place of the ZIP is only approximate; empty where the distance is not known. */
    public static String format(HospitalRef hospital) {
        if (hospital.miles() == null) {
            return "";
        }
        return (hospital.approximate() ? "~" : "") + format(hospital.miles());
    }
}
