package org.priceglass.ask;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import org.priceglass.conformance.ConformanceReport;
import org.priceglass.model.ReadSummary;
import org.priceglass.workspace.VersionOrigin;

/**
 * A price set with all that its auditor looks at. Its findings lie in temporary files until it is closed.
 *
 * @param summary
 *            what reading the file told
 * @param auditedAt
 *            when this was put together
 */
public record AuditedVersion(JudgedVersion judged, VersionOrigin origin, ReadSummary summary,
        ConformanceReport conformance, Instant auditedAt) implements Closeable {
    @Override
    public void close() throws IOException {
        conformance.close();
    }
}
