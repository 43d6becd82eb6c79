package org.priceglass.discover.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.priceglass.model.Identifier;

/**
 * What speaks for and against two descriptions being of one hospital, in bits:
 *
 * <table>
 * <caption>Bits</caption>
 * <tr>
 * <th>what both sides say</th>
 * <th>agrees</th>
 * <th>contradicts</th>
 * </tr>
 * <tr>
 * <td>to begin with: most pairs are two hospitals</td>
 * <td colspan="2">-2</td>
 * </tr>
 * <tr>
 * <td>CCN</td>
 * <td>+7</td>
 * <td>-7</td>
 * </tr>
 * <tr>
 * <td>NPI; hospitals have several</td>
 * <td>+6</td>
 * <td>-1</td>
 * </tr>
 * <tr>
 * <td>licence</td>
 * <td>+5</td>
 * <td>0</td>
 * </tr>
 * <tr>
 * <td>EIN; systems share one</td>
 * <td>+2</td>
 * <td>-2</td>
 * </tr>
 * <tr>
 * <td>name, by likeness ({@link HospitalName#likeness}); at most +4 where no word of it is distinctive</td>
 * <td>+8</td>
 * <td>-6</td>
 * </tr>
 * <tr>
 * <td>a word for a part of a campus that one name has and the other lacks: children, psychiatric, east, unit 14</td>
 * <td></td>
 * <td>-6</td>
 * </tr>
 * <tr>
 * <td>state</td>
 * <td>+1</td>
 * <td>-8</td>
 * </tr>
 * <tr>
 * <td>street with its number, by likeness</td>
 * <td>+6</td>
 * <td>-7</td>
 * </tr>
 * <tr>
 * <td>ZIP (another one with the same first three digits: -1), else city</td>
 * <td>+2, +1</td>
 * <td>-3, -2</td>
 * </tr>
 * <tr>
 * <td>telephone</td>
 * <td>+2</td>
 * <td>0</td>
 * </tr>
 * <tr>
 * <td>host of the web site</td>
 * <td>+1</td>
 * <td>0</td>
 * </tr>
 * </table>
 *
 * Where a side has several names, numbers or places, the best pair counts.
 */
final class MatchEvidence {
    private static final double PRIOR = -2;
    private static final double NAME_SPAN = 14;
    private static final double NAME_LEAST = -6;
    private static final double OTHER_PART = -6;
    private static final double COMMON_NAME_MOST = 4;
    private static final double STREET_SPAN = 13;
    private static final double STREET_LEAST = -7;
    private static final int ZIP_AREA = 3;

    private final List<Weight> weights = new ArrayList<>();
    private double bits = PRIOR;

    private MatchEvidence() {
    }

    static MatchEvidence of(HospitalProfile one, HospitalProfile other) {
        MatchEvidence evidence = new MatchEvidence();
        evidence.numbers(one, other, Identifier.CCN, 7, -7);
        evidence.numbers(one, other, Identifier.NPI, 6, -1);
        evidence.numbers(one, other, Identifier.LICENSE, 5, 0);
        evidence.numbers(one, other, Identifier.EIN, 2, -2);
        evidence.names(one, other);
        evidence.words("state", one.states(), other.states(), 1, -8);
        evidence.places(one, other);
        evidence.words("telephone", one.phones(), other.phones(), 2, 0);
        evidence.words("web site", one.hosts(), other.hosts(), 1, 0);
        return evidence;
    }

    double bits() {
        return bits;
    }

    /** A line for each thing that counted, with its bits. */
    String text() {
        return weights.stream().map(each -> String.format(Locale.ROOT, "%s: %+.1f", each.what(), each.bits()))
                .collect(Collectors.joining("\n"));
    }

    private void numbers(HospitalProfile one, HospitalProfile other, String kind, int same, int different) {
        words(kind, one.numbers(kind), other.numbers(kind), same, different);
    }

    private void words(String what, Set<?> one, Set<?> other, int same, int different) {
        if (!one.isEmpty() && !other.isEmpty()) {
            boolean disjoint = Collections.disjoint(one, other);
            add((disjoint ? "another " : "same ") + what, disjoint ? different : same);
        }
    }

    private void names(HospitalProfile one, HospitalProfile other) {
        if (one.names().isEmpty() || other.names().isEmpty()) {
            return;
        }
        double best = NAME_LEAST + OTHER_PART;
        for (HospitalName name : one.names()) {
            for (HospitalName known : other.names()) {
                double weight = NAME_SPAN * name.likeness(known) + NAME_LEAST;
                if (name.isOfAnotherPart(known)) {
                    weight += OTHER_PART;
                }
                boolean common = name.distinctive().isEmpty() || known.distinctive().isEmpty();
                best = Math.max(best, common ? Math.min(weight, COMMON_NAME_MOST) : weight);
            }
        }
        add(best > 0 ? "like name" : "unlike name", best);
    }

    private void places(HospitalProfile one, HospitalProfile other) {
        double best = Double.NEGATIVE_INFINITY;
        for (HospitalProfile.Place place : one.places()) {
            for (HospitalProfile.Place known : other.places()) {
                best = Math.max(best, street(place, known) + area(place, known));
            }
        }
        if (Double.isFinite(best) && best != 0) {
            add(best > 0 ? "same place" : "another place", best);
        }
    }

    private static double street(HospitalProfile.Place one, HospitalProfile.Place other) {
        return one.street() == null || other.street() == null
                ? 0
                : STREET_SPAN * one.street().likeness(other.street()) + STREET_LEAST;
    }

    private static double area(HospitalProfile.Place one, HospitalProfile.Place other) {
        if (one.zip() != null && other.zip() != null) {
            if (one.zip().equals(other.zip())) {
                return 2;
            }
            return one.zip().regionMatches(0, other.zip(), 0, ZIP_AREA) ? -1 : -3;
        }
        if (one.city() != null && other.city() != null) {
            return one.city().equals(other.city()) ? 1 : -2;
        }
        return 0;
    }

    private void add(String what, double weight) {
        bits += weight;
        weights.add(new Weight(what, weight));
    }

    private record Weight(String what, double bits) {
    }
}
