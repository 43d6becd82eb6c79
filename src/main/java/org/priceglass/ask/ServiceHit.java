package org.priceglass.ask;

import org.priceglass.model.Code;

/**
 * A service found by code or words.
 *
 * @param description
 *            a hospital's own words for it; CPT's are the AMA's and are not shipped
 * @param hospitals
 *            how many publish it: under these words, where it was found by words
 * @param charges
 *            how many charges bear the code: of those with these words, where it was found by words
 */
public record ServiceHit(Code code, String description, int hospitals, int charges) {
}
