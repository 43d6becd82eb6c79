package org.priceglass.conformance.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.priceglass.conformance.Dictionary;
import org.priceglass.conformance.DictionaryChoice;

/**
 * What the content of a member tells of its dictionary.
 *
 * @param ofThird
 *            names that only dictionary 3.0 has
 * @param ofSecond
 *            names that only 2.x has
 * @param missing
 *            names that 2.2 needs and the member lacks
 * @param updated
 *            the day that the member says it is of
 * @param declared
 *            what it says its version is; empty where it does not say
 */
record Marks(List<String> ofThird, List<String> ofSecond, List<String> missing, Optional<LocalDate> updated,
        String declared) {
    private static final LocalDate START_OF_2_1 = LocalDate.of(2024, 7, 1);
    private static final LocalDate START_OF_2_2 = LocalDate.of(2025, 1, 1);
    private static final int NAMED = 4;

    /** The dictionary that a CSV file follows: its version cell cannot tell 2.0, 2.1 and 2.2 apart, the day can. */
    DictionaryChoice chooseForCsv() {
        if (ofThird.size() > ofSecond.size()) {
            return new DictionaryChoice(Dictionary.V3_0_0, "it has " + names(ofThird));
        }
        if (ofSecond.isEmpty() && ofThird.isEmpty()) {
            return declared.startsWith("2")
                    ? secondByDay("it says version " + declared)
                    : new DictionaryChoice(Dictionary.V3_0_0,
                            declared.startsWith("3")
                                    ? "it says version " + declared
                                    : "none of its headers tells, so the newest");
        }
        return secondByDay("it has " + names(ofSecond));
    }

    /** The dictionary that a JSON file follows: its version says it, unless its keys say more. */
    DictionaryChoice chooseForJson() {
        if (ofThird.size() > ofSecond.size() || (ofSecond.isEmpty() && ofThird.isEmpty() && !isSecond())) {
            return new DictionaryChoice(Dictionary.V3_0_0,
                    ofThird.isEmpty()
                            ? declared.startsWith("3") ? "it says version " + declared : "no key tells, so the newest"
                            : "it has " + names(ofThird));
        }
        Dictionary said = Dictionary.ofLabel(declared.equals("2.2.1") ? "2.2.0" : declared).filter(one -> isSecond())
                .orElse(Dictionary.V2_2_0);
        if (missing.isEmpty() && !said.isAtLeast(Dictionary.V2_2_0)) {
            return new DictionaryChoice(Dictionary.V2_2_0,
                    "it says version " + declared + ", but has keys that came with 2.2");
        }
        return new DictionaryChoice(said,
                isSecond()
                        ? "it says version " + declared
                        : "it has " + names(ofSecond) + " and says no version of 2.x");
    }

    private boolean isSecond() {
        return declared.startsWith("2");
    }

    private DictionaryChoice secondByDay(String reason) {
        if (!missing.isEmpty()) {
            boolean first = updated.isPresent() && updated.get().isBefore(START_OF_2_1);
            return new DictionaryChoice(first ? Dictionary.V2_0_0 : Dictionary.V2_1_0,
                    reason + " and lacks " + names(missing) + ", so it is older than 2.2" + day());
        }
        Dictionary byDay = updated.isEmpty() || !updated.get().isBefore(START_OF_2_2)
                ? Dictionary.V2_2_0
                : updated.get().isBefore(START_OF_2_1) ? Dictionary.V2_0_0 : Dictionary.V2_1_0;
        return new DictionaryChoice(byDay, reason + "; 2.0, 2.1 and 2.2 share one template"
                + (updated.isEmpty() ? ", so the newest of them" : day()));
    }

    private String day() {
        return updated.map(date -> ", and it is of " + date).orElse("");
    }

    private static String names(List<String> names) {
        List<String> few = new ArrayList<>(names.subList(0, Math.min(NAMED, names.size())));
        return String.join(", ", few);
    }
}
