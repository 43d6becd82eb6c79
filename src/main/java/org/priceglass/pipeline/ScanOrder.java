package org.priceglass.pipeline;

import java.util.List;
import org.priceglass.http.AllowedHosts;

/**
 * What a user wants scanned, and whom to ask for it.
 *
 * @param requests
 *            one for each source; at least one
 * @param allowed
 *            hosts that are asked even where they stand on private or loopback addresses; kept in the workspace
 */
public record ScanOrder(List<ScanRequest> requests, AllowedHosts allowed) {
    public ScanOrder {
        requests = List.copyOf(requests);
    }

    /** Sites as people write them, one in each line; blank lines and those that begin with {@code #} are left out. */
    public static List<String> sites(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).distinct()
                .toList();
    }
}
