package org.priceglass.cli;

import java.util.Locale;

/** The settings that the data dictionary knows. */
enum SettingChoice {
    INPATIENT, OUTPATIENT, BOTH;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
