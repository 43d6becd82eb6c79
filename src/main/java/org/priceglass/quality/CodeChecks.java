package org.priceglass.quality;

import static org.priceglass.quality.ScorePart.CODES;
import static org.priceglass.quality.Severity.DOUBT;
import static org.priceglass.quality.Severity.FAULT;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.priceglass.model.Charge;
import org.priceglass.model.Code;
import org.priceglass.model.CodeSystem;
import org.priceglass.model.Field;
import org.priceglass.model.FlagRule;

/** Codes against the form of their system; the forms themselves are {@code org.priceglass.code}'s. */
final class CodeChecks {
    private static final Set<FlagRule> FORM = Set.of(FlagRule.CODE_FORM, FlagRule.AMBIGUOUS_CODE);
    private static final int CPT_LENGTH = 5;

    private CodeChecks() {
    }

    static List<Check> all() {
        return List.of(form(), type(), wrongSystem());
    }

    private static Check form() {
        CheckInfo info = new CheckInfo("code-form", CODES, FAULT, "codes",
                "A code does not have the form of its declared system",
                "codes flagged code-form or ambiguous-code / all codes");
        return new FlaggedCodes(info, FORM);
    }

    private static Check type() {
        CheckInfo info = new CheckInfo("code-type-unknown", CODES, FAULT, "codes",
                "A code type that the data dictionary does not list, or none",
                "codes flagged unknown-code-type / all codes");
        return new FlaggedCodes(info, Set.of(FlagRule.UNKNOWN_CODE_TYPE));
    }

    private static Check wrongSystem() {
        CheckInfo info = new CheckInfo("code-wrong-system", CODES, DOUBT, "codes",
                "A CPT number typed HCPCS, or a HCPCS level II code typed CPT",
                "HCPCS codes of five digits, or four digits and a letter, and CPT codes that begin with a letter /"
                        + " codes of CPT and HCPCS");
        return new Check() {
            @Override
            public CheckInfo info() {
                return info;
            }

            @Override
            public void look(long id, Charge charge, Tally tally) {
                for (Code code : charge.codes()) {
                    if (code.system() == CodeSystem.CPT || code.system() == CodeSystem.HCPCS) {
                        tally.looked(1);
                        if (isOther(code)) {
                            tally.hit(Finding.ofCharge(id, code.published() + " typed " + code.system().label()));
                        }
                    }
                }
            }
        };
    }

    private static boolean isOther(Code code) {
        String text = code.code();
        if (text.length() != CPT_LENGTH) {
            return false;
        }
        boolean levelTwo = Character.isLetter(text.charAt(0));
        return code.system() == CodeSystem.CPT ? levelTwo : !levelTwo;
    }

    /** Counts flags that reading put on codes. */
    private record FlaggedCodes(CheckInfo info, Set<FlagRule> rules) implements Check {
        @Override
        public void look(long id, Charge charge, Tally tally) {
            tally.looked(charge.codes().size());
            Predicate<FlagRule> counted = rules::contains;
            charge.flags().stream().filter(flag -> flag.field() == Field.CODES && counted.test(flag.rule()))
                    .limit(charge.codes().size()).forEach(flag -> tally.hit(Finding.ofCharge(id, flag.published())));
        }
    }
}
