package org.priceglass.mrf.archive;

/**
 * A member that is no price file and does not pretend to be one, such as a PDF beside the file that it explains.
 *
 * @param member
 *            its path inside the archive
 * @param reason
 *            one line: what it is
 */
public record PassedOver(String member, String reason) {
}
