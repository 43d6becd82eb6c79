package org.priceglass.quality;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.FileHeader;
import org.priceglass.model.Identifier;
import org.priceglass.model.listing.ListedHospital;

/**
 * What is known of a price set beside its charges.
 *
 * @param declared
 *            the date that the file declares, null where it has no readable one
 * @param obtained
 *            when it was fetched or imported last, null where that is not known
 * @param today
 *            the day of judgement
 * @param header
 *            what the file says of itself
 * @param known
 *            identifiers of the hospitals that it serves
 * @param registry
 *            what registries list for these hospitals
 */
public record PriceSetFacts(@Nullable LocalDate declared, @Nullable LocalDate obtained, LocalDate today,
        FileHeader header, List<Identifier> known, List<ListedHospital> registry) {
}
