package org.priceglass.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.priceglass.ask.CompareRequest;
import org.priceglass.ask.Comparison;
import org.priceglass.ask.HospitalRef;
import org.priceglass.cli.print.Wording;

/**
 * Says what a comparison lacks. "Not published" (a hospital was searched and does not list the code) and "not found"
 * (no hospital was there to be searched) are two answers.
 */
final class Absences {
    private static final int NAMED = 5;

    private Absences() {
    }

    static List<String> of(Comparison comparison, CompareRequest request) {
        List<String> lines = new ArrayList<>();
        String code = comparison.asked().toString();
        if (comparison.rows().isEmpty() && comparison.searched() == 0) {
            lines.add(code + ": not found: no hospital with prices " + place(request)
                    + "; import its file, or widen the question");
            return lines;
        }
        if (!comparison.withoutMatch().isEmpty()) {
            lines.add(code + ": published, but not as asked " + setting(request) + "at "
                    + names(comparison.withoutMatch()));
        }
        if (!comparison.withoutCode().isEmpty()) {
            lines.add(code + ": not published at " + names(comparison.withoutCode()));
        }
        return lines;
    }

    private static String place(CompareRequest request) {
        if (request.near() != null) {
            return "within " + request.near().radiusMiles() + " miles of " + request.near().zip();
        }
        return request.hospitals().isEmpty() ? "in the workspace" : "of those ids in the workspace";
    }

    private static String setting(CompareRequest request) {
        List<String> asked = new ArrayList<>();
        if (request.setting() != null) {
            asked.add(request.setting());
        }
        asked.addAll(request.payers().words());
        return asked.isEmpty() ? "" : "(" + String.join(", ", asked) + ") ";
    }

    private static String names(List<HospitalRef> hospitals) {
        String names = hospitals.stream().limit(NAMED).map(HospitalRef::name).collect(Collectors.joining(", "));
        String count = Wording.count(hospitals.size(), "hospital", "hospitals");
        return count + " searched: " + names
                + (hospitals.size() > NAMED ? " and " + (hospitals.size() - NAMED) + " more" : "");
    }
}
