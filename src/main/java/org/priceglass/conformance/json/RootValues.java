package org.priceglass.conformance.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the root of a file holds beside its items, kept as it stands until its end. */
final class RootValues {
    static final String CHARGES = "standard_charge_information";

    private final Set<String> known;
    private final Map<String, byte[]> values = new LinkedHashMap<>();

    RootValues(Shape root) {
        known = IntStream.range(0, root.size()).mapToObj(root::name).filter(name -> !name.equals(CHARGES))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether CMS's validator keeps the value of a key; any other one it passes over. */
    boolean keeps(String key) {
        return known.contains(key);
    }

    /** Keeps the value of a key; of several the last counts. Returns whether there was one before. */
    boolean put(String key, byte[] json) {
        return values.put(key, json) != null;
    }

    /** All of it as one object. */
    byte[] toJson() throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        String separator = "{";
        for (Map.Entry<String, byte[]> value : values.entrySet()) {
            json.write((separator + '"' + value.getKey() + "\":").getBytes(StandardCharsets.UTF_8));
            json.write(value.getValue());
            separator = ",";
        }
        json.write((values.isEmpty() ? "{}" : "}").getBytes(StandardCharsets.UTF_8));
        return json.toByteArray();
    }
}
