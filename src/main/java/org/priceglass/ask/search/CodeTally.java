package org.priceglass.ask.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Counts charges and hospitals for each code number. Hospitals come one after the other. */
final class CodeTally {
    private static final int NO_HOSPITAL = -1;

    private final int[] charges;
    private final int[] hospitals;
    private final int[] lastHospital;
    private final long[] firstCharge;

    /** Takes numbers below this size. */
    CodeTally(int size) {
        charges = new int[size];
        hospitals = new int[size];
        lastHospital = new int[size];
        firstCharge = new long[size];
        Arrays.fill(lastHospital, NO_HOSPITAL);
    }

    void countCharge(int code, long charge) {
        if (charges[code]++ == 0) {
            firstCharge[code] = charge;
        }
    }

    void countHospital(int code, int hospital) {
        if (lastHospital[code] != hospital) {
            lastHospital[code] = hospital;
            hospitals[code]++;
        }
    }

    /** The codes that were counted. */
    List<CodeCount> counts(CodeNumbers numbers) {
        return IntStream.range(0, charges.length).filter(code -> charges[code] > 0)
                .mapToObj(code -> new CodeCount(numbers.key(code), firstCharge[code], hospitals[code], charges[code]))
                .toList();
    }
}
