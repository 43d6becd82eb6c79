package org.priceglass.code;

import org.jspecify.annotations.Nullable;
import org.priceglass.model.Code;
import org.priceglass.model.FlagRule;

/**
 * A published code in its canonical form, and what was the matter with it.
 *
 * @param typeRule
 *            {@link FlagRule#SYNONYM} for a type word that certainly means the system,
 *            {@link FlagRule#UNKNOWN_CODE_TYPE} for one that does not or for none; null where the type is the
 *            dictionary's
 * @param codeRule
 *            {@link FlagRule#CODE_FORM} or {@link FlagRule#AMBIGUOUS_CODE}; null where the code has the form of its
 *            system
 */
public record NormalizedCode(Code code, @Nullable FlagRule typeRule, @Nullable FlagRule codeRule) {
}
