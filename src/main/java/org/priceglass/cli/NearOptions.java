package org.priceglass.cli;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.Near;
import picocli.CommandLine.Option;

/** {@code --zip} and {@code --radius}. */
final class NearOptions {
    /** Miles, where none are given. */
    static final double DEFAULT_RADIUS = 25;

    private static final Pattern ZIP = Pattern.compile("(\\d{5})(-\\d{4})?");

    @Option(names = "--zip", paramLabel = "ZIP", description = "Only hospitals near this ZIP code, nearest first.")
    private @Nullable String zip;

    @Option(names = "--radius", paramLabel = "MILES", description = "How near (default: 25 miles, great circle).")
    private @Nullable Double radius;

    /** The place, null where none is given. */
    @Nullable
    Near near() {
        if (zip == null) {
            if (radius != null) {
                throw new WrongUsageException("--radius needs --zip");
            }
            return null;
        }
        var match = ZIP.matcher(zip.strip());
        if (!match.matches()) {
            throw new WrongUsageException("\"" + zip + "\" is no ZIP code: write five digits");
        }
        double miles = radius == null ? DEFAULT_RADIUS : radius;
        if (!(miles > 0) || Double.isInfinite(miles)) {
            throw new WrongUsageException("--radius must be a number of miles above 0");
        }
        return new Near(match.group(1), miles);
    }
}
