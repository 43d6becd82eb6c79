package org.priceglass.ask;

import java.util.List;
import java.util.Set;

/**
 * Which payers do these hospitals publish rates of?
 */
@SuppressWarnings("DoNotCallSuggester")
public final class ListPayers {
    /** Payers' names as published, sorted; of all hospitals where none is given. */
    public List<String> ask(Set<Long> hospitals) {
        throw new UnsupportedOperationException("waits for the repositories");
    }
}
