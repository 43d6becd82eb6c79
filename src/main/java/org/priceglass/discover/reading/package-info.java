/**
 * Readings of what people publish about hospitals: texts of any encoding, dates of any form, URLs without a scheme,
 * numbers that are none. A reading never throws and never loses: what cannot be read is absent, what had to be repaired
 * is read, and both are noted as an {@link org.priceglass.model.listing.Oddity}. What was published is kept beside it
 * by whoever asks.
 */
@NullMarked
package org.priceglass.discover.reading;

import org.jspecify.annotations.NullMarked;
