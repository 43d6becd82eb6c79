package org.priceglass.ui.source;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.SourceRecord;
import org.priceglass.ask.SourceRecord.SourceFile;
import org.priceglass.ui.common.form.Fact;
import org.priceglass.ui.common.format.Counts;
import org.priceglass.ui.common.format.Dates;

/** Where a record comes from, line by line. */
final class SourceFacts {
    private SourceFacts() {
    }

    /** The file: name, hash, whence and when it came. */
    static List<Fact> ofFile(SourceFile file, ZoneId zone) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "File", file.name());
        add(facts, "Member", file.member());
        add(facts, "SHA-256", file.memberSha256());
        add(facts, "SHA-256 as obtained",
                Objects.equals(file.storedSha256(), file.memberSha256()) ? null : file.storedSha256());
        add(facts, place(file), file.location());
        add(facts, file.isDraft() ? "Saved" : "Obtained", Dates.format(file.obtainedAt(), zone));
        return List.copyOf(facts);
    }

    private static String place(SourceFile file) {
        return file.isDraft() ? "Draft" : file.url() == null ? "Imported from" : "URL";
    }

    /** The place of the record in it. */
    static List<Fact> ofPlace(SourceRecord record) {
        List<Fact> facts = new ArrayList<>();
        add(facts, record.path() == null ? "Record" : "Item", Counts.format(record.position().record()));
        add(facts, "Bytes", Counts.format(record.position().offset()) + " to "
                + Counts.format(record.position().offset() + record.position().length()));
        add(facts, "JSON pointer", record.path());
        add(facts, "Encoding", record.encoding());
        return List.copyOf(facts);
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(label, value));
        }
    }
}
