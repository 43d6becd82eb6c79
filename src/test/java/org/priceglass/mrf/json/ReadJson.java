package org.priceglass.mrf.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.priceglass.model.Charge;
import org.priceglass.model.Position;
import org.priceglass.model.ReadSummary;
import org.priceglass.mrf.MemorySource;
import org.priceglass.mrf.ReadMember;

/** What reading a JSON text comes to. */
final class ReadJson {
    private final MemorySource source;
    private final ReadMember read;

    private ReadJson(byte[] bytes) throws IOException {
        this.source = source(bytes);
        this.read = ReadMember.by(new JsonMrfReader(), source);
    }

    static ReadJson of(String json) throws IOException {
        return of(json.getBytes(StandardCharsets.UTF_8));
    }

    static ReadJson of(byte[] bytes) throws IOException {
        return new ReadJson(bytes);
    }

    List<Charge> charges() {
        return read.charges();
    }

    ReadSummary summary() {
        return read.summary();
    }

    /** Bytes of the file. */
    int length() {
        return (int) source.size();
    }

    /** A file with a header and these items. */
    static ReadJson ofItems(String items) throws IOException {
        return of(file(items));
    }

    /** A file with one charge, whose members are given. */
    static Charge ofCharge(String members) throws IOException {
        return ofItems("""
                {"description": "MRI", "standard_charges": [{%s}]}""".formatted(members)).charges().getFirst();
    }

    static String file(String items) {
        return """
                {"hospital_name": "West Mercy", "standard_charge_information": [%s]}""".formatted(items);
    }

    static MemorySource source(byte[] bytes) {
        return new MemorySource("prices.json", bytes);
    }

    byte[] cut(Position position) {
        return source.cut(position);
    }
}
