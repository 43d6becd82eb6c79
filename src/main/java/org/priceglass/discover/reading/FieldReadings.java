package org.priceglass.discover.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Identifier;
import org.priceglass.model.listing.Coordinates;
import org.priceglass.model.listing.Oddity;
import org.priceglass.model.listing.PublishedTime;
import org.priceglass.reference.UsStates;

/**
 * Reads the fields of one hospital or file; what is odd about them is noted under its name. An absent or blank field
 * gives null.
 */
public final class FieldReadings {
    private static final Pattern ZIP = Pattern.compile("^(\\d{5})(?:[- ]?\\d{4})?$");
    private static final Pattern SHORT_ZIP = Pattern.compile("^(\\d{3,4})(?:-\\d{4})?$");
    private static final Pattern GROUPED = Pattern.compile("^\\d{1,3}(?:,\\d{3})+$");
    private static final Pattern WHOLE = Pattern.compile("^\\d+(?:\\.0*)?$");
    private static final Pattern HASH = Pattern.compile("^[0-9a-fA-F]{64}$");
    private static final Pattern DEGREES = Pattern.compile("^[-+]?\\d{1,3}(?:\\.\\d{1,20})?$");
    private static final BigDecimal MAX_LATITUDE = BigDecimal.valueOf(90);
    private static final BigDecimal MAX_LONGITUDE = BigDecimal.valueOf(180);
    private static final int DEGREE_DIGITS = 7;
    private static final int ZIP_LENGTH = 5;

    private final String subject;
    private final List<Oddity> oddities;

    public FieldReadings(String subject, List<Oddity> oddities) {
        this.subject = subject;
        this.oddities = oddities;
    }

    /** Notes what is odd. */
    public void note(String rule, String detail) {
        oddities.add(new Oddity(subject, rule, detail));
    }

    /** Notes that a field is missing, and goes on without. */
    public void expect(@Nullable Object reading, String rule, String detail) {
        if (reading == null) {
            note(rule, detail);
        }
    }

    /** A count, such as beds. */
    public @Nullable Integer count(@Nullable String text, String rule) {
        @Nullable
        Long number = size(text, rule);
        if (number != null && number > Integer.MAX_VALUE) {
            note(rule, "\"" + text + "\" is left out");
            return null;
        }
        return number == null ? null : number.intValue();
    }

    /** A number of bytes, of any size. */
    public @Nullable Long size(@Nullable String text, String rule) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String bare = text.strip();
        String digits = GROUPED.matcher(bare).matches() ? bare.replace(",", "") : bare;
        if (WHOLE.matcher(digits).matches()) {
            try {
                return Long.valueOf(digits.replaceFirst("\\..*", ""));
            } catch (NumberFormatException _) {
                // beyond what any file has: noted below
            }
        }
        note(rule, "\"" + text + "\" is left out");
        return null;
    }

    /** Two letters. */
    public @Nullable String state(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        @Nullable
        String code = UsStates.code(text).orElse(null);
        expect(code, "state-unknown", "\"" + text + "\" is left out");
        return code;
    }

    /** Five digits; spreadsheets drop leading zeros. */
    public @Nullable String zip(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Matcher zip = ZIP.matcher(text.strip());
        if (zip.matches()) {
            return zip.group(1);
        }
        Matcher cut = SHORT_ZIP.matcher(text.strip());
        if (cut.matches()) {
            String padded = "0".repeat(ZIP_LENGTH - cut.group(1).length()) + cut.group(1);
            note("zip-form", "\"" + text + "\" is taken for " + padded);
            return padded;
        }
        note("zip-form", "\"" + text + "\" is left out");
        return null;
    }

    /** A point with both of its parts in range; 0, 0 is no hospital's place. */
    public @Nullable Coordinates coordinates(@Nullable String latitude, @Nullable String longitude) {
        if (isBlank(latitude) && isBlank(longitude)) {
            return null;
        }
        @Nullable
        BigDecimal north = degrees(latitude, MAX_LATITUDE);
        @Nullable
        BigDecimal east = degrees(longitude, MAX_LONGITUDE);
        if (north == null || east == null || (north.signum() == 0 && east.signum() == 0)) {
            note("coordinates", "\"" + latitude + "\", \"" + longitude + "\" are left out");
            return null;
        }
        return new Coordinates(north, east);
    }

    private static @Nullable BigDecimal degrees(@Nullable String text, BigDecimal most) {
        if (text == null || !DEGREES.matcher(text.strip()).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(text.strip());
        BigDecimal kept = number.scale() > DEGREE_DIGITS
                ? number.setScale(DEGREE_DIGITS, RoundingMode.HALF_EVEN)
                : number;
        return kept.abs().compareTo(most) <= 0 ? kept : null;
    }

    /** A moment, or at least the text. */
    public @Nullable PublishedTime time(@Nullable String text, String rule) {
        if (text == null || text.isBlank()) {
            return null;
        }
        PublishedTime time = PublishedDate.read(text);
        expect(time.instant(), rule, "\"" + text + "\" is kept as a text");
        return time;
    }

    /** A URL; a missing scheme and the like are put right. */
    public @Nullable String url(@Nullable String text, String rule, @Nullable URI base) {
        if (text == null || text.isBlank()) {
            return null;
        }
        @Nullable
        PublishedUrl url = PublishedUrl.read(text, base).orElse(null);
        if (url == null) {
            note(rule, "\"" + text + "\" is no URL");
            return null;
        }
        if (url.repair() != null) {
            note(rule, "\"" + text + "\": " + url.repair());
        }
        return url.url();
    }

    /** 64 hexadecimal digits in lower case. */
    public @Nullable String sha256(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!HASH.matcher(text.strip()).matches()) {
            note("sha256-form", "\"" + text + "\" is left out");
            return null;
        }
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** CCN, NPI and EIN, several of each where the fields hold several. */
    public List<Identifier> identifiers(@Nullable String ccn, @Nullable String npi, @Nullable String ein) {
        List<Identifier> identifiers = new ArrayList<>();
        add(identifiers, Identifier.CCN, ccn, PublishedNumbers::ccns);
        add(identifiers, Identifier.NPI, npi, PublishedNumbers::npis);
        add(identifiers, Identifier.EIN, ein, PublishedNumbers::eins);
        return List.copyOf(identifiers);
    }

    private void add(List<Identifier> identifiers, String kind, @Nullable String text,
            Function<String, PublishedNumbers.Reading> read) {
        if (text == null || text.isBlank()) {
            return;
        }
        PublishedNumbers.Reading reading = read.apply(text);
        reading.numbers().stream().distinct().forEach(number -> identifiers.add(new Identifier(kind, number, null)));
        String rule = kind.toLowerCase(Locale.ROOT) + "-form";
        reading.repaired().forEach(word -> note(rule, "\"" + word + "\" lost its leading zeros"));
        reading.unread().forEach(word -> note(rule, "\"" + word + "\" is left out"));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
