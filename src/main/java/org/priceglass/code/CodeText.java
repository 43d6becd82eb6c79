package org.priceglass.code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priceglass.code.CodeTypeWords.TypedCode;
import org.priceglass.model.CodeSystem;

/** What else stands in code cells: the type before the code, a description or another number behind it. */
final class CodeText {
    /** Letters behind the dash, so that a modifier ({@code 99213-25}, {@code H0015-HF}) is none. */
    private static final Pattern DESCRIBED = Pattern
            .compile("([A-Z0-9][A-Z0-9.-]*?)(?:\\s*[-:]\\s+[^-:].*[A-Z]{3}.*|\\s*\\[[^\\]]*\\])");
    private static final Pattern ROUNDED = Pattern.compile("\\d(?:\\.\\d+)?E\\+?\\d+");

    private CodeText() {
    }

    /**
     * The code without a word of its own system before it. Any grouper's word goes from a DRG: files write {@code DRG}
     * before the codes of all of them.
     */
    static String bare(CodeSystem system, String text) {
        TypedCode typed = CodeTypeWords.leading(text);
        if (typed == null) {
            return text;
        }
        boolean same = typed.system().lookupSpace() == system.lookupSpace();
        return same || (isDrg(typed.system()) && isDrg(system)) ? typed.code() : text;
    }

    /** {@code 0278 - Implants} is 0278, {@code 68516-5216-8 [345150]} is 68516-5216-8. */
    static String withoutDescription(String text) {
        Matcher described = DESCRIBED.matcher(text);
        return described.matches() ? described.group(1) : text;
    }

    /** A number that a spreadsheet has rounded: {@code 3.78E+08}. */
    static boolean isRounded(String text) {
        return ROUNDED.matcher(text).matches();
    }

    private static boolean isDrg(CodeSystem system) {
        return system.label().endsWith("DRG");
    }
}
