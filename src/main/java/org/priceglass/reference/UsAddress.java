package org.priceglass.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is certain of a US address written as one text: {@code 295 South Jackson Street, Grove Hill, AL 36451} is in
 * Grove Hill, AL, 36451.
 *
 * @param city
 *            as written; null unless a comma stands before it
 * @param state
 *            two letters; null unless a ZIP follows it, or it stands behind the last comma
 * @param zip
 *            five digits, without the four more; null unless a state stands before it
 */
public record UsAddress(@Nullable String city, @Nullable String state, @Nullable String zip) {
    private static final Pattern COUNTRY = Pattern.compile("[\\s,]+(USA|U\\.S\\.A\\.|US|U\\.S\\.|United States)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ZIP_AT_END = Pattern.compile("(?<=[\\s,.])(\\d{5})(?:-?\\d{4})?$");
    private static final Pattern NO_CITY = Pattern
            .compile("(?i)^(suite|ste|unit|floor|bldg|building|room|po box)\\b.*");

    /** Reads an address; what is not certain is null. */
    public static UsAddress parse(String address) {
        String text = trim(COUNTRY.matcher(trim(address)).replaceFirst(""));
        Matcher zip = ZIP_AT_END.matcher(text);
        boolean zipped = zip.find();
        String beforeZip = zipped ? trim(text.substring(0, zip.start())) : text;
        Optional<String> word = UsStates.wordAtEnd(beforeZip.toUpperCase(Locale.ROOT));
        if (word.isEmpty()) {
            return new UsAddress(null, null, null);
        }
        String beforeState = beforeZip.substring(0, beforeZip.length() - word.get().length()).stripTrailing();
        if (!zipped && !beforeState.endsWith(",")) {
            return new UsAddress(null, null, null);
        }
        String state = UsStates.code(word.get()).orElseThrow();
        return new UsAddress(city(trim(beforeState)), state, zipped ? zip.group(1) : null);
    }

    private static @Nullable String city(String beforeState) {
        int comma = beforeState.lastIndexOf(',');
        String city = beforeState.substring(comma + 1).strip();
        boolean plain = comma >= 0 && !city.isEmpty() && city.chars().noneMatch(Character::isDigit)
                && !NO_CITY.matcher(city).matches();
        return plain ? city : null;
    }

    /** Without blanks, commas and points round it; files end addresses with any of them. */
    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (to > from && isPunctuation(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && isPunctuation(text.charAt(from))) {
            from++;
        }
        return text.substring(from, to);
    }

    private static boolean isPunctuation(char c) {
        return c == ',' || c == '.' || Character.isWhitespace(c) || c == '\u00a0';
    }
}
