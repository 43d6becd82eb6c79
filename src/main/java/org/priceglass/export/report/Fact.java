package org.priceglass.export.report;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.AuditedVersion;
import org.priceglass.model.FileHeader;
import org.priceglass.model.ReadSummary;

/** A line of the identity of a price set. */
record Fact(String label, String value) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    static List<Fact> of(AuditedVersion version) {
        ReadSummary summary = version.summary();
        FileHeader header = summary.header();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Hospital", said(header.hospitalName())));
        facts.add(new Fact("Locations", list(header.locations())));
        facts.add(new Fact("Addresses", list(header.addresses())));
        facts.add(new Fact("Licence",
                header.licenses().entrySet().stream()
                        .map(licence -> (licence.getKey() + " " + licence.getValue()).strip())
                        .collect(Collectors.joining("; "))));
        facts.add(new Fact("NPI", list(header.npis())));
        facts.add(new Fact("Affirmed",
                said(header.attested()) + (header.attesterName() == null ? "" : ", by " + header.attesterName())));
        facts.add(new Fact("Last updated", said(header.lastUpdatedOn())));
        facts.add(new Fact("File", version.origin().fileName()));
        if (version.origin().member() != null) {
            facts.add(new Fact("Inside the archive", version.origin().member()));
        }
        facts.add(new Fact("Obtained",
                MOMENT.format(version.origin().obtainedAt()) + " from " + version.origin().location()));
        facts.add(new Fact("SHA-256", version.judged().sha256()));
        if (!version.origin().storedSha256().equals(version.judged().sha256())) {
            facts.add(new Fact("SHA-256, archive", version.origin().storedSha256()));
        }
        facts.add(new Fact("Content",
                String.format(Locale.ROOT, "%s, %,d bytes, %s, %,d records, %,d charges, %,d rates",
                        summary.layout().label(), summary.bytes(), summary.encoding(), summary.records(),
                        summary.charges(), summary.rates())));
        facts.add(new Fact("Audited", MOMENT.format(version.auditedAt())));
        return facts;
    }

    private static String list(List<String> values) {
        return values.isEmpty() ? "not said" : String.join("; ", values);
    }

    private static String said(@Nullable String value) {
        return Objects.requireNonNullElse(value, "not said");
    }
}
