package org.priceglass.ask;

import org.jspecify.annotations.Nullable;

/**
 * A file version with what is kept of its checks.
 *
 * @param verdict
 *            null where it was not checked by CMS's rules
 * @param score
 *            of its quality, 0 to 100; null where it was not judged by the rules of now
 */
public record ListedFile(FileVersion version, @Nullable Verdict verdict, @Nullable Double score) {
}
