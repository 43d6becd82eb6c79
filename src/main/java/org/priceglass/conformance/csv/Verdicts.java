package org.priceglass.conformance.csv;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Which of some rules a combination of marks breaks, worked out once for each combination. */
final class Verdicts {
    private static final int UNKNOWN = -1;

    private final List<IntPredicate> rules;
    private final int[] verdicts;

    /**
     * Judges by these rules.
     *
     * @param marks
     *            how many different marks there are
     */
    Verdicts(List<IntPredicate> rules, int marks) {
        this.rules = rules;
        this.verdicts = new int[1 << marks];
        Arrays.fill(verdicts, UNKNOWN);
    }

    /** One bit for each broken rule, by its place in the list. */
    int broken(int marks) {
        int verdict = verdicts[marks];
        if (verdict == UNKNOWN) {
            verdict = judge(marks);
            verdicts[marks] = verdict;
        }
        return verdict;
    }

    private int judge(int marks) {
        int verdict = 0;
        for (int rule = 0; rule < rules.size(); rule++) {
            if (rules.get(rule).test(marks)) {
                verdict |= 1 << rule;
            }
        }
        return verdict;
    }
}
