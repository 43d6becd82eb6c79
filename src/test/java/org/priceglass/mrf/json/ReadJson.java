package org.priceglass.mrf.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.Charge;
import org.priceglass.model.Position;
import org.priceglass.model.ReadSummary;
import org.priceglass.mrf.ChargeRecords;
import org.priceglass.mrf.MrfSource;

/** What reading a JSON text comes to. */
final class ReadJson {
    private final byte[] bytes;
    private final List<Charge> charges = new ArrayList<>();
    private final ReadSummary summary;

    private ReadJson(byte[] bytes) throws IOException {
        this.bytes = bytes;
        summary = new JsonMrfReader().read(source(bytes), buffer -> charges.add(ChargeRecords.toCharge(buffer)));
    }

    static ReadJson of(String json) throws IOException {
        return of(json.getBytes(StandardCharsets.UTF_8));
    }

    static ReadJson of(byte[] bytes) throws IOException {
        return new ReadJson(bytes);
    }

    List<Charge> charges() {
        return charges;
    }

    ReadSummary summary() {
        return summary;
    }

    /** Bytes of the file. */
    int length() {
        return bytes.length;
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

    static MrfSource source(byte[] bytes) {
        return new MrfSource() {
            @Override
            public String name() {
                return "prices.json";
            }

            @Override
            public @Nullable String member() {
                return null;
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }

    byte[] cut(Position position) {
        return Arrays.copyOfRange(bytes, (int) position.offset(), (int) position.offset() + position.length());
    }
}
