package org.priceglass.ui.source;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.SourceRecord;
import org.priceglass.ask.SourceRecord.SourceFile;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.format.Dates;

/** One line of where a record comes from. */
public record SourceFact(String label, String value) {
    /** The file: name, hash, whence and when it came. */
    static List<SourceFact> ofFile(SourceFile file, ZoneId zone) {
        List<SourceFact> facts = new ArrayList<>();
        add(facts, "File", file.name());
        add(facts, "Member", file.member());
        add(facts, "SHA-256", file.memberSha256());
        add(facts, "SHA-256 as obtained", file.storedSha256().equals(file.memberSha256()) ? null : file.storedSha256());
        add(facts, file.url() == null ? "Imported from" : "URL", file.location());
        add(facts, "Obtained", Dates.format(file.obtainedAt(), zone));
        return List.copyOf(facts);
    }

    /** The place of the record in it. */
    static List<SourceFact> ofPlace(SourceRecord record) {
        List<SourceFact> facts = new ArrayList<>();
        add(facts, record.path() == null ? "Record" : "Item", Counts.format(record.position().record()));
        add(facts, "Bytes", Counts.format(record.position().offset()) + " to "
                + Counts.format(record.position().offset() + record.position().length()));
        add(facts, "JSON pointer", record.path());
        add(facts, "Encoding", record.encoding());
        return List.copyOf(facts);
    }

    private static void add(List<SourceFact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(new SourceFact(label, value));
        }
    }
}
