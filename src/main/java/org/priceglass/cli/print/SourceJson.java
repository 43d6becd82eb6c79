package org.priceglass.cli.print;

import java.io.IOException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.SourceRecord;

/** A record's bytes with whence they came; {@code base64} holds the bytes exactly as stored. */
public final class SourceJson {
    private final JsonOut json;

    public SourceJson(JsonOut json) {
        this.json = json;
    }

    /** Writes the record of a charge or, with its index, of a rate. */
    public void write(long charge, @Nullable Integer rate, SourceRecord source) throws IOException {
        json.object();
        json.number("charge", charge);
        json.number("rate", rate == null ? null : rate.longValue());
        json.text("file", source.file().name());
        json.text("member", source.file().member());
        json.text("sha256", source.file().memberSha256());
        json.text("storedSha256", source.file().storedSha256());
        json.text("url", source.file().url());
        json.text("obtainedAt", source.file().obtainedAt().toString());
        json.number("record", source.position().record());
        json.text("path", source.path());
        json.number("offset", source.position().offset());
        json.number("length", source.position().length());
        json.text("encoding", source.encoding());
        json.array("fields");
        for (SourceRecord.NamedCell field : source.fields()) {
            if (field.isEmpty()) {
                continue;
            }
            json.object();
            json.text("name", field.name());
            json.text("value", field.value());
            json.number("start", field.start());
            json.number("end", field.end());
            json.endObject();
        }
        json.endArray();
        json.text("base64", Base64.getEncoder().encodeToString(source.window().record()));
        json.endObject();
        json.endLine();
    }
}
