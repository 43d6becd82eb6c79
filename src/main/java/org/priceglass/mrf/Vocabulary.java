package org.priceglass.mrf;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Field;

/**
 * The words of one field that the data dictionary lists, and other spellings whose meaning is certain (mostly those of
 * files before the dictionary).
 *
 * @param words
 *            as the dictionary writes them, by their upper-case form
 * @param synonyms
 *            words of the dictionary by the upper-case form of the other spelling
 */
record Vocabulary(Map<String, String> words, Map<String, String> synonyms) {
    private static final Vocabulary SETTING = of(Set.of("inpatient", "outpatient", "both"),
            Map.ofEntries(Map.entry("IP", "inpatient"), Map.entry("I", "inpatient"), Map.entry("IN", "inpatient"),
                    Map.entry("IN PATIENT", "inpatient"), Map.entry("IN-PATIENT", "inpatient"),
                    Map.entry("OP", "outpatient"), Map.entry("O", "outpatient"), Map.entry("OUT", "outpatient"),
                    Map.entry("OUT PATIENT", "outpatient"), Map.entry("OUT-PATIENT", "outpatient"),
                    Map.entry("IP/OP", "both"), Map.entry("IP & OP", "both"), Map.entry("IP AND OP", "both"),
                    Map.entry("I/O", "both"), Map.entry("IO", "both"), Map.entry("INPATIENT/OUTPATIENT", "both"),
                    Map.entry("INPATIENT / OUTPATIENT", "both"), Map.entry("INPATIENT & OUTPATIENT", "both"),
                    Map.entry("INPATIENT AND OUTPATIENT", "both"), Map.entry("OUTPATIENT/INPATIENT", "both"),
                    Map.entry("BOTH INPATIENT AND OUTPATIENT", "both")));

    private static final Vocabulary METHODOLOGY = of(
            Set.of("case rate", "fee schedule", "percent of total billed charges", "per diem", "other"),
            Map.ofEntries(Map.entry("CASE-RATE", "case rate"), Map.entry("CASERATE", "case rate"),
                    Map.entry("CASE RATES", "case rate"), Map.entry("FEE-SCHEDULE", "fee schedule"),
                    Map.entry("FEESCHEDULE", "fee schedule"), Map.entry("FEE SCHEDULES", "fee schedule"),
                    Map.entry("PER-DIEM", "per diem"), Map.entry("PERDIEM", "per diem"),
                    Map.entry("PERCENT OF TOTAL BILLED CHARGE", "percent of total billed charges"),
                    Map.entry("PERCENTAGE OF TOTAL BILLED CHARGES", "percent of total billed charges"),
                    Map.entry("% OF TOTAL BILLED CHARGES", "percent of total billed charges"),
                    Map.entry("PERCENT OF BILLED CHARGES", "percent of total billed charges"),
                    Map.entry("% OF BILLED CHARGES", "percent of total billed charges"),
                    Map.entry("PERCENT OF CHARGES", "percent of total billed charges"),
                    Map.entry("PERCENT OF CHARGE", "percent of total billed charges"),
                    Map.entry("% OF CHARGES", "percent of total billed charges")));

    /** Claims call facility bills institutional. */
    private static final Vocabulary BILLING_CLASS = of(Set.of("professional", "facility", "both"),
            Map.of("PROF", "professional", "PROFESSIONAL FEE", "professional", "PRO FEE", "professional", "PROFEE",
                    "professional", "FAC", "facility", "INSTITUTIONAL", "facility", "FACILITY FEE", "facility",
                    "FACILITY/PROFESSIONAL", "both", "PROFESSIONAL/FACILITY", "both"));

    /** GR is grams and GM is gram in the dictionary, so a bare G is neither for certain. */
    private static final Vocabulary DRUG_TYPE = of(Set.of("GR", "ME", "ML", "UN", "F2", "EA", "GM"),
            Map.ofEntries(Map.entry("GRAMS", "GR"), Map.entry("GRAM", "GM"), Map.entry("MG", "ME"),
                    Map.entry("MILLIGRAM", "ME"), Map.entry("MILLIGRAMS", "ME"), Map.entry("MILLILITER", "ML"),
                    Map.entry("MILLILITERS", "ML"), Map.entry("UNIT", "UN"), Map.entry("UNITS", "UN"),
                    Map.entry("IU", "F2"), Map.entry("INTERNATIONAL UNIT", "F2"),
                    Map.entry("INTERNATIONAL UNITS", "F2"), Map.entry("EACH", "EA")));

    /** The vocabulary of a field that has one; throws {@link IllegalArgumentException} for every other. */
    static Vocabulary of(Field field) {
        return switch (field) {
            case SETTING -> SETTING;
            case METHODOLOGY -> METHODOLOGY;
            case BILLING_CLASS -> BILLING_CLASS;
            case DRUG_TYPE -> DRUG_TYPE;
            default -> throw new IllegalArgumentException(field + " has no list of words");
        };
    }

    /** The dictionary's word for one that differs from it in case and blanks only; else null. */
    @Nullable
    String word(String published) {
        return words.get(fold(published));
    }

    /** The dictionary's word that another spelling certainly means; else null. */
    @Nullable
    String synonym(String published) {
        return synonyms.get(fold(published));
    }

    private static Vocabulary of(Set<String> words, Map<String, String> synonyms) {
        return new Vocabulary(words.stream().collect(Collectors.toUnmodifiableMap(Vocabulary::fold, word -> word)),
                synonyms);
    }

    private static String fold(String text) {
        return text.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }
}
