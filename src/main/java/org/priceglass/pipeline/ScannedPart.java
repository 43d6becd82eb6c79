package org.priceglass.pipeline;

import org.priceglass.discover.PartAnswer;

/**
 * What became of one part of a scan; changes and oddities are kept by the workspace under the scan's id.
 *
 * @param hospitals
 *            how many are listed
 */
public record ScannedPart(int scan, String part, PartAnswer answer, int hospitals) {
}
