package org.priceglass.discover.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.priceglass.discover.reading.FieldReadings;
import org.priceglass.discover.reading.FileNames;
import org.priceglass.model.Location;
import org.priceglass.model.listing.HospitalTraits;
import org.priceglass.model.listing.ListedFile;
import org.priceglass.model.listing.ListedHospital;
import org.priceglass.model.listing.Oddity;

/** One row of a table as a hospital. */
final class TableRow {
    /** Several URLs in a cell. */
    private static final Pattern BETWEEN_URLS = Pattern.compile("(?:\\s*[|;,]\\s*|\\s+)(?=https?://)");

    private final ColumnMapping mapping;
    private final List<String> cells;
    private final Map<String, String> published;

    TableRow(ColumnMapping mapping, List<String> cells, Map<String, String> published) {
        this.mapping = mapping;
        this.cells = cells;
        this.published = published;
    }

    @Nullable
    String get(ColumnRole role) {
        return mapping.get(cells, role);
    }

    /** The hospital, with what is odd about it. */
    ListedHospital listing(int number, List<Oddity> oddities) {
        @Nullable
        String name = get(ColumnRole.NAME);
        FieldReadings readings = new FieldReadings(Objects.requireNonNullElse(name, "row " + number), oddities);
        readings.expect(name, "name-missing", "kept without a name");
        @Nullable
        List<ListedFile> files = mapping.has(ColumnRole.FILE_URL) ? files(readings) : null;
        Location location = new Location(name, get(ColumnRole.ADDRESS), get(ColumnRole.CITY),
                readings.state(get(ColumnRole.STATE)), readings.zip(get(ColumnRole.ZIP)));
        return new ListedHospital(key(), name,
                FileNames.added(readings.identifiers(get(ColumnRole.CCN), get(ColumnRole.NPI), get(ColumnRole.EIN)),
                        Objects.requireNonNullElse(files, List.of())),
                location, traits(readings), files, published);
    }

    private HospitalTraits traits(FieldReadings readings) {
        return new HospitalTraits(get(ColumnRole.PHONE), readings.url(get(ColumnRole.WEBSITE), "website-form", null),
                readings.count(get(ColumnRole.BEDS), "beds-not-a-number"), get(ColumnRole.COUNTY), get(ColumnRole.TYPE),
                get(ColumnRole.OWNERSHIP), get(ColumnRole.SYSTEM),
                readings.coordinates(get(ColumnRole.LATITUDE), get(ColumnRole.LONGITUDE)));
    }

    private List<ListedFile> files(FieldReadings readings) {
        @Nullable
        String urls = get(ColumnRole.FILE_URL);
        List<ListedFile> files = new ArrayList<>();
        for (String published : urls == null ? List.<String>of() : BETWEEN_URLS.splitAsStream(urls).toList()) {
            @Nullable
            String url = readings.url(published, "url-form", null);
            @Nullable
            String name = get(ColumnRole.FILE_NAME);
            files.add(new ListedFile(get(ColumnRole.FILE_ID), name == null ? FileNames.ofUrl(url) : name, url,
                    readings.size(get(ColumnRole.SIZE), "size-not-a-number"),
                    readings.time(get(ColumnRole.RETRIEVED), "date-unreadable"),
                    readings.sha256(get(ColumnRole.SHA256)),
                    readings.url(get(ColumnRole.PAGE_URL), "page-url-form", null), Map.of("url", published)));
        }
        return files;
    }

    /** The id, else the CCN, else name and address, else the URL. */
    private String key() {
        @Nullable
        String id = get(ColumnRole.ID);
        @Nullable
        String ccn = get(ColumnRole.CCN);
        if (id != null) {
            return id;
        }
        if (ccn != null) {
            return "ccn:" + ccn;
        }
        String facts = Stream.of(ColumnRole.NAME, ColumnRole.ADDRESS, ColumnRole.CITY, ColumnRole.STATE).map(this::get)
                .flatMap(Stream::ofNullable).collect(Collectors.joining("|"));
        return facts.isEmpty() ? "url:" + get(ColumnRole.FILE_URL) : "name:" + facts;
    }
}
