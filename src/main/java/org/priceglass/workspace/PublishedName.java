package org.priceglass.workspace;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name under which a hospital publishes a file: of a member its own last part, in lower case and without
 * {@code .gz}. 45 CFR 180.50(d)(5) asks for {@code <EIN>_<hospital-name>_standardcharges.<json|csv>}; a name that
 * begins so tells one MRF from another, and {@code charges.csv} does not.
 */
public record PublishedName(String text) {
    private static final Pattern EIN_FIRST = Pattern.compile("(\\d{2})-?(\\d{7})[_-].*", Pattern.DOTALL);
    private static final String PACKED = ".gz";

    public static PublishedName of(String fileName, @Nullable String member) {
        String path = member == null ? fileName : member.replace('\\', '/');
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return new PublishedName(name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name);
    }

    /** The nine digits of the EIN that it begins with. */
    public Optional<String> ein() {
        Matcher matcher = EIN_FIRST.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1) + matcher.group(2)) : Optional.empty();
    }
}
