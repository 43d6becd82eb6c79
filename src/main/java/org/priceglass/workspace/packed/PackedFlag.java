package org.priceglass.workspace.packed;

import org.priceglass.model.Field;
import org.priceglass.model.FlagRule;

/** A flag whose text is still a {@link TextRef}. */
record PackedFlag(int rate, Field field, FlagRule rule, int published) {
}
