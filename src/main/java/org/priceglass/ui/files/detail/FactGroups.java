package org.priceglass.ui.files.detail;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.FileFacts;
import org.priceglass.ask.FileFacts.Origin;
import org.priceglass.model.FileHeader;
import org.priceglass.model.FlagRule;
import org.priceglass.model.ReadSummary;
import org.priceglass.ui.common.form.Fact;
import org.priceglass.ui.common.format.ByteSizes;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.format.Dates;

/** A file version in words, in four groups. */
final class FactGroups {
    private final ZoneId zone;

    FactGroups(ZoneId zone) {
        this.zone = zone;
    }

    /** Where it is from, and by which hashes it is known. */
    List<Fact> identity(FileFacts file) {
        List<Fact> facts = new ArrayList<>();
        Origin last = file.origins().getFirst();
        add(facts, "File", last.file());
        add(facts, "Member", last.member());
        add(facts, "SHA-256", file.sha256());
        add(facts, "SHA-256 as obtained", last.storedSha256().equals(file.sha256()) ? null : last.storedSha256());
        add(facts, "Version", Integer.toString(file.version()));
        add(facts, "Loaded", date(file.loadedAt()));
        String label = "Obtained";
        for (Origin origin : file.origins()) {
            add(facts, label, date(origin.at()));
            label = "Before that";
            add(facts, "From", origin.location());
        }
        return facts;
    }

    /** What it says of itself. */
    List<Fact> header(FileFacts file) {
        FileHeader header = file.summary().header();
        List<Fact> facts = new ArrayList<>();
        add(facts, "Hospital", header.hospitalName());
        add(facts, "Locations", joined(header.locations()));
        add(facts, "Addresses", joined(header.addresses()));
        add(facts, "Licence", joined(header.licenses().entrySet().stream()
                .map(licence -> (licence.getKey() + " " + licence.getValue()).strip()).toList()));
        add(facts, "NPI", joined(header.npis()));
        add(facts, "Last updated", header.lastUpdatedOn());
        add(facts, "Version", header.version());
        add(facts, "Affirmed", header.attested());
        add(facts, "Attested by", header.attesterName());
        header.other().forEach((name, value) -> add(facts, name, value));
        return facts;
    }

    /** Its form, and where each of its records went. */
    List<Fact> records(FileFacts file) {
        ReadSummary read = file.summary();
        List<Fact> facts = new ArrayList<>();
        add(facts, "Layout", read.layout().label());
        add(facts, "Dictionary", read.dictionary());
        add(facts, "Encoding", read.encoding());
        add(facts, "Size", size(read.bytes()));
        add(facts, "Records", Counts.format(read.records()));
        add(facts, "Header records", Counts.format(read.headerRecords()));
        add(facts, "Blank records", Counts.format(read.blank()));
        add(facts, "Read as prices", Counts.format(read.used()));
        read.setAside()
                .forEach((reason, count) -> add(facts, "Set aside: " + reason.replace('-', ' '), Counts.format(count)));
        add(facts, "Charges", Counts.format(read.charges()));
        add(facts, "Rates", Counts.format(read.rates()));
        return facts;
    }

    /** How many values each rule of reading flagged, most first. */
    List<Fact> flags(FileFacts file) {
        return file.summary().flags().entrySet().stream()
                .sorted(Map.Entry.<FlagRule, Long>comparingByValue().reversed())
                .map(flag -> new Fact(flag.getKey().id().replace('-', ' '), Counts.format(flag.getValue()))).toList();
    }

    private @Nullable String date(@Nullable Instant at) {
        return at == null ? null : Dates.exact(at, zone);
    }

    private static String size(long bytes) {
        String exact = Counts.format(bytes) + " bytes";
        String brief = ByteSizes.format(bytes);
        return brief.equals(exact) ? exact : brief + " (" + exact + ")";
    }

    private static @Nullable String joined(List<String> values) {
        return values.isEmpty() ? null : values.stream().collect(Collectors.joining("; "));
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }
}
