package org.priceglass.cli.print;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Flag;

/**
 * CSV as spreadsheets read it: UTF-8, commas, quotes where needed, absent values empty. Cells that hold several values
 * join them with {@code |}.
 */
public final class CsvOut implements Closeable {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();
    private static final String JOIN = "|";

    private final CSVPrinter csv;

    /** Writes to a stream that stays the caller's to close. */
    public CsvOut(OutputStream out, List<String> columns) throws IOException {
        csv = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), FORMAT);
        csv.printRecord(columns);
    }

    /** One row; what is null stays empty. */
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        csv.printRecord(cells);
    }

    /** Hands what is written so far to the stream. */
    @Override
    public void close() throws IOException {
        csv.flush();
    }

    static @Nullable String joined(List<?> values) {
        return values.isEmpty() ? null : values.stream().map(Objects::toString).collect(Collectors.joining(JOIN));
    }

    /** {@code name=value}, joined. */
    static @Nullable String pairs(Map<String, String> values) {
        return joined(values.entrySet().stream().map(column -> column.getKey() + "=" + column.getValue()).toList());
    }

    /** {@code field:rule=published}, joined. */
    static @Nullable String flags(List<Flag> flags) {
        return joined(flags.stream().map(flag -> flag.field().label() + ":" + flag.rule().id() + "=" + flag.published())
                .toList());
    }
}
