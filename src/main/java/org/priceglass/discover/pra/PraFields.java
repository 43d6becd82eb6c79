package org.priceglass.discover.pra;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The plain fields of a JSON object, by name in any case: texts, numbers and truth values as texts, blank ones left
 * out, nested ones as JSON.
 *
 * @param published
 *            in the order and spelling of the object
 */
record PraFields(Map<String, String> published) {
    /** All fields but one. */
    static PraFields of(JsonNode object, String except) {
        Map<String, String> fields = new LinkedHashMap<>();
        object.properties().forEach(field -> {
            JsonNode value = field.getValue();
            String text = value.isContainerNode() ? value.toString() : value.asText("");
            if (!value.isNull() && !text.isBlank() && !field.getKey().equalsIgnoreCase(except)) {
                fields.put(field.getKey(), text.strip());
            }
        });
        return new PraFields(fields);
    }

    /** The first of these fields that holds something. */
    @Nullable
    String text(String... names) {
        for (String name : names) {
            for (Map.Entry<String, String> field : published.entrySet()) {
                if (field.getKey().toLowerCase(Locale.ROOT).equals(name)) {
                    return field.getValue();
                }
            }
        }
        return null;
    }
}
