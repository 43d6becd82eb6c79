package org.priceglass.ask.search;

/** How widely a code is published, among the charges found. Counts up while a search runs. */
public final class CodeCount {
    private static final int NO_HOSPITAL = -1;

    private final long key;
    private final long firstCharge;
    private int charges;
    private int hospitals;
    private int lastHospital = NO_HOSPITAL;

    CodeCount(long key, long firstCharge) {
        this.key = key;
        this.firstCharge = firstCharge;
    }

    void add(int hospital) {
        charges++;
        if (hospital != lastHospital) {
            hospitals++;
            lastHospital = hospital;
        }
    }

    /** The code's {@link org.priceglass.code.CodeKey}. */
    public long key() {
        return key;
    }

    /** Id of the first charge found that bears the code. */
    public long firstCharge() {
        return firstCharge;
    }

    public int charges() {
        return charges;
    }

    public int hospitals() {
        return hospitals;
    }
}
