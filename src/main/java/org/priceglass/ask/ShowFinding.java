package org.priceglass.ask;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.BrokenRule.Sample;
import org.priceglass.ask.SourceRecord.NamedCell;
import org.priceglass.conformance.place.FindingPlaces;
import org.priceglass.conformance.place.FoundPlace;
import org.priceglass.model.Position;
import org.priceglass.mrf.RecordField;
import org.priceglass.mrf.TextEncoding;
import org.priceglass.mrf.WatchedSource;

/** Where in the file is what a rule found, and what stands there? */
public final class ShowFinding {
    /** Findings that are of no record name a byte, of the place where a JSON text breaks off for example. */
    private static final Pattern BYTE = Pattern.compile("\\bbyte (\\d{1,18})\\b");
    private static final int ROUND_A_BYTE = 1;
    private static final int OF_WHOLE_FILE = 2 << 10;

    private final CheckedFiles files;

    ShowFinding(CheckedFiles files) {
        this.files = files;
    }

    /**
     * The bytes that a finding is about.
     *
     * @param cell
     *            the value itself, null where the finding is of the record or of the file as a whole
     */
    public record Answer(SourceRecord record, @Nullable NamedCell cell) {
    }

    /**
     * Finds the place of a finding.
     *
     * @throws NoSuchElementException
     *             where there is no such version
     * @throws IOException
     *             where the file is missing or was altered, or the place is not in it
     */
    public Answer ask(CheckedFile checked, Sample finding) throws IOException {
        try (OpenedFile file = files.open(checked)) {
            FoundPlace place = places(file, List.of(finding.path())).get(finding.path());
            if (place == null) {
                place = FoundPlace.whole(position(file, finding));
            }
            SourceWindow window = new SourceMember(file.source()).window(place.record());
            RecordField cell = place.cell();
            return new Answer(
                    new SourceRecord(place.record(), place.pointer(), window,
                            place.cells().stream().map(ShowFinding::named).toList(), file.file(), file.encoding()),
                    cell == null ? null : named(cell));
        }
    }

    /**
     * What stands at the places of several findings, read in one pass up to the last of them.
     *
     * @param progress
     *            what it throws ends the reading
     * @return values as published by the paths of their findings; empty cells too, but no records as a whole
     */
    public Map<String, String> values(CheckedFile checked, List<Sample> findings, WatchedSource.Progress progress)
            throws IOException {
        try (OpenedFile file = files.open(checked)) {
            OpenedFile watched = new OpenedFile(new WatchedSource(file.source(), progress), file.file(),
                    file.encoding(), file);
            Map<String, String> values = new HashMap<>();
            places(watched, findings.stream().map(Sample::path).toList())
                    .forEach((path, place) -> place.value().ifPresent(value -> values.put(path, value)));
            return values;
        }
    }

    private static Map<String, FoundPlace> places(OpenedFile file, List<String> paths) throws IOException {
        return FindingPlaces.find(file.source(), TextEncoding.ofLabel(file.encoding()), paths);
    }

    private static NamedCell named(RecordField field) {
        return new NamedCell(field.name(), field.value(), field.start(), field.end(), field.field(), true);
    }

    /** The byte that the finding names, else the first ones of the file. */
    private static Position position(OpenedFile file, Sample finding) throws IOException {
        Matcher named = BYTE.matcher(finding.path().isEmpty() ? finding.message() : finding.path());
        long size = file.source().size();
        if (named.find()) {
            long at = Long.parseLong(named.group(1));
            return new Position(0, size < 0 ? at : Math.clamp(at, 0, Math.max(0, size - ROUND_A_BYTE)), ROUND_A_BYTE);
        }
        return new Position(0, 0, Math.clamp(size, 0, OF_WHOLE_FILE));
    }
}
