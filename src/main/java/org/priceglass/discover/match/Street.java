package org.priceglass.discover.match;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A street with its number: what stands before the first comma, without suite and floor, words in their short form.
 *
 * @param number
 *            empty where there is none
 */
record Street(String number, Set<String> words) {
    private static final Pattern NUMBER = Pattern.compile("^(\\d+)(?:-\\d+)?[a-z]?\\s+(.*)$");
    private static final Pattern INSIDE_BUILDING = Pattern
            .compile("\\b(?:suite|ste|unit|floor|fl|bldg|building|room|rm|mail stop|#)\\b?.*$");
    private static final Pattern BOX = Pattern.compile("^p\\.? ?o\\.? ?box\\b.*");
    private static final Map<String, String> SHORT = Map.ofEntries(Map.entry("street", "st"),
            Map.entry("avenue", "ave"), Map.entry("av", "ave"), Map.entry("drive", "dr"), Map.entry("road", "rd"),
            Map.entry("boulevard", "blvd"), Map.entry("highway", "hwy"), Map.entry("lane", "ln"),
            Map.entry("parkway", "pkwy"), Map.entry("place", "pl"), Map.entry("court", "ct"),
            Map.entry("circle", "cir"), Map.entry("square", "sq"), Map.entry("terrace", "ter"),
            Map.entry("route", "rte"), Map.entry("turnpike", "tpke"), Map.entry("plaza", "plz"),
            Map.entry("north", "n"), Map.entry("south", "s"), Map.entry("east", "e"), Map.entry("west", "w"),
            Map.entry("northeast", "ne"), Map.entry("northwest", "nw"), Map.entry("southeast", "se"),
            Map.entry("southwest", "sw"), Map.entry("saint", "st"), Map.entry("mount", "mt"), Map.entry("fort", "ft"),
            Map.entry("first", "1st"), Map.entry("second", "2nd"), Map.entry("third", "3rd"));
    private static final double SAME_NUMBER = 0.5;
    private static final double NO_NUMBER = 0.8;

    /** Empty where a text names no street: a post office box, a city alone. */
    static Optional<Street> of(String address) {
        String lower = address.toLowerCase(Locale.ROOT).strip();
        String first = lower.split(",", 2)[0].replace(".", "").strip();
        if (first.isEmpty() || BOX.matcher(lower).matches()) {
            return Optional.empty();
        }
        Matcher numbered = NUMBER.matcher(first);
        boolean hasNumber = numbered.matches();
        String name = INSIDE_BUILDING.matcher(hasNumber ? numbered.group(2) : first).replaceFirst("");
        Set<String> words = Pattern.compile("[^\\p{L}\\p{Nd}]+").splitAsStream(name).filter(word -> !word.isEmpty())
                .map(word -> SHORT.getOrDefault(word, word)).collect(Collectors.toCollection(LinkedHashSet::new));
        return words.isEmpty() ? Optional.empty() : Optional.of(new Street(hasNumber ? numbered.group(1) : "", words));
    }

    /** 1 for the same place, 0 for another number or no word in common. */
    double likeness(Street other) {
        Set<String> shared = new LinkedHashSet<>(words);
        shared.retainAll(other.words);
        double dice = 2.0 * shared.size() / (words.size() + other.words.size());
        if (number.isEmpty() || other.number.isEmpty()) {
            return NO_NUMBER * dice;
        }
        boolean same = number.equals(other.number) && !shared.isEmpty();
        return same ? SAME_NUMBER + (1 - SAME_NUMBER) * dice : 0;
    }
}
