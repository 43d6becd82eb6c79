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

    HospitalHint hint() {
        return new HospitalHint(name, ccn, state, zip);
    }
}
