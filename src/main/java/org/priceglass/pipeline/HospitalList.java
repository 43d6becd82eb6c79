package org.priceglass.pipeline;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Whose files are whose, from a CSV with a column {@code file} (its name, or a path relative to the list) and any of
 * {@code hospital}, {@code ccn}, {@code state}, {@code zip}. A file that serves several hospitals has a row for each.
 */
public final class HospitalList {
    private static final String FILE = "file";

    private final Path folder;
    private final Map<String, List<HospitalHint>> hints;
    private final Set<String> unused;

    private HospitalList(Path folder, Map<String, List<HospitalHint>> hints) {
        this.folder = folder;
        this.hints = hints;
        this.unused = new LinkedHashSet<>(hints.keySet());
    }

    /** Reads a list; throws an IOException that says what is the matter where it is none. */
    public static HospitalList read(Path list) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true)
                .setIgnoreHeaderCase(true).setIgnoreEmptyLines(true).get();
        Map<String, List<HospitalHint>> hints = new LinkedHashMap<>();
        try (Reader text = Files.newBufferedReader(list, StandardCharsets.UTF_8);
                CSVParser records = format.parse(text)) {
            if (!records.getHeaderMap().containsKey(FILE)) {
                throw new IOException("the list " + list + " has no column \"file\": its columns are file, hospital,"
                        + " ccn, state, zip");
            }
            for (CSVRecord record : records) {
                hints.computeIfAbsent(key(record.get(FILE)), file -> new ArrayList<>()).add(new HospitalHint(
                        value(record, "hospital"), value(record, "ccn"), value(record, "state"), value(record, "zip")));
            }
        }
        Path parent = list.toAbsolutePath().normalize().getParent();
        return new HospitalList(parent == null ? Path.of("") : parent, hints);
    }

    /** What the list says of a file, by its path relative to the list, else by its name; a hint for each hospital. */
    public List<HospitalHint> hints(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        String path = absolute.startsWith(folder) ? key(folder.relativize(absolute).toString()) : "";
        String key = hints.containsKey(path) ? path : key(String.valueOf(file.getFileName()));
        unused.remove(key);
        return hints.getOrDefault(key, List.of(HospitalHint.NONE));
    }

    /** What the column {@code file} holds of rows that no file was asked for yet. */
    public List<String> unused() {
        return List.copyOf(unused);
    }

    private static String key(String path) {
        return path.replace('\\', '/');
    }

    private static @Nullable String value(CSVRecord record, String column) {
        String value = record.isSet(column) ? record.get(column) : "";
        return value.isEmpty() ? null : value;
    }
}
