package org.priceglass.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** The modifiers of a cell. CMS defines no separator. */
public final class Modifiers {
    private static final String SEPARATORS = "|,; \t\r\n\u00a0";

    private Modifiers() {
    }

    /**
     * Splits at {@code |}, comma, semicolon and blanks, in published order: {@code "LT, RT"}, {@code "80|AS"},
     * {@code "-L | ON"}. Upper case, without a leading hyphen; a null cell has none.
     */
    public static List<String> split(@Nullable String published) {
        if (published == null) {
            return List.of();
        }
        List<String> modifiers = new ArrayList<>();
        for (StringTokenizer words = new StringTokenizer(published, SEPARATORS); words.hasMoreTokens();) {
            String word = words.nextToken();
            String modifier = word.startsWith("-") ? word.substring(1) : word;
            if (!modifier.isEmpty()) {
                modifiers.add(modifier.toUpperCase(Locale.ROOT));
            }
        }
        return List.copyOf(modifiers);
    }
}
