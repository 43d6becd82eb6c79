package org.priceglass.discover.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A hospital's name as words: without case, punctuation and words that files add or leave out, in the singular,
 * abbreviations in full.
 *
 * @param words
 *            in their order, each once
 */
public record HospitalName(Set<String> words) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern INSIDE = Pattern.compile("['\u2019\u02bc.]");
    private static final Pattern PLURAL = Pattern.compile(".{2,}[^s]s");
    private static final Set<String> FILLERS = Set.of("the", "inc", "llc", "lp", "corp", "corporation", "co", "of",
            "at", "and", "for", "a", "dba");
    private static final Set<String> GENERIC = Set.of("hospital", "medical", "center", "health", "healthcare", "system",
            "regional", "memorial", "community", "general", "clinic", "county", "district", "care", "campus", "service",
            "university", "saint");
    private static final Map<String, String> IN_FULL = abbreviations("""
            st saint|ste saint|mt mount|ft fort|hosp hospital|hsp hospital|med medical|mc medical center|ctr center
            |cntr center|centre center|rgnl regional|reg regional|univ university|mem memorial|meml memorial
            |comm community|cmnty community|gen general|hlth health|sys system|svc service|dist district
            |cty county|cnty county|intl international|natl national
            """);
    /** By which hospitals of one campus and name are told apart. */
    private static final Set<String> PARTS = Set.of("children", "pediatric", "women", "psych", "psychiatric",
            "behavioral", "rehabilitation", "rehab", "surgical", "surgery", "specialty", "heart", "cancer",
            "orthopedic", "orthopaedic", "recovery", "ltac", "north", "south", "east", "west");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final double GENERIC_WEIGHT = 0.3;

    /** Reads a name. */
    public static HospitalName of(String name) {
        String lower = INSIDE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        return new HospitalName(NO_WORD.splitAsStream(lower).map(HospitalName::singular)
                .map(word -> IN_FULL.getOrDefault(word, word)).flatMap(words -> Arrays.stream(words.split(" ", -1)))
                .filter(word -> !word.isEmpty() && !FILLERS.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Words that few hospitals share. */
    public List<String> distinctive() {
        return words.stream().filter(word -> !GENERIC.contains(word)).toList();
    }

    /**
     * 1 for the same words in any order, 0 where no word is shared: Dice's coefficient, with words that half of all
     * hospitals have weighing {@value #GENERIC_WEIGHT}.
     */
    public double likeness(HospitalName other) {
        double all = weight(words) + weight(other.words);
        Set<String> shared = new LinkedHashSet<>(words);
        shared.retainAll(other.words);
        return all == 0 ? 0 : 2 * weight(shared) / all;
    }

    /** Whether one of two names has a word for a part of a campus, or a number, that the other lacks. */
    boolean isOfAnotherPart(HospitalName other) {
        Set<String> apart = new LinkedHashSet<>(words);
        apart.addAll(other.words);
        apart.removeIf(word -> words.contains(word) && other.words.contains(word));
        return apart.stream().anyMatch(word -> PARTS.contains(word) || NUMBER.matcher(word).matches());
    }

    /** Without the s of a plural or possessive, which sources keep or drop as they like. */
    private static String singular(String word) {
        return PLURAL.matcher(word).matches() ? word.substring(0, word.length() - 1) : word;
    }

    private static double weight(Set<String> words) {
        return words.stream().mapToDouble(word -> GENERIC.contains(word) ? GENERIC_WEIGHT : 1).sum();
    }

    private static Map<String, String> abbreviations(String list) {
        Map<String, String> full = new HashMap<>();
        for (String entry : list.replace("\n", "").split("\\|", -1)) {
            int blank = entry.indexOf(' ');
            full.put(entry.substring(0, blank), entry.substring(blank + 1));
        }
        return Map.copyOf(full);
    }
}
