package org.priceglass.mrf;

import java.util.Arrays;
import org.priceglass.model.Field;
import org.priceglass.model.FlagRule;

/**
 * What only some charges have: flagged values, and unknown columns that hold a value. Each belongs to the charge or to
 * one of its rates.
 */
public final class Extras {
    /** In place of a rate's index: belongs to the charge. */
    public static final int OF_CHARGE = -1;

    private static final Field[] FIELDS = Field.values();
    private static final FlagRule[] RULES = FlagRule.values();

    /** rate, field, rule, published text */
    private int[] flags = new int[64];
    private int flagCount;
    /** rate, name, value */
    private int[] others = new int[64];
    private int otherCount;

    public void clear() {
        flagCount = 0;
        otherCount = 0;
    }

    public void addFlag(int rate, Field field, FlagRule rule, int publishedId) {
        if (flagCount * 4 == flags.length) {
            flags = Arrays.copyOf(flags, flags.length * 2);
        }
        int at = 4 * flagCount++;
        flags[at] = rate;
        flags[at + 1] = field.ordinal();
        flags[at + 2] = rule.ordinal();
        flags[at + 3] = publishedId;
    }

    public int flags() {
        return flagCount;
    }

    /**
     * Index of the rate that the flag belongs to, {@link #OF_CHARGE} for the charge.
     */
    public int flagRate(int flag) {
        return flags[4 * flag];
    }

    public Field flagField(int flag) {
        return FIELDS[flags[4 * flag + 1]];
    }

    public FlagRule flagRule(int flag) {
        return RULES[flags[4 * flag + 2]];
    }

    /** The pool's id of what the file says. */
    public int flagText(int flag) {
        return flags[4 * flag + 3];
    }

    public void addOther(int rate, int nameId, int valueId) {
        if (otherCount * 3 + 3 > others.length) {
            others = Arrays.copyOf(others, others.length * 2);
        }
        int at = 3 * otherCount++;
        others[at] = rate;
        others[at + 1] = nameId;
        others[at + 2] = valueId;
    }

    public int others() {
        return otherCount;
    }

    /**
     * Index of the rate that the value belongs to, {@link #OF_CHARGE} for the charge.
     */
    public int otherRate(int other) {
        return others[3 * other];
    }

    public int otherName(int other) {
        return others[3 * other + 1];
    }

    public int otherValue(int other) {
        return others[3 * other + 2];
    }
}
