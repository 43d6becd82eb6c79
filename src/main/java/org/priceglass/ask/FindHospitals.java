package org.priceglass.ask;

import java.util.List;

/**
 * Which hospitals does the workspace hold, by state, name or place?
 */
@SuppressWarnings("DoNotCallSuggester")
public final class FindHospitals {
    /**
     * The hospitals that pass the filter: nearest first where it names a place, else by name.
     *
     * @throws IllegalArgumentException
     *             where the place is no ZIP
     */
    public List<HospitalRow> ask(HospitalFilter filter) {
        throw new UnsupportedOperationException("waits for the repositories");
    }
}
