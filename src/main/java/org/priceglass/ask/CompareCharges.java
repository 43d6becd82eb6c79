package org.priceglass.ask;

import java.util.List;
import java.util.Set;
import org.priceglass.model.Rate;

/**
 * What do hospitals charge for these services?
 */
@SuppressWarnings("DoNotCallSuggester")
public final class CompareCharges {
    /**
     * One comparison for each code, in the order of the request.
     */
    public List<Comparison> ask(CompareRequest request) {
        throw new UnsupportedOperationException("waits for the repositories");
    }

    /**
     * The rates of one charge, of payers whose published name contains one of the words in any case; all where there
     * are none.
     */
    public List<Rate> rates(long charge, Set<String> payers) {
        throw new UnsupportedOperationException("waits for the repositories");
    }
}
