package org.priceglass.sample;

import java.util.Map;
import java.util.stream.Collectors;

/** Pieces of JSON as texts. */
final class JsonText {
    private JsonText() {
    }

    static String string(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** An array of texts that are JSON already. */
    static String array(Iterable<String> values) {
        return "[" + String.join(",", values) + "]";
    }

    /** An object of values that are JSON already. */
    static String object(Map<String, String> members) {
        return "{" + members(members, ",") + "}";
    }

    /** The members of an object. */
    static String members(Map<String, String> members, String separator) {
        return members.entrySet().stream().map(member -> string(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(separator));
    }
}
