package org.priceglass.workspace;

import org.priceglass.model.ReadSummary;

/** What makes a loaded version ready. */
record LoadedVersion(int id, ReadSummary summary, String sha256, int hospital, StoredVersion.Shape shape) {
}
