package org.priceglass.discover.hpttxt;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.priceglass.discover.reading.FieldReadings;
import org.priceglass.discover.reading.FileNames;
import org.priceglass.model.Location;
import org.priceglass.model.listing.HospitalTraits;
import org.priceglass.model.listing.ListedFile;
import org.priceglass.model.listing.ListedHospital;
import org.priceglass.model.listing.Oddity;

/** The lines of one location. */
final class HptBlock {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final int firstLine;
    private final Map<Attribute, List<String>> values = new EnumMap<>(Attribute.class);
    private final Map<String, String> others = new LinkedHashMap<>();

    HptBlock(int firstLine) {
        this.firstLine = firstLine;
    }

    void add(Attribute attribute, String value) {
        values.computeIfAbsent(attribute, unseen -> new ArrayList<>()).add(value);
    }

    /** Keeps what is none of the five. */
    void addOther(String key, String value) {
        others.merge(key, value, (one, more) -> one + "\n" + more);
    }

    boolean has(Attribute attribute) {
        return values.containsKey(attribute);
    }

    /** The location as a listing, with what is odd about it. */
    ListedHospital listing(URI file, List<Oddity> oddities) {
        @Nullable
        String name = first(Attribute.LOCATION_NAME);
        FieldReadings readings = new FieldReadings(
                Objects.requireNonNullElse(name, "block at line %d".formatted(firstLine)), oddities);
        for (Attribute attribute : Attribute.values()) {
            readings.expect(first(attribute), "attribute-missing", "no " + attribute.key());
        }
        @Nullable
        String email = first(Attribute.CONTACT_EMAIL);
        if (email != null && !EMAIL.matcher(email).matches()) {
            readings.note("email-form", "\"" + email + "\" is no mail address");
        }
        List<ListedFile> files = files(file, readings);
        String site = file.resolve("/").toString();
        return new ListedHospital(Objects.requireNonNullElse(name, first(Attribute.MRF_URL) + ""), name,
                FileNames.added(List.of(), files), new Location(name, null, null, null, null),
                HospitalTraits.ofWebsite(site), files, published());
    }

    private List<ListedFile> files(URI file, FieldReadings readings) {
        List<String> urls = values.getOrDefault(Attribute.MRF_URL, List.of()).stream().filter(url -> !url.isBlank())
                .toList();
        if (urls.size() > 1) {
            readings.note("several-files", urls.size() + " mrf-urls in one block, all of them kept");
        }
        @Nullable
        String page = readings.url(first(Attribute.SOURCE_PAGE_URL), "page-url-form", file);
        List<ListedFile> files = new ArrayList<>();
        for (String published : urls) {
            @Nullable
            String url = readings.url(published, "url-form", file);
            files.add(new ListedFile(null, FileNames.ofUrl(url), url, null, null, null, page,
                    Map.of(Attribute.MRF_URL.key(), published)));
        }
        return files;
    }

    private Map<String, String> published() {
        Map<String, String> published = new LinkedHashMap<>();
        values.forEach((attribute, texts) -> {
            String text = String.join("\n", texts).strip();
            if (!text.isEmpty() && attribute != Attribute.MRF_URL) {
                published.put(attribute.key(), text);
            }
        });
        others.forEach(published::putIfAbsent);
        return published;
    }

    private @Nullable String first(Attribute attribute) {
        return values.getOrDefault(attribute, List.of()).stream().filter(text -> !text.isBlank()).findFirst()
                .orElse(null);
    }
}
