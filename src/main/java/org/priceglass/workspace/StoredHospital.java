package org.priceglass.workspace;

import java.util.List;
import java.util.Optional;
import org.priceglass.model.Identifier;
import org.priceglass.model.Location;

/**
 * A hospital as the workspace knows it.
 *
 * @param identifiers
 *            several of a kind are possible, none of them unique
 * @param locations
 *            in the order of the file; one price set is for all of them
 */
public record StoredHospital(int id, String name, List<Identifier> identifiers, List<Location> locations) {
    /** The first number of a kind. */
    public Optional<String> identifier(String kind) {
        return identifiers.stream().filter(each -> each.kind().equalsIgnoreCase(kind)).map(Identifier::number)
                .findFirst();
    }
}
