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
 *            whose rates
 * @param setting
 *            only charges of this setting ({@code both} counts for either)
 */
public record CompareRequest(List<CodeQuery> codes, Set<Long> hospitals, PayerFilter payers, @Nullable Near near,
        @Nullable String setting) {
    /** The rates of payers whose published name contains one of these words, in any case; of all without words. */
    public CompareRequest(List<CodeQuery> codes, Set<Long> hospitals, Set<String> payers, @Nullable Near near,
            @Nullable String setting) {
        this(codes, hospitals, PayerFilter.ofWords(payers), near, setting);
    }
}
