package org.priceglass.code;

import org.jspecify.annotations.Nullable;
import org.priceglass.model.FlagRule;

/**
 * What a form makes of a code.
 *
 * @param rule
 *            null where the code has the form as it is
 */
record CanonicalCode(String text, @Nullable FlagRule rule) {
    /** A code of the right form. */
    static CanonicalCode right(String text) {
        return new CanonicalCode(text, null);
    }

    /** A code whose form is wrong and whose canonical form is certain all the same: a lost zero. */
    static CanonicalCode repaired(String text) {
        return new CanonicalCode(text, FlagRule.CODE_FORM);
    }

    /** A code whose canonical form is not certain. */
    static CanonicalCode ambiguous(String text) {
        return new CanonicalCode(text, FlagRule.AMBIGUOUS_CODE);
    }
}
