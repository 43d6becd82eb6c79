package org.priceglass.discover.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file tells where it keeps to 45 CFR 180.50(d)(5), or nearly:
 * {@code EIN[-NPI]_hospital-name_standardcharges.csv}. Several NPIs, a hyphen in the EIN and words misspelt are seen.
 *
 * @param ein
 *            nine digits
 * @param hospital
 *            with blanks for hyphens and underscores, as written else; empty where there is none
 */
public record MrfName(String ein, List<String> npis, String hospital) {
    private static final Pattern FORM = Pattern.compile("^(\\d{2})-?(\\d{7})((?:[-_]\\d{10})*)[-_ ]+(.*)$",
            Pattern.DOTALL);
    private static final Pattern TAIL = Pattern.compile(
            "[-_ ]*(?:st[ae]nd[ae]rd?[-_ ]*charge?r?s?.*|machine[-_ ]*readable.*|mrf.*|\\.(?:csv|json|xlsx?|zip|gz|txt).*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Reads a name, or the last part of a path; empty where it does not begin with an EIN. */
    public static Optional<MrfName> read(String name) {
        Matcher form = FORM.matcher(name.substring(name.lastIndexOf('/') + 1).strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        List<String> npis = Arrays.stream(form.group(3).split("[-_]", -1)).filter(npi -> !npi.isEmpty()).toList();
        String hospital = TAIL.matcher(form.group(4)).replaceFirst("").replaceAll("[-_]+", " ").strip();
        return Optional.of(new MrfName(form.group(1) + form.group(2), npis, hospital));
    }
}
