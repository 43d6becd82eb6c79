package org.priceglass.sample;

import java.util.Locale;

/** How a hospital's computer writes descriptions and payers. */
enum Style {
    PLAIN, UPPER, SHORT, PREFIXED;

    private static final String[][] SHORTER = {{" WITHOUT AND WITH CONTRAST", " WO/W CONT"},
            {" WITHOUT CONTRAST", " WO CONT"}, {" WITH CONTRAST", " W CONT"}, {"ESTABLISHED PATIENT", "EST PT"},
            {"NEW PATIENT", "NEW PT"}, {" WITHOUT ", " WO "}, {" WITH ", " W "}, {"COMPLICATIONS", "COMPL"},
            {"INJECTION", "INJ"}, {"EMERGENCY DEPARTMENT", "ED"}, {"ULTRASOUND", "US"}, {"X-RAY", "XR"},
            {"COMPLEXITY", "CPLX"}, {"QUARTER OF AN HOUR", "15 MIN"}};

    String description(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return switch (this) {
            case PLAIN -> text;
            case UPPER -> upper;
            case SHORT -> shorter(upper);
            case PREFIXED -> "HC " + shorter(upper);
        };
    }

    String payer(String name) {
        return this == UPPER || this == SHORT ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static String shorter(String upper) {
        String text = upper;
        for (String[] pair : SHORTER) {
            text = text.replace(pair[0], pair[1]);
        }
        return text;
    }
}
