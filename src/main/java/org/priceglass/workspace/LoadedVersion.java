package org.priceglass.workspace;

import java.util.List;
import org.priceglass.model.ReadSummary;

/**
 * What makes a loaded version ready.
 *
 * @param payerPlans
 *            ids of the payers and plans that it has rates of
 */
record LoadedVersion(int id, ReadSummary summary, String sha256, int hospital, StoredVersion.Shape shape,
        List<Integer> payerPlans) {
}
