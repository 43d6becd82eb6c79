package org.priceglass.mockweb;

import java.net.URI;
import org.priceglass.sample.InventedFile;

/**
 * A hospital with a web site of its own.
 *
 * @param host
 *            its first label
 * @param file
 *            what arrives where its fault lets it
 * @param url
 *            where its file is said to be
 */
public record MockHospital(String host, InventedFile file, Fault fault, URI url) {
}
