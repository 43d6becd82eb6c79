package org.priceglass.pipeline;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Whose files are whose, from a CSV with a column {@code file} (its name, or a path relative to the list) and any of
 * {@code hospital}, {@code ccn}, {@code state}, {@code zip}.
 */
public final class HospitalList {
    private static final String FILE = "file";

    private final Path folder;
    private final Map<String, HospitalHint> hints;

    private HospitalList(Path folder, Map<String, HospitalHint> hints) {
        this.folder = folder;
        this.hints = hints;
    }

    /** Reads a list; throws an IOException that says what is the matter where it is none. */
    public static HospitalList read(Path list) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true)
                .setIgnoreHeaderCase(true).setIgnoreEmptyLines(true).get();
        Map<String, HospitalHint> hints = new HashMap<>();
        try (Reader text = Files.newBufferedReader(list, StandardCharsets.UTF_8);
                CSVParser records = format.parse(text)) {
            if (!records.getHeaderMap().containsKey(FILE)) {
                throw new IOException("the list " + list + " has no column \"file\": its columns are file, hospital,"
                        + " ccn, state, zip");
            }
            for (CSVRecord record : records) {
                hints.put(key(record.get(FILE)), new HospitalHint(value(record, "hospital"), value(record, "ccn"),
                        value(record, "state"), value(record, "zip")));
            }
        }
        Path parent = list.toAbsolutePath().normalize().getParent();
        return new HospitalList(parent == null ? Path.of("") : parent, hints);
    }

    /** What the list says of a file, by its path relative to the list, else by its name. */
    public HospitalHint hint(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        String relative = absolute.startsWith(folder) ? key(folder.relativize(absolute).toString()) : "";
        return Optional.ofNullable(hints.get(relative))
                .orElse(hints.getOrDefault(key(String.valueOf(file.getFileName())), HospitalHint.NONE));
    }

    private static String key(String path) {
        return path.replace('\\', '/');
    }

    private static @Nullable String value(CSVRecord record, String column) {
        String value = record.isSet(column) ? record.get(column) : "";
        return value.isEmpty() ? null : value;
    }
}
