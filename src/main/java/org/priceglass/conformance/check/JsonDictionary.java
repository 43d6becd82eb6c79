package org.priceglass.conformance.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.priceglass.conformance.DictionaryChoice;
import org.priceglass.mrf.MrfSource;

/** Chooses the dictionary of a JSON member by the keys of its first megabytes. */
final class JsonDictionary {
    private static final int HEAD = 4 << 20;
    private static final List<String> OF_3 = List.of("location_name", "type_2_npi", "attestation", "attester_name",
            "median_amount", "10th_percentile", "90th_percentile");
    private static final List<String> OF_2 = List.of("hospital_location", "affirmation", "estimated_amount");
    private static final List<String> SINCE_2_2 = List.of("drug_information", "modifier_information");
    private static final Pattern VERSION = Pattern.compile("\"version\"\\s*:\\s*\"([^\"\\\\]*)\"");

    private JsonDictionary() {
    }

    static DictionaryChoice choose(MrfSource source) throws IOException {
        String head = head(source);
        List<String> since = found(SINCE_2_2, head);
        Matcher version = VERSION.matcher(head);
        return new Marks(found(OF_3, head), found(OF_2, head), since.isEmpty() ? SINCE_2_2 : List.of(),
                Optional.empty(), version.find() ? version.group(1) : "").chooseForJson();
    }

    private static List<String> found(List<String> keys, String head) {
        return keys.stream().filter(key -> isKey('"' + key + '"', head)).toList();
    }

    private static boolean isKey(String quoted, String head) {
        for (int at = head.indexOf(quoted); at >= 0; at = head.indexOf(quoted, at + 1)) {
            int next = at + quoted.length();
            while (next < head.length() && Character.isWhitespace(head.charAt(next))) {
                next++;
            }
            if (next < head.length() && head.charAt(next) == ':') {
                return true;
            }
        }
        return false;
    }

    private static String head(MrfSource source) throws IOException {
        try (InputStream in = source.open()) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
        }
    }
}
