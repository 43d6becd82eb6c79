package org.priceglass.ask;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Position;

/**
 * The bytes that a number came from.
 *
 * @param charge
 *            id of the charge
 * @param rate
 *            index of the rate, null for the charge's own record
 * @param window
 *            the record exactly as stored, with some bytes on both sides
 * @param path
 *            JSON pointer of the charge, null in CSV
 * @param fields
 *            the record's cells (CSV: by header; JSON: the values of the item) in file order
 * @param encoding
 *            of the file
 */
public record SourceRecord(long charge, @Nullable Integer rate, Position position, @Nullable String path,
        SourceWindow window, List<NamedCell> fields, SourceFile file, String encoding) {
    /**
     * One cell of the record.
     *
     * @param start
     *            first byte within the record
     * @param end
     *            one past its last byte
     */
    public record NamedCell(String name, String value, int start, int end) {
    }

    /**
     * Where the record was published and how the file came here.
     *
     * @param name
     *            of the file
     * @param member
     *            of the archive, null where the file is none
     * @param url
     *            null where a local file was imported
     */
    public record SourceFile(String name, @Nullable String member, String memberSha256, String storedSha256,
            @Nullable String url, Instant obtainedAt) {
    }
}
