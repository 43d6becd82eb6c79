package org.priceglass.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What reading one member came to. Every record is accounted for:
 * {@code headerRecords + blank + sum of setAside + used = records}.
 *
 * @param member
 *            its name inside an archive, null outside
 * @param dictionary
 *            by headers and keys: {@code 1.1}, {@code 2.0.0}, {@code 2.1.0}, {@code 2.2.0}, {@code 2.2.1},
 *            {@code 3.0.0}
 * @param encoding
 *            for example {@code UTF-8}, {@code UTF-8+windows-1252}, {@code UTF-16LE}
 * @param bytes
 *            length of the unpacked member
 * @param setAside
 *            records that made no charge, by reason
 * @param flags
 *            how many values each rule flagged
 */
public record ReadSummary(@Nullable String member, Layout layout, String dictionary, String encoding, long bytes,
        FileHeader header, long records, long headerRecords, long blank, Map<String, Long> setAside, long used,
        long charges, long rates, Map<FlagRule, Long> flags) {
    public long setAsideRecords() {
        return setAside.values().stream().mapToLong(Long::longValue).sum();
    }
}
