package org.priceglass.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * States, territories and the freely associated states: the 59 codes that CMS's JSON format allows (its CSV format
 * lacks FM, MH and PW).
 */
public final class UsStates {
    private static final Map<String, String> CODES = codes("""
            Alabama AL|Alaska AK|American Samoa AS|Arizona AZ|Arkansas AR|California CA|Colorado CO|Connecticut CT
            |Delaware DE|District of Columbia DC|Federated States of Micronesia FM|Florida FL|Georgia GA|Guam GU
            |Hawaii HI|Idaho ID|Illinois IL|Indiana IN|Iowa IA|Kansas KS|Kentucky KY|Louisiana LA|Maine ME
            |Marshall Islands MH|Maryland MD|Massachusetts MA|Michigan MI|Minnesota MN|Mississippi MS|Missouri MO
            |Montana MT|Nebraska NE|Nevada NV|New Hampshire NH|New Jersey NJ|New Mexico NM|New York NY
            |North Carolina NC|North Dakota ND|Northern Mariana Islands MP|Ohio OH|Oklahoma OK|Oregon OR|Palau PW
            |Pennsylvania PA|Puerto Rico PR|Rhode Island RI|South Carolina SC|South Dakota SD|Tennessee TN|Texas TX
            |Utah UT|Vermont VT|Virgin Islands VI|Virginia VA|Washington WA|West Virginia WV|Wisconsin WI|Wyoming WY
            """);

    /** Longest first, so that Virginia is not found in West Virginia. */
    private static final List<String> WORDS = Stream.of(CODES.keySet(), CODES.values()).flatMap(Collection::stream)
            .sorted(Comparator.comparingInt(String::length).reversed()).toList();

    private UsStates() {
    }

    /** The two letters for a code or a name, in any case. */
    public static Optional<String> code(String codeOrName) {
        String word = codeOrName.strip().toUpperCase(Locale.ROOT);
        String code = CODES.get(word);
        return code != null ? Optional.of(code) : Optional.of(word).filter(CODES::containsValue);
    }

    /** All codes, in alphabetical order. */
    public static List<String> codes() {
        return CODES.values().stream().sorted().toList();
    }

    /** The longest code or name, upper case, that ends an upper-case text as a word of its own. */
    static Optional<String> wordAtEnd(String upper) {
        return WORDS.stream().filter(word -> endsWithWord(upper, word)).findFirst();
    }

    private static boolean endsWithWord(String text, String word) {
        int start = text.length() - word.length();
        return text.endsWith(word) && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
    }

    private static Map<String, String> codes(String list) {
        Map<String, String> codes = new TreeMap<>();
        for (String entry : list.replace("\n", "").toUpperCase(Locale.ROOT).split("\\|", -1)) {
            int blank = entry.lastIndexOf(' ');
            codes.put(entry.substring(0, blank), entry.substring(blank + 1));
        }
        return Map.copyOf(codes);
    }
}
