package org.priceglass.mrf.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which data dictionary a file follows, by its keys: the family with the most keys of its own, and within 2.x what
 * {@code version} says unless the keys say more. Without any telling key {@code version} decides.
 */
final class DictionaryChoice {
    private static final Pattern VERSION = Pattern.compile("(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?");
    private static final List<String> OF_2 = List.of("2.0.0", "2.1.0", "2.2.0", "2.2.1");

    private final Map<DictionaryMark, Integer> marks = new EnumMap<>(DictionaryMark.class);

    void add(DictionaryMark mark) {
        marks.merge(mark, 1, Integer::sum);
    }

    /** Adds the marks of all keys that the objects of a level bore. */
    void add(Members members) {
        add(members.keys(), members.seenEver());
    }

    /** Adds the marks of keys, one bit for each index. */
    void add(JsonKeys keys, long seen) {
        for (long left = seen; left != 0; left &= left - 1) {
            DictionaryMark mark = keys.key(Long.numberOfTrailingZeros(left)).mark();
            if (mark != null) {
                add(mark);
            }
        }
    }

    /**
     * @param declared
     *            what the file says, null where it says nothing
     */
    String choose(@Nullable String declared) {
        String version = coerce(declared);
        int v3 = count(DictionaryMark.V3);
        int v2 = count(DictionaryMark.V2);
        int v1 = count(DictionaryMark.V1_1);
        if (v3 > v2 && v3 >= v1) {
            return "3.0.0";
        }
        if (v1 > v2) {
            return "1.1";
        }
        if (v2 == 0 || v2 == v3) {
            return version.startsWith("3.") ? "3.0.0" : version.startsWith("1.") ? "1.1" : ofFamily2(version);
        }
        return ofFamily2(version);
    }

    private String ofFamily2(String version) {
        String declared = OF_2.contains(version) ? version : OF_2.getFirst();
        boolean since22 = count(DictionaryMark.SINCE_V2_2) > 0;
        return since22 && declared.compareTo("2.2.0") < 0 ? "2.2.0" : declared;
    }

    private int count(DictionaryMark mark) {
        return marks.getOrDefault(mark, 0);
    }

    /** {@code v2.2} and {@code 2.2.0} are one. */
    private static String coerce(@Nullable String declared) {
        Matcher matcher = VERSION.matcher(declared == null ? "" : declared);
        return matcher.find() ? matcher.group(1) + "." + part(matcher, 2) + "." + part(matcher, 3) : "";
    }

    private static String part(Matcher matcher, int group) {
        return matcher.group(group) == null ? "0" : matcher.group(group);
    }
}
