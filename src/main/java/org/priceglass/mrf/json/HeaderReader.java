package org.priceglass.mrf.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.FileHeader;

/** Collects what the root says of the hospital and the file. Its keys may stand before or behind the items. */
final class HeaderReader {
    private final JsonTape tape;
    private final JsonText text;
    private final DictionaryChoice dictionary;
    private final Map<String, String> single = new LinkedHashMap<>();
    private final List<String> locations = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final List<String> npis = new ArrayList<>();
    private final Map<String, String> licenses = new LinkedHashMap<>();
    private final Map<String, String> other = new LinkedHashMap<>();

    HeaderReader(JsonTape tape, JsonText text, DictionaryChoice dictionary) {
        this.tape = tape;
        this.text = text;
        this.dictionary = dictionary;
    }

    /** Takes one key of the root with its value. */
    void read(String key, int node) {
        String name = key.toLowerCase(Locale.ROOT);
        switch (name) {
            case "hospital_name", "last_updated_on", "version" -> putSingle(name, node);
            case "hospital_location" -> {
                dictionary.add(tape.kind(node) == JsonTape.ARRAY ? DictionaryMark.V2 : DictionaryMark.V1_1);
                addAll(locations, node);
            }
            case "location_name" -> {
                dictionary.add(DictionaryMark.V3);
                addAll(locations, node);
            }
            case "hospital_address" -> addAll(addresses, node);
            case "type_2_npi" -> {
                dictionary.add(DictionaryMark.V3);
                addAll(npis, node);
            }
            case "license_information" -> readLicenses(node);
            case "affirmation" -> readStatement(DictionaryMark.V2, node);
            case "attestation" -> readStatement(DictionaryMark.V3, node);
            default -> putOther(key, text.string(node));
        }
    }

    /** Whether anything but the items tells that this is a hospital's file. */
    boolean tellsOfAHospital() {
        return single.containsKey("hospital_name") || !locations.isEmpty() || !licenses.isEmpty();
    }

    /** Keeps a part of the root that has no other place. */
    void putOther(String key, String value) {
        if (!value.isEmpty()) {
            String free = key;
            for (int n = 2; other.containsKey(free); n++) {
                free = key + " (" + n + ")";
            }
            other.put(free, value);
        }
    }

    @Nullable
    String version() {
        return single.get("version");
    }

    FileHeader header() {
        return new FileHeader(single.get("hospital_name"), single.get("last_updated_on"), version(),
                List.copyOf(locations), List.copyOf(addresses), Collections.unmodifiableMap(licenses),
                List.copyOf(npis), single.get("attested"), single.get("attester_name"),
                Collections.unmodifiableMap(other));
    }

    private void putSingle(String name, int node) {
        String value = text.string(node);
        if (!value.isEmpty()) {
            String replaced = single.put(name, value);
            if (replaced != null) {
                putOther(name, replaced);
            }
        }
    }

    private void addAll(List<String> values, int node) {
        if (tape.kind(node) != JsonTape.ARRAY) {
            addIfPresent(values, node);
            return;
        }
        int end = tape.next(node);
        for (int element = node + 1; element < end; element = tape.next(element)) {
            addIfPresent(values, element);
        }
    }

    private void addIfPresent(List<String> values, int node) {
        String value = text.string(node);
        if (!value.isEmpty()) {
            values.add(value);
        }
    }

    /** One object, or an array of them (1.1). */
    private void readLicenses(int node) {
        if (tape.kind(node) == JsonTape.ARRAY) {
            dictionary.add(DictionaryMark.V1_1);
            int end = tape.next(node);
            for (int element = node + 1; element < end; element = tape.next(element)) {
                readLicense(element);
            }
        } else {
            readLicense(node);
        }
    }

    private void readLicense(int node) {
        if (tape.kind(node) != JsonTape.OBJECT) {
            putOther("license_information", text.string(node));
            return;
        }
        String state = "";
        String number = "";
        int end = tape.next(node);
        for (int key = node + 1; key < end; key = tape.next(key + 1)) {
            String name = text.string(key);
            switch (name.toLowerCase(Locale.ROOT)) {
                case "state" -> state = text.string(key + 1);
                case "license_number" -> number = text.string(key + 1);
                default -> putOther("license_information/" + name, text.string(key + 1));
            }
        }
        licenses.merge(state, number, (one, two) -> one.isEmpty() ? two : two.isEmpty() ? one : one + "|" + two);
    }

    /** The statement of 45 CFR 180.50(a)(3) and whether the hospital makes it. */
    private void readStatement(DictionaryMark mark, int node) {
        dictionary.add(mark);
        if (tape.kind(node) != JsonTape.OBJECT) {
            putSingle("attested", node);
            return;
        }
        int end = tape.next(node);
        for (int key = node + 1; key < end; key = tape.next(key + 1)) {
            String name = text.string(key);
            switch (name.toLowerCase(Locale.ROOT)) {
                case "confirm_affirmation", "confirm_attestation" -> putSingle("attested", key + 1);
                case "attester_name" -> putSingle("attester_name", key + 1);
                default -> putOther(name, text.string(key + 1));
            }
        }
    }
}
