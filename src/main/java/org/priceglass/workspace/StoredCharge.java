package org.priceglass.workspace;

import org.priceglass.model.Charge;

/**
 * A charge with its id in the workspace. A charge of more than 10,000 rates, which stands in several rows, is one here.
 */
public record StoredCharge(long id, Charge charge) {
    /** The version that a charge belongs to. */
    public static int version(long id) {
        return (int) (id >>> Integer.SIZE);
    }

    /** The charge's number within its version. */
    public static int ordinal(long id) {
        return (int) id;
    }

    /** The id of a charge. */
    public static long id(int version, int ordinal) {
        return (long) version << Integer.SIZE | Integer.toUnsignedLong(ordinal);
    }
}
