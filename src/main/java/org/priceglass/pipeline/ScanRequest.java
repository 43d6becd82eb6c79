package org.priceglass.pipeline;

import java.util.List;
import java.util.Map;
import org.priceglass.discover.table.ColumnRole;
import org.priceglass.model.listing.SourceKind;

/**
 * What is to be scanned: one source, as {@code scan} names it and the payload of its job keeps it.
 *
 * @param address
 *            PRA: the base URL of the service, blank for the one that settings name; cms-hpt.txt: a domain, or any URL
 *            of the site; registry: path or URL of the CSV file, blank for CMS's newest; list: path or URL of the CSV
 *            file; folder: its path
 * @param states
 *            of PRA and registry only, codes or names; none for all
 * @param columns
 *            of a list only: columns whose meaning their header does not say
 */
public record ScanRequest(SourceKind kind, String address, List<String> states, Map<ColumnRole, String> columns) {
    public ScanRequest {
        states = List.copyOf(states);
        columns = Map.copyOf(columns);
    }

    /** All of a source. */
    public static ScanRequest of(SourceKind kind, String address) {
        return new ScanRequest(kind, address, List.of(), Map.of());
    }

    /** The same for these states only. */
    public ScanRequest in(List<String> some) {
        return new ScanRequest(kind, address, some, columns);
    }
}
