package org.priceglass.ask;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Which bytes did this number come from?
 */
@SuppressWarnings("DoNotCallSuggester")
public final class ShowSource {
    /**
     * The record of a charge or, with a rate, the rate's own row.
     *
     * @throws java.util.NoSuchElementException
     *             where there is no such charge or rate
     * @throws IOException
     *             where the stored original is missing or altered
     */
    public SourceRecord ask(long charge, @Nullable Integer rate) throws IOException {
        throw new UnsupportedOperationException("waits for the repositories");
    }
}
