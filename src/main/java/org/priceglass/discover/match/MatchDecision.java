package org.priceglass.discover.match;

import java.util.List;
import java.util.Optional;

/**
 * Which hospital a description is of.
 *
 * @param same
 *            the one that it certainly is
 * @param possible
 *            where none is certain: those that it may be, the likeliest first, five at most
 */
public record MatchDecision(Optional<HospitalMatch> same, List<HospitalMatch> possible) {
    /** From how many bits on a hospital may be the same. */
    static final double POSSIBLE = 0;
    /** From how many bits on it is, if there is no second one like it. */
    static final double CERTAIN = 7;
    /** How far ahead of the next best it must be. */
    static final double LEAD = 3;
    private static final int MOST = 5;

    /** Decides among hospitals, the likeliest first. */
    static MatchDecision among(List<HospitalMatch> matches) {
        List<HospitalMatch> possible = matches.stream().filter(match -> match.bits() >= POSSIBLE).limit(MOST).toList();
        if (possible.isEmpty()) {
            return new MatchDecision(Optional.empty(), List.of());
        }
        HospitalMatch best = possible.getFirst();
        boolean alone = possible.size() == 1 || best.bits() - possible.get(1).bits() >= LEAD;
        return best.bits() >= CERTAIN && alone
                ? new MatchDecision(Optional.of(best), List.of())
                : new MatchDecision(Optional.empty(), possible);
    }
}
