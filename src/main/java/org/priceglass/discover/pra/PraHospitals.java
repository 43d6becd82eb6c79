package org.priceglass.discover.pra;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.priceglass.discover.reading.FieldReadings;
import org.priceglass.discover.reading.FileNames;
import org.priceglass.discover.reading.Repetitions;
import org.priceglass.model.Location;
import org.priceglass.model.listing.HospitalTraits;
import org.priceglass.model.listing.ListedFile;
import org.priceglass.model.listing.ListedHospital;
import org.priceglass.model.listing.ListingBatch;
import org.priceglass.model.listing.Oddity;

/** Makes listings of what the service answers for one state. */
final class PraHospitals {
    private static final String FILES = "files";

    private final List<ListedHospital> hospitals = new ArrayList<>();
    private final List<Oddity> oddities = new ArrayList<>();

    /** Reads one item of an answer; what is no object is noted. */
    void add(JsonNode item) {
        int number = hospitals.size() + 1;
        if (!item.isObject()) {
            oddities.add(new Oddity("number " + number, "no-hospital", "in the place of a hospital stands " + item));
            return;
        }
        PraFields fields = PraFields.of(item, FILES);
        @Nullable
        String name = fields.text("name");
        FieldReadings readings = new FieldReadings(name == null ? "number " + number : name, oddities);
        readings.expect(name, "name-missing", "kept without a name");
        @Nullable
        List<ListedFile> files = files(item, readings);
        hospitals.add(hospital(fields, readings, files));
    }

    private static ListedHospital hospital(PraFields fields, FieldReadings readings, @Nullable List<ListedFile> files) {
        @Nullable
        String ccn = fields.text("ccn");
        readings.expect(ccn, "ccn-missing", "kept without a CCN");
        Location location = new Location(fields.text("name"), fields.text("address"), fields.text("city"),
                readings.state(fields.text("state")), readings.zip(fields.text("zip", "zipcode")));
        HospitalTraits traits = new HospitalTraits(fields.text("phone"),
                readings.url(fields.text("url", "website"), "website-form", null),
                readings.count(fields.text("beds"), "beds-not-a-number"), fields.text("county"), fields.text("type"),
                fields.text("ownership"), fields.text("system"),
                readings.coordinates(fields.text("lat", "latitude"), fields.text("long", "lng", "longitude")));
        return new ListedHospital(key(fields, readings), location.name(),
                FileNames.added(readings.identifiers(ccn, fields.text("npi"), fields.text("ein")),
                        Objects.requireNonNullElse(files, List.of())),
                location, traits, files, fields.published());
    }

    private static String key(PraFields fields, FieldReadings readings) {
        @Nullable
        String id = fields.text("id");
        readings.expect(id, "id-missing", "known again by its name and address");
        return id != null ? id : "name:" + fields.text("name") + "|" + fields.text("address", "ccn");
    }

    private @Nullable List<ListedFile> files(JsonNode hospital, FieldReadings readings) {
        JsonNode listed = hospital.path(FILES);
        if (!listed.isArray()) {
            readings.note("files-missing", "no list of files: what was listed before stays");
            return null;
        }
        List<ListedFile> files = new ArrayList<>();
        for (JsonNode file : listed) {
            if (file.isObject()) {
                files.add(file(PraFields.of(file, ""), readings));
            } else {
                readings.note("no-file", "in the place of a file stands " + file);
            }
        }
        return files;
    }

    private static ListedFile file(PraFields fields, FieldReadings readings) {
        @Nullable
        String published = fields.text("url");
        readings.expect(published, "url-missing", "the file " + fields.text("filename", "fileid") + " has no URL");
        @Nullable
        String url = readings.url(published, "url-form", null);
        @Nullable
        String name = fields.text("filename");
        return new ListedFile(fields.text("fileid"), name == null ? FileNames.ofUrl(url) : name, url,
                readings.size(fields.text("size"), "size-not-a-number"),
                readings.time(fields.text("retrieved"), "date-unreadable"), readings.sha256(fields.text("sha256")),
                readings.url(fields.text("pageurl"), "page-url-form", null), fields.published());
    }

    /** Everything that was read, with what was odd. */
    ListingBatch batch() {
        List<Oddity> all = new ArrayList<>(oddities);
        all.addAll(Repetitions.of(hospitals));
        return new ListingBatch(List.copyOf(hospitals), all);
    }

    boolean isEmpty() {
        return hospitals.isEmpty();
    }
}
