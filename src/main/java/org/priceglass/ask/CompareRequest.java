package org.priceglass.ask;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to compare.
 *
 * @param hospitals
 *            ids; empty for all
 * @param payers
 *            words that a payer's published name contains, in any case; empty for all
 * @param setting
 *            only charges of this setting ({@code both} counts for either)
 */
public record CompareRequest(List<CodeQuery> codes, Set<Long> hospitals, Set<String> payers, @Nullable Near near,
        @Nullable String setting) {
}
