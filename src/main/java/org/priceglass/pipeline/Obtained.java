package org.priceglass.pipeline;

import java.time.Instant;

/**
 * How an original came.
 *
 * @param fileName
 *            its own, without folders
 * @param location
 *            URL or path that it was obtained from
 */
public record Obtained(String fileName, String location, Instant at) {
}
