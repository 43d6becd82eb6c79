package org.priceglass.ask;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Field;
import org.priceglass.model.Position;

/**
 * The bytes that a number came from, or that a finding is about.
 *
 * @param window
 *            the record exactly as stored, with some bytes on both sides
 * @param path
 *            JSON pointer of the charge or of what was found, null in CSV
 * @param fields
 *            all cells of the record (CSV: by header; JSON: the values of the item or rate) in file order
 * @param encoding
 *            of the file
 */
public record SourceRecord(Position position, @Nullable String path, SourceWindow window, List<NamedCell> fields,
        SourceFile file, String encoding) {
    /**
     * One cell of the record.
     *
     * @param start
     *            first byte within the record
     * @param value
     *            empty for an empty cell
     * @param end
     *            one past its last byte
     * @param field
     *            where the value goes, null for what no dictionary knows
     * @param asked
     *            whether it is of the charge or rate that was asked for; false for other payers' cells of a wide row
     *            and other charges of a JSON item
     */
    public record NamedCell(String name, String value, int start, int end, @Nullable Field field, boolean asked) {
        public boolean isEmpty() {
            return value.isEmpty();
        }
    }

    /** The first cell of what was asked for whose value went to this field. */
    public Optional<NamedCell> cell(Field field) {
        return fields.stream().filter(cell -> cell.asked() && cell.field() == field && !cell.isEmpty()).findFirst();
    }

    /**
     * Where the record was published and how the file came here.
     *
     * @param name
     *            of the file
     * @param member
     *            of the archive, null where the file is none
     * @param memberSha256
     *            null for a draft, as the other one is
     * @param location
     *            URL or path that it was obtained from
     * @param obtainedAt
     *            of a draft, when it was saved last
     */
    public record SourceFile(String name, @Nullable String member, @Nullable String memberSha256,
            @Nullable String storedSha256, String location, Instant obtainedAt) {
        /** Whether it is not in the workspace. */
        public boolean isDraft() {
            return memberSha256 == null;
        }

        /** The address, null where a local file was imported. */
        public @Nullable String url() {
            return location.startsWith("http") ? location : null;
        }
    }
}
