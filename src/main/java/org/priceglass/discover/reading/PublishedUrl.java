package org.priceglass.discover.reading;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a URL as people write them into lists, and brings it into one spelling: scheme and host in lower case, no
 * default port, no user, no fragment, what may not stand in a URL escaped. What is already escaped stays.
 *
 * @param url
 *            of any scheme
 * @param repair
 *            what had to be guessed, null where nothing was
 */
public record PublishedUrl(String url, @Nullable String repair) {
    private static final Pattern ABSOLUTE = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://.*", Pattern.DOTALL);
    private static final Pattern SLIPPED = Pattern.compile("^(https?)(?::/?|;//|//?)(?=[^/:])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RELATIVE = Pattern
            .compile("^(?:[./?][^\\s:@]+|[^\\s:@]+\\.[a-zA-Z0-9]{2,5}(?:\\?\\S*)?)$");
    private static final Pattern HOST = Pattern.compile("^[\\p{L}\\p{Nd}](?:[\\p{L}\\p{Nd}_-]*\\.)+\\p{L}{2,}\\.?$");
    private static final Pattern AUTHORITY = Pattern
            .compile("^(?:[^@/?#]*@)?([^/?#:@]+|\\[[^\\]]+])(?::(\\d*))?(?=[/?#]|$)");
    private static final Pattern WRAPPED = Pattern.compile("^[\"'<(\\[\u201c\u2018]+|[\"'>)\\],;\u201d\u2019]+$");
    private static final String NO_SCHEME = "no scheme, https taken";
    private static final String UNSAFE = " \"<>\\^`{|}";

    /**
     * Reads a URL.
     *
     * @param base
     *            of the page or file that it stands in, against which a relative one is taken; null where there is none
     * @return empty where it is none
     */
    public static Optional<PublishedUrl> read(String text, @Nullable URI base) {
        String bare = WRAPPED.matcher(text.strip()).replaceAll("").strip();
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        String repair = bare.equals(text.strip()) ? null : "taken out of what stands round it";
        Matcher slipped = SLIPPED.matcher(bare);
        Matcher authority = AUTHORITY.matcher(bare);
        if (ABSOLUTE.matcher(bare).matches()) {
            return spelled(bare, repair);
        }
        if (slipped.find()) {
            return spelled(slipped.group(1) + "://" + bare.substring(slipped.end()), "the scheme is misspelled");
        }
        if (bare.startsWith("//")) {
            return spelled("https:" + bare, NO_SCHEME);
        }
        if (bare.indexOf('@') < 0 && authority.find() && HOST.matcher(authority.group(1)).matches()) {
            return spelled("https://" + bare, NO_SCHEME);
        }
        return base != null && RELATIVE.matcher(bare).matches() ? resolved(bare, base) : Optional.empty();
    }

    private static Optional<PublishedUrl> resolved(String relative, URI base) {
        try {
            return spelled(base.resolve(escaped(relative)).toString(), "relative, taken against " + base);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<PublishedUrl> spelled(String whole, @Nullable String repair) {
        try {
            int colon = whole.indexOf(':');
            String scheme = whole.substring(0, colon).toLowerCase(Locale.ROOT);
            String rest = whole.substring(colon + "://".length());
            Matcher authority = AUTHORITY.matcher(rest);
            if (!authority.find()) {
                return Optional.empty();
            }
            String path = withoutFragment(escaped(rest.substring(authority.end())));
            String slashed = path.startsWith("/") ? path : "/" + path;
            return Optional.of(new PublishedUrl(
                    new URI(scheme + "://" + host(authority.group(1)) + port(scheme, authority.group(2)) + slashed)
                            .toString(),
                    repair));
        } catch (URISyntaxException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String host(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.chars().allMatch(c -> c < 0x80) ? lower : IDN.toASCII(lower, IDN.ALLOW_UNASSIGNED);
    }

    private static String port(String scheme, @Nullable String port) {
        boolean usual = port == null || port.isEmpty() || (scheme.equals("https") && port.equals("443"))
                || (scheme.equals("http") && port.equals("80"));
        return usual ? "" : ":" + port;
    }

    private static String withoutFragment(String path) {
        int hash = path.indexOf('#');
        return hash < 0 ? path : path.substring(0, hash);
    }

    /** Escapes what may not stand in a URL; a per cent sign that escapes nothing too. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c > 0x7e || c < 0x20 || UNSAFE.indexOf(c) >= 0) {
                for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append('%').append(String.format(Locale.ROOT, "%02X", each & 0xff));
                }
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replace("[", "%5B").replace("]", "%5D");
    }
}
