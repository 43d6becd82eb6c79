package org.priceglass.sample;

import java.util.List;

/**
 * A plan of an invented payer.
 *
 * @param share
 *            of the gross charge that it pays on average over hospitals
 */
record Plan(String payer, String plan, double share) {
    private static final List<Plan> ALL = List.of(new Plan("Quillfeather Health", "PPO", 0.62),
            new Plan("Quillfeather Health", "HMO", 0.51), new Plan("Quillfeather Health", "Medicare Advantage", 0.23),
            new Plan("Lanternfish Insurance", "Open Access PPO", 0.58),
            new Plan("Lanternfish Insurance", "Gold HMO", 0.47), new Plan("Harrowgate Mutual", "Choice PPO", 0.66),
            new Plan("Harrowgate Mutual", "EPO", 0.54), new Plan("Umbermoor Benefit", "Commercial", 0.6),
            new Plan("Umbermoor Benefit", "Medicare Advantage", 0.24),
            new Plan("Cobblestone Care", "Medicaid Managed Care", 0.14),
            new Plan("Cobblestone Care", "Exchange Silver", 0.38), new Plan("Tidewhistle Life", "PPO", 0.7),
            new Plan("Pinwheel Health Plan", "HMO", 0.44),
            new Plan("Pinwheel Health Plan", "Workers Compensation", 0.34));

    static List<Plan> all() {
        return ALL;
    }

    /** Government plans pay by official schedules everywhere. */
    boolean isGovernment() {
        return plan.startsWith("Medica");
    }
}
