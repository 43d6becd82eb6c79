package org.priceglass.mrf.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priceglass.model.Field;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.RecordField;
import org.priceglass.mrf.RecordFields.Part;
import org.priceglass.mrf.TextEncoding;

class JsonRecordFieldsTest {
    private static final String ITEM = """
            {"description": "Größe \\"XL\\"", "code_information": [{"code": "99213", "type": "CPT"}],
             "a/b~": null, "empty": "", "standard_charges": [{"gross_charge": 150.00, "flag": true}]}""";

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF_8", "UTF-16LE,UTF_16LE", "UTF-16BE,UTF_16BE"})
    void scalarsAreNamedByTheirPointersAndRangesCutTheirBytes(Charset charset, TextEncoding encoding)
            throws IOException {
        byte[] record = ITEM.getBytes(charset);

        List<RecordField> fields = new JsonRecordFields().read(new NoSource(), record, encoding, Part.CHARGE).stream()
                .filter(field -> !field.isEmpty()).toList();

        assertThat(fields).extracting(RecordField::name).containsExactly("/description", "/code_information/0/code",
                "/code_information/0/type", "/standard_charges/0/gross_charge", "/standard_charges/0/flag");
        assertThat(fields).extracting(RecordField::value).containsExactly("Größe \"XL\"", "99213", "CPT", "150.00",
                "true");
        assertThat(fields).extracting(field -> new String(record, field.start(), field.end() - field.start(), charset))
                .containsExactly("Größe \\\"XL\\\"", "99213", "CPT", "150.00", "true");
    }

    @Test
    void emptyValuesAreListedWithTheirPlaces() throws IOException {
        assertThat(read(ITEM, Part.CHARGE)).filteredOn(RecordField::isEmpty)
                .extracting(RecordField::name, field -> ITEM.substring(field.start(), field.end()).length())
                .containsExactly(tuple("/a~1b~0", 4), tuple("/empty", 0));
    }

    @Test
    void valuesKnowTheFieldThatTakesThem() throws IOException {
        String item = """
                {"DESCRIPTION":"d","code_information":[{"code":"1","type":"CPT"}],"drug_information":{"unit":"1"},\
                "standard_charges":[{"gross_charge":5,"x":1,"payers_information":[{"standard_charge_dollar":4}]}]}""";

        assertThat(read(item, Part.CHARGE)).extracting(RecordField::field).containsExactly(Field.DESCRIPTION,
                Field.CODES, Field.CODES, Field.DRUG_UNIT, Field.GROSS, null, Field.DOLLAR);
        assertThat(read("{\"standard_charge_dollar\":4,\"payer_name\":\"A\"}", Part.RATE))
                .extracting(RecordField::field, RecordField::rate)
                .containsExactly(tuple(Field.DOLLAR, 0), tuple(Field.PAYER, 0));
    }

    private static List<RecordField> read(String item, Part part) throws IOException {
        return new JsonRecordFields().read(new NoSource(), item.getBytes(StandardCharsets.US_ASCII), TextEncoding.UTF_8,
                part);
    }

    /** The names stand in the record itself. */
    private static final class NoSource implements MrfSource {
        @Override
        public String name() {
            return "none";
        }

        @Override
        public @Nullable String member() {
            return null;
        }

        @Override
        public long size() {
            return 0;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(new byte[0]);
        }
    }
}
