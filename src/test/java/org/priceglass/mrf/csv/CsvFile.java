package org.priceglass.mrf.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.priceglass.model.Charge;
import org.priceglass.model.Position;
import org.priceglass.mrf.MemorySource;
import org.priceglass.mrf.ReadMember;

/** A CSV file in memory and what the reader makes of it. */
final class CsvFile {
    static final String GENERAL = """
            hospital_name,last_updated_on,version,location_name,hospital_address,license_number|CA,type_2_npi,attester_name
            Example Hospital,2026-04-01,3.0.0,Main,1 Main St,50056,1234567893,An Attester
            """;
    static final String TALL = GENERAL
            + """
                    description,code|1,code|1|type,setting,standard_charge|gross,standard_charge|discounted_cash,payer_name,plan_name,standard_charge|negotiated_dollar,standard_charge|methodology,standard_charge|min,standard_charge|max,additional_generic_notes,extra
                    """;
    static final String WIDE = GENERAL
            + """
                    description,code|1,code|1|type,modifiers,setting,standard_charge|gross,standard_charge|Aetna|PPO|negotiated_dollar,standard_charge|Aetna|PPO|methodology,additional_payer_notes|Aetna|PPO,standard_charge|Cigna|HMO|negotiated_dollar,standard_charge|Cigna|HMO|methodology,additional_payer_notes|Cigna|HMO,standard_charge|min,standard_charge|max,additional_generic_notes,extra
                    """;

    private final MemorySource source;

    CsvFile(byte[] bytes) {
        this.source = new MemorySource("test.csv", bytes);
    }

    MemorySource source() {
        return source;
    }

    byte[] bytes() {
        return source.bytes();
    }

    static CsvFile of(String text) {
        return of(text, StandardCharsets.UTF_8);
    }

    static CsvFile of(String text, Charset charset) {
        return new CsvFile(text.getBytes(charset));
    }

    static CsvFile tall(String... rows) {
        return of(TALL + String.join("\n", rows) + "\n");
    }

    static CsvFile wide(String... rows) {
        return of(WIDE + String.join("\n", rows) + "\n");
    }

    /** The charges and the summary. */
    ReadMember read() {
        try {
            return readChecked();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ReadMember readChecked() throws IOException {
        return ReadMember.by(new CsvMrfReader(), source);
    }

    List<Charge> charges() {
        return read().charges();
    }

    /** The only charge. */
    Charge charge() {
        List<Charge> charges = charges();
        if (charges.size() != 1) {
            throw new AssertionError(charges.size() + " charges: " + charges);
        }
        return charges.getFirst();
    }

    /** The bytes at a position. */
    String at(Position position) {
        return new String(source.cut(position), StandardCharsets.UTF_8);
    }
}
