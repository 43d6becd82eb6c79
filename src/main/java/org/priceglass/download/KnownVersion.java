package org.priceglass.download;

/**
 * What was fetched from a URL before.
 *
 * @param sha256
 *            of the file
 */
public record KnownVersion(String sha256, Validators validators) {
}
