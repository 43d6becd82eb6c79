package org.priceglass.export.report;

import java.util.List;
import org.priceglass.ask.AuditedVersion;

/**
 * What a report tells: one price set, or the several ones of a hospital.
 *
 * @param program
 *            name and version of the program that made it
 */
public record AuditReport(List<AuditedVersion> versions, String program) {
    String hospital() {
        return versions.getFirst().judged().hospital();
    }

    String title() {
        return "Price transparency audit: " + hospital();
    }
}
