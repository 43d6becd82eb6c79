package org.priceglass.download;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which bytes an answer holds (RFC 9110, 14.4).
 *
 * @param first
 *            from 0; -1 where it holds none (416)
 * @param last
 *            inclusive
 * @param total
 *            of the whole file
 */
record ContentRange(long first, long last, OptionalLong total) {
    private static final Pattern HEADER = Pattern.compile(
            "\\s*bytes\\s+(?:(\\d{1,18})\\s*-\\s*(\\d{1,18})|\\*)\\s*/\\s*(\\d{1,18}|\\*)\\s*",
            Pattern.CASE_INSENSITIVE);

    /** Empty where the header is none that can be understood, or contradicts itself. */
    static Optional<ContentRange> of(String header) {
        Matcher matcher = HEADER.matcher(header);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean none = matcher.group(1) == null;
        long first = none ? -1 : Long.parseLong(matcher.group(1));
        long last = none ? -1 : Long.parseLong(matcher.group(2));
        OptionalLong total = matcher.group(3).equals("*")
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(matcher.group(3)));
        boolean contradiction = last < first || last >= total.orElse(Long.MAX_VALUE);
        return contradiction ? Optional.empty() : Optional.of(new ContentRange(first, last, total));
    }

    long length() {
        return last - first + 1;
    }
}
