package org.priceglass.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.priceglass.model.Identifier;

/** The columns of listings that hold JSON. */
final class ListingJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, String>> FIELDS = new TypeReference<>() {
    };
    private static final TypeReference<List<Identifier>> IDENTIFIERS = new TypeReference<>() {
    };

    private ListingJson() {
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON", e);
        }
    }

    static Map<String, String> fields(String json) {
        return read(json, FIELDS);
    }

    static List<Identifier> identifiers(String json) {
        return read(json, IDENTIFIERS);
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a listing holds JSON that cannot be read", e);
        }
    }
}
