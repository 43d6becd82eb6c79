package org.priceglass.ask;

import org.priceglass.model.Code;

/**
 * A service found by code or words.
 *
 * @param description
 *            a hospital's own words for it; CPT's are the AMA's and are not shipped
 * @param hospitals
 *            how many publish it, of those searched
 * @param charges
 *            how many charges carry the code
 */
public record ServiceHit(Code code, String description, int hospitals, int charges) {
}
