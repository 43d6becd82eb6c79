package org.priceglass.discover.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The numbers that identify a hospital, as people write them: several in one cell, without a leading zero. */
final class PublishedNumbers {
    private static final Pattern BETWEEN = Pattern.compile("[,;|\\s]+");
    private static final Pattern CCN = Pattern.compile("\\d{2}[0-9A-Z]\\d{3}|\\d{5}[A-Z]");
    private static final Pattern SHORT_CCN = Pattern.compile("\\d{4,5}");
    private static final Pattern NPI = Pattern.compile("\\d{10}");
    private static final Pattern EIN = Pattern.compile("\\d{2}-?\\d{7}");
    private static final int CCN_LENGTH = 6;

    /** What could be read, and what could not. */
    record Reading(List<String> numbers, List<String> repaired, List<String> unread) {
    }

    private PublishedNumbers() {
    }

    /**
     * CCNs: two digits, a digit or letter, three digits; those of veterans' hospitals end with a letter; spreadsheets
     * drop their leading zeros.
     */
    static Reading ccns(String text) {
        Reading reading = empty();
        for (String word : words(text.replace("-", ""))) {
            if (CCN.matcher(word).matches()) {
                reading.numbers.add(word);
            } else if (SHORT_CCN.matcher(word).matches()) {
                reading.numbers.add("0".repeat(CCN_LENGTH - word.length()) + word);
                reading.repaired.add(word);
            } else {
                reading.unread.add(word);
            }
        }
        return reading;
    }

    /** NPIs: ten digits. */
    static Reading npis(String text) {
        Reading reading = empty();
        for (String word : words(text)) {
            (NPI.matcher(word).matches() ? reading.numbers : reading.unread).add(word);
        }
        return reading;
    }

    /** EINs: nine digits, with or without the hyphen after the second. */
    static Reading eins(String text) {
        Reading reading = empty();
        for (String word : words(text)) {
            if (EIN.matcher(word).matches()) {
                reading.numbers.add(word.replace("-", ""));
            } else {
                reading.unread.add(word);
            }
        }
        return reading;
    }

    private static Reading empty() {
        return new Reading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private static List<String> words(String text) {
        return BETWEEN.splitAsStream(text.strip().toUpperCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
    }
}
