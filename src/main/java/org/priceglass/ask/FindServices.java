package org.priceglass.ask;

import java.util.List;

/**
 * Which services do hospitals publish under this code or these words?
 */
@SuppressWarnings("DoNotCallSuggester")
public final class FindServices {
    /**
     * Services by code text ({@code 99213}, {@code CPT:99213}) or by words, all of which a description holds in any
     * case and order; the most widely published first.
     */
    public List<ServiceHit> ask(String words, int limit) {
        throw new UnsupportedOperationException("waits for the repositories");
    }
}
