package org.priceglass.conformance.csv;

/** What the cells of one payer hold in a row, one bit each. */
enum RateMark {
    PAYER("payer_name", ""), PLAN("plan_name", ""), DOLLAR("standard_charge", "negotiated_dollar"), PERCENTAGE(
            "standard_charge", "negotiated_percentage"), ALGORITHM("standard_charge",
                    "negotiated_algorithm"), METHODOLOGY("standard_charge", "methodology"), NOTES(
                            "additional_payer_notes", ""), ESTIMATED("estimated_amount", ""), MEDIAN("median_amount",
                                    ""), P10("10th_percentile", ""), P90("90th_percentile", ""), COUNT("count", ""),
    /** The methodology is "other". */
    OTHER_METHODOLOGY("", ""),
    /** The count is 0. */
    COUNT_OF_ZERO("", "");

    private final String first;
    private final String last;

    RateMark(String first, String last) {
        this.first = first;
        this.last = last;
    }

    /** The column's name in a tall file. */
    String tallLabel() {
        return last.isEmpty() ? first : first + " | " + last;
    }

    /**
     * The column's name in a wide file.
     *
     * @param payerPlan
     *            {@code payer | plan}
     */
    String wideLabel(String payerPlan) {
        return last.isEmpty() ? first + " | " + payerPlan : first + " | " + payerPlan + " | " + last;
    }

    /** Whether a header cut at its pipes is this column of some payer and plan. */
    boolean isWide(HeaderName header) {
        return header.size() == wideSegments() && isNear(header);
    }

    /** Whether a header begins and ends like this column of some payer and plan, however many parts are between. */
    boolean isNear(HeaderName header) {
        return !first.isEmpty() && header.size() > 1 && header.is(0, first)
                && (last.isEmpty() || header.is(header.size() - 1, last));
    }

    /** Parts of the column's name in a wide file. */
    int wideSegments() {
        return last.isEmpty() ? 3 : 4;
    }

    int bit() {
        return 1 << ordinal();
    }

    boolean in(int bits) {
        return (bits & bit()) != 0;
    }
}
