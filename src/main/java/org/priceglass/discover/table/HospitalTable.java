package org.priceglass.discover.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.priceglass.discover.HospitalSource;
import org.priceglass.discover.PartAnswer;
import org.priceglass.discover.reading.Repetitions;
import org.priceglass.http.StopSignal;
import org.priceglass.http.WebException;
import org.priceglass.model.listing.ListedHospital;
import org.priceglass.model.listing.ListingBatch;
import org.priceglass.model.listing.Oddity;
import org.priceglass.model.listing.ScanOutcome;
import org.priceglass.model.listing.SourceKind;
import org.priceglass.model.listing.SourceRef;
import org.priceglass.reference.UsStates;

/** A table as a source: the registry by state, a list as a whole. It is read once, when it is asked first. */
public final class HospitalTable implements HospitalSource {
    /** By which the registry is known again, whatever file it comes in. */
    private static final String REGISTRY = "CMS Hospital General Information";
    private static final String NO_STATE = "none";
    private static final int BATCH = 500;

    private final SourceRef ref;
    private final List<String> states;
    private final TableOrigin origin;
    private final Map<ColumnRole, String> named;
    private @Nullable Content content;

    private HospitalTable(SourceRef ref, List<String> states, TableOrigin origin, Map<ColumnRole, String> named) {
        this.ref = ref;
        this.states = states;
        this.origin = origin;
        this.named = named;
    }

    /**
     * CMS Hospital General Information.
     *
     * @param states
     *            to take, two letters each; none for all, and for rows without one
     */
    public static HospitalTable registry(TableOrigin origin, List<String> states) {
        List<String> parts = states.isEmpty()
                ? Stream.concat(UsStates.codes().stream(), Stream.of(NO_STATE)).toList()
                : states.stream().map(state -> state.toUpperCase(Locale.ROOT)).toList();
        return new HospitalTable(new SourceRef(SourceKind.REGISTRY, REGISTRY), parts, origin, Map.of());
    }

    /**
     * A list of somebody.
     *
     * @param address
     *            by which it is known again, such as its path
     * @param named
     *            columns that the user names
     */
    public static HospitalTable list(String address, TableOrigin origin, Map<ColumnRole, String> named) {
        return new HospitalTable(new SourceRef(SourceKind.LIST, address), List.of(""), origin, named);
    }

    @Override
    public SourceRef ref() {
        return ref;
    }

    @Override
    public List<String> parts() {
        return states;
    }

    @Override
    public PartAnswer ask(String part, Consumer<ListingBatch> batches, StopSignal stop) {
        try {
            Content table = content(stop);
            int listed = 0;
            List<TableRow> rows = table.rows().stream().filter(row -> part.isEmpty() || isIn(row, part)).toList();
            for (int from = 0; from < rows.size(); from += BATCH) {
                stop.check();
                ListingBatch batch = batch(rows.subList(from, Math.min(rows.size(), from + BATCH)), from);
                batches.accept(batch);
                listed += batch.hospitals().size();
            }
            return PartAnswer.of(ScanOutcome.COMPLETE,
                    "%s: %,d hospitals%s".formatted(ref, listed, part.isEmpty() ? "" : " in " + part));
        } catch (WebException e) {
            return PartAnswer.of(ScanOutcome.FAILED, ref + ": " + e.getMessage(), e);
        } catch (IOException e) {
            return PartAnswer.of(ScanOutcome.FAILED, ref + ": " + e.getMessage());
        }
    }

    private static boolean isIn(TableRow row, String state) {
        return Optional.ofNullable(row.get(ColumnRole.STATE)).flatMap(UsStates::code).orElse(NO_STATE).equals(state);
    }

    private static ListingBatch batch(List<TableRow> rows, int from) {
        List<Oddity> oddities = new ArrayList<>();
        List<ListedHospital> hospitals = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            hospitals.add(rows.get(i).listing(from + i + 1, oddities));
        }
        oddities.addAll(Repetitions.of(hospitals));
        return new ListingBatch(hospitals, oddities);
    }

    private Content content(StopSignal stop) throws IOException {
        @Nullable
        Content read = content;
        if (read == null) {
            read = read(CsvTable.read(origin.read(stop)));
            content = read;
        }
        return read;
    }

    private Content read(CsvTable table) throws TableException {
        ColumnMapping mapping = ColumnMapping.of(table.header(), named);
        boolean registry = ref.kind() == SourceKind.REGISTRY;
        boolean fits = registry
                ? mapping.has(ColumnRole.CCN) && mapping.has(ColumnRole.NAME) && mapping.has(ColumnRole.STATE)
                : mapping.has(ColumnRole.NAME) || mapping.has(ColumnRole.FILE_URL);
        if (!fits) {
            throw new TableException((registry
                    ? "is not the registry, which has facility id, name and state: "
                    : "has no column that is the name of a hospital or the URL of a file; say which it is: ")
                    + "its columns are " + String.join(", ", table.header()));
        }
        return new Content(table.rows().stream().map(row -> new TableRow(mapping, row, table.named(row))).toList());
    }

    private record Content(List<TableRow> rows) {
    }
}
