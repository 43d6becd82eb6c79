package org.priceglass.ui.files.verdict;

import java.time.ZoneId;
import org.priceglass.ask.BrokenRule;
import org.priceglass.ask.Conformance;
import org.priceglass.ask.Verdict;
import org.priceglass.conformance.Format;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.format.Dates;

/** A verdict in words. */
final class VerdictWords {
    private VerdictWords() {
    }

    /** {@code Not valid by CMS's dictionary 2.2.0: 3 errors, 1 alert}. */
    static String headline(Conformance conformance) {
        Verdict verdict = conformance.verdict();
        return (verdict.isValid() ? "Valid" : "Not valid") + " by CMS's dictionary " + verdict.dictionary() + ": "
                + (verdict.errors() == 0 ? "no errors" : Counts.of(verdict.errors(), "error")) + ", "
                + (verdict.alerts() == 0 ? "no alerts" : Counts.of(verdict.alerts(), "alert"));
    }

    /** Why this dictionary, how much was checked and when. */
    static String detail(Conformance conformance, ZoneId zone) {
        return "This dictionary because " + conformance.reason() + ". "
                + Counts.of(conformance.rows(), conformance.format() == Format.JSON ? "item" : "row") + " checked "
                + Dates.format(conformance.checkedAt(), zone) + ".";
    }

    /** What the samples of a rule leave out: {@code The first 3 of 1,204 findings} */
    static String more(BrokenRule broken) {
        int shown = broken.samples().size();
        return broken.findings() <= shown
                ? Counts.of(broken.findings(), "finding")
                : "The first " + shown + " of " + Counts.of(broken.findings(), "finding")
                        + "; an export has all of them";
    }

    /** How many rules of this part are broken: {@code Beyond CMS (2)}. */
    static String part(Part part, Conformance conformance) {
        return part.label() + " (" + Counts.format(conformance.rules().stream().filter(part::holds).count()) + ")";
    }
}
