package org.priceglass.conformance.csv;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.Finding;
import org.priceglass.conformance.FindingSink;
import org.priceglass.conformance.Rule;
import org.priceglass.conformance.Words;

/** Records 1 and 2: the general headers and their values. */
final class GeneralHeaderCheck {
    private static final int NAMES_ROW = 1;
    private static final int VALUES_ROW = 2;
    /** CMS's alerts on values of row 2 point to row 3. */
    private static final int ALERT_ROW = 3;

    private static final String LICENSE = "license_number | [state]";
    /** Only in lower case is the licence number allowed to be blank. */
    private static final Pattern LICENSE_HEADER = Pattern.compile("license_number\\s*\\|\\s*..");
    private static final Pattern SLASH_DATE = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final Pattern ISO_DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    /** JavaScript takes years below it in slash dates for years of the 20th and 21st centuries. */
    private static final int LEAST_SLASH_YEAR = 100;

    private final Dictionary dictionary;
    private final FindingSink sink;
    private final List<String> missing;
    /** The required headers that are there, by their column. */
    private final Map<Integer, String> found = new TreeMap<>();
    private boolean faulty;

    GeneralHeaderCheck(Dictionary dictionary, FindingSink sink) {
        this.dictionary = dictionary;
        this.sink = sink;
        this.missing = new ArrayList<>(required(dictionary));
    }

    /** Checks both records. */
    void check(List<String> names, List<String> values) throws IOException {
        for (int column = 0; column < names.size(); column++) {
            if (!names.get(column).isEmpty()) {
                takeName(names.get(column), column);
            }
        }
        for (String header : missing) {
            fault(NAMES_ROW, Cells.WHOLE_ROW, HeaderRules.HEADER_MISSING, header);
        }
        for (Map.Entry<Integer, String> header : found.entrySet()) {
            checkValue(header.getKey(), header.getValue(), value(values, header.getKey()));
        }
        if (!faulty) {
            alert(values);
        }
    }

    static List<String> required(Dictionary dictionary) {
        List<String> headers = new ArrayList<>(
                List.of("hospital_name", "last_updated_on", "version", "hospital_address", LICENSE));
        headers.addAll(dictionary.isAtLeast(Dictionary.V3_0_0)
                ? List.of("location_name", "type_2_npi", Words.ATTESTATION, "attester_name")
                : List.of("hospital_location", Words.AFFIRMATION));
        return headers;
    }

    /** The day that a date stands for; empty where it is none. */
    static Optional<LocalDate> date(String value) {
        Matcher iso = ISO_DATE.matcher(value);
        Matcher slash = SLASH_DATE.matcher(value);
        try {
            if (iso.matches()) {
                return Optional.of(LocalDate.of(part(iso, 1), part(iso, 2), part(iso, 3)));
            }
            return slash.matches() && part(slash, 3) >= LEAST_SLASH_YEAR
                    ? Optional.of(LocalDate.of(part(slash, 3), part(slash, 1), part(slash, 2)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void takeName(String name, int column) throws IOException {
        for (String header : missing) {
            if (header.equals(LICENSE) ? isLicense(name, column) : isSame(name, header)) {
                missing.remove(header);
                found.put(column, name);
                return;
            }
        }
        if (found.values().stream().anyMatch(header -> isSame(header, name))) {
            fault(NAMES_ROW, column, HeaderRules.HEADER_DUPLICATE, name);
        }
    }

    private boolean isLicense(String name, int column) throws IOException {
        HeaderName header = HeaderName.of(name);
        if (header.size() != 2 || !header.is(0, "license_number")) {
            return false;
        }
        String state = header.parts().get(1);
        boolean known = Words.STATES.contains(state.toUpperCase(Locale.ROOT));
        if (!known) {
            fault(NAMES_ROW, column, HeaderRules.STATE, state);
        }
        return known;
    }

    private void checkValue(int column, String header, String value) throws IOException {
        if (LICENSE_HEADER.matcher(header).matches()) {
            return;
        }
        if (value.isEmpty()) {
            fault(VALUES_ROW, column, HeaderRules.VALUE_MISSING, header, "");
        } else if (isSame(header, "last_updated_on") && date(value).isEmpty()) {
            fault(VALUES_ROW, column, HeaderRules.DATE, header, value);
        } else if (isSame(header, Words.statement(dictionary))
                && Words.TRUTHS.stream().noneMatch(word -> HeaderName.same(word, value))) {
            fault(VALUES_ROW, column, HeaderRules.STATEMENT_VALUE, header, value, String.join(", ", Words.TRUTHS));
        }
    }

    private void alert(List<String> values) throws IOException {
        boolean third = dictionary.isAtLeast(Dictionary.V3_0_0);
        String expected = third ? "3.0.0" : "2.0.0";
        Rule falsely = third ? HeaderRules.ATTESTATION_FALSE : HeaderRules.AFFIRMATION_FALSE;
        int version = column("version");
        if (HeaderRules.VERSION_MISMATCH.holdsIn(dictionary) && !value(values, version).equals(expected)) {
            sink.add(Finding.at(Cells.name(ALERT_ROW, version), HeaderRules.VERSION_MISMATCH, value(values, version),
                    expected));
        }
        int statement = column(Words.statement(dictionary));
        if (HeaderName.same(value(values, statement), "false")) {
            sink.add(Finding.at(Cells.name(ALERT_ROW, statement), falsely));
        }
    }

    /** The column of a header that is known to be there. */
    private int column(String name) {
        return found.entrySet().stream().filter(header -> isSame(header.getValue(), name)).findFirst().orElseThrow()
                .getKey();
    }

    private void fault(int row, int column, Rule rule, String... values) throws IOException {
        faulty = true;
        sink.add(Finding.at(Cells.name(row, column), rule, values));
    }

    private static String value(List<String> values, int column) {
        return column < values.size() ? values.get(column) : "";
    }

    private static boolean isSame(String one, String other) {
        return HeaderName.key(one).equals(HeaderName.key(other));
    }

    private static int part(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
