package org.priceglass.cli;

import org.jspecify.annotations.Nullable;
import org.priceglass.pipeline.HospitalHint;
import picocli.CommandLine.Option;

/** What whoever imports a file knows of its hospital. */
final class HospitalOptions {
    @Option(names = "--hospital", paramLabel = "NAME", description = "Its name.")
    private @Nullable String name;

    @Option(names = "--ccn", paramLabel = "C", description = "Its CMS Certification Number.")
    private @Nullable String ccn;

    @Option(names = "--state", paramLabel = "S", description = "Its state, two letters.")
    private @Nullable String state;

    @Option(names = "--zip", paramLabel = "Z", description = "Its ZIP code, where the file has no address.")
    private @Nullable String zip;

    boolean isGiven() {
        return name != null || ccn != null || state != null || zip != null;
    }

    /** Throws {@link WrongUsageException} where a value cannot be what it should be; it would be stored for good. */
    void check() {
        require("--ccn", ccn, "\\d{6}|\\d{2}[A-Za-z0-9]\\d{3}", "six characters such as 050168");
        require("--state", state, "[A-Za-z]{2}", "two letters such as CA");
        require("--zip", zip, "\\d{5}", "five digits");
    }

    private static void require(String option, @Nullable String value, String form, String words) {
        if (value != null && !value.strip().matches(form)) {
            throw new WrongUsageException(option + " is \"" + value + "\": write " + words);
        }
    }

    HospitalHint hint() {
        return new HospitalHint(name, ccn, state, zip);
    }
}
