package org.priceglass.quality;

import static org.priceglass.quality.ScorePart.CODES;
import static org.priceglass.quality.Severity.DOUBT;
import static org.priceglass.quality.Severity.FAULT;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.priceglass.model.Charge;
import org.priceglass.model.Code;
import org.priceglass.model.CodeSystem;
import org.priceglass.model.Field;
import org.priceglass.model.FlagRule;

/** Codes against the form of their system; the forms themselves are {@code org.priceglass.code}'s. */
final class CodeChecks {
    private static final Set<FlagRule> FORM = Set.of(FlagRule.CODE_FORM, FlagRule.AMBIGUOUS_CODE);
    private static final Set<CodeSystem> OWN_CHECK = Set.of(CodeSystem.RC, CodeSystem.NDC);
    private static final Pattern REVENUE = Pattern.compile("\\d{4}");
    private static final Pattern NDC_11 = Pattern.compile("\\d{11}");
    private static final int CPT_LENGTH = 5;

    private CodeChecks() {
    }

    static List<Check> all() {
        return List.of(form(), revenueCode(), ndc(), type(), wrongSystem());
    }

    private static Check form() {
        CheckInfo info = new CheckInfo("code-form", CODES, FAULT, "codes",
                "A code does not have the form of its declared system",
                "codes flagged code-form or ambiguous-code / codes of all systems but RC and NDC");
        return new FlaggedCodes(info, FORM, OWN_CHECK);
    }

    private static Check revenueCode() {
        return ofSystem(
                new CheckInfo("revenue-code-form", CODES, FAULT, "codes", "A revenue code that is not four digits",
                        "codes typed RC that are not three or four digits / codes typed RC"),
                CodeSystem.RC, REVENUE);
    }

    private static Check ndc() {
        return ofSystem(
                new CheckInfo("ndc-form", CODES, FAULT, "codes",
                        "A drug code that cannot be brought to eleven digits for sure",
                        "codes typed NDC whose eleven digits cannot be told / codes typed NDC"),
                CodeSystem.NDC, NDC_11);
    }

    private static Check ofSystem(CheckInfo info, CodeSystem system, Pattern canonical) {
        return new CodeCheck(info, code -> code.system() == system, code -> !canonical.matcher(code.code()).matches(),
                Code::published);
    }

    private static Check type() {
        CheckInfo info = new CheckInfo("code-type-unknown", CODES, FAULT, "codes",
                "A code type that the data dictionary does not list, or none",
                "codes flagged unknown-code-type / all codes");
        return new FlaggedCodes(info, Set.of(FlagRule.UNKNOWN_CODE_TYPE), Set.of());
    }

    private static Check wrongSystem() {
        CheckInfo info = new CheckInfo("code-wrong-system", CODES, DOUBT, "codes",
                "A CPT number typed HCPCS, or a HCPCS level II code typed CPT",
                "HCPCS codes of five digits, or four digits and a letter, and CPT codes that begin with a letter /"
                        + " codes of CPT and HCPCS");
        return new CodeCheck(info, code -> code.system() == CodeSystem.CPT || code.system() == CodeSystem.HCPCS,
                CodeChecks::isOther, code -> code.published() + " typed " + code.system().label());
    }

    private static boolean isOther(Code code) {
        String text = code.code();
        if (text.length() != CPT_LENGTH) {
            return false;
        }
        boolean levelTwo = Character.isLetter(text.charAt(0));
        return code.system() == CodeSystem.CPT ? levelTwo : !levelTwo;
    }

    /** Counts flags that reading put on codes, but for the codes of some systems. */
    private record FlaggedCodes(CheckInfo info, Set<FlagRule> rules, Set<CodeSystem> others) implements Check {
        @Override
        public void look(long id, Charge charge, Tally tally) {
            List<Code> counted = charge.codes().stream().filter(code -> !others.contains(code.system())).toList();
            Set<String> elsewhere = charge.codes().stream().filter(code -> others.contains(code.system()))
                    .map(Code::published).collect(Collectors.toSet());
            tally.looked(counted.size());
            charge.flags().stream()
                    .filter(flag -> flag.field() == Field.CODES && rules.contains(flag.rule())
                            && !elsewhere.contains(flag.published()))
                    .limit(counted.size()).forEach(flag -> tally.hit(Finding.ofCharge(id, flag.published())));
        }
    }
}
