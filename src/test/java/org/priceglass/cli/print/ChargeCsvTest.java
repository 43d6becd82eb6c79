package org.priceglass.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.priceglass.model.Charge;

class ChargeCsvTest {
    @Test
    void eachRateIsARowUnderItsColumns() throws IOException {
        List<CSVRecord> rows = rows(SampleCharges.officeVisit());
        assertThat(rows).hasSize(1);
        CSVRecord row = rows.getFirst();
        assertThat(row.size()).isEqualTo(ChargeCsv.COLUMNS.size());
        assertThat(row.get("description")).isEqualTo("OFFICE VISIT");
        assertThat(row.get("codes")).isEqualTo("CPT:99213");
        assertThat(row.get("modifiers")).isEqualTo("26");
        assertThat(row.get("drugType")).isEqualTo("ML");
        assertThat(row.get("gross")).isEqualTo("150.00");
        assertThat(row.get("other")).isEqualTo("any_extra_column=value");
        assertThat(row.get("flags")).isEqualTo("gross:not-a-number=N/A");
        assertThat(row.get("rateRecord")).isEqualTo("4");
        assertThat(row.get("dollar")).isEqualTo("100.00");
        assertThat(row.get("methodology")).isEqualTo("fee schedule");
        assertThat(row.get("rateFlags")).isEmpty();
    }

    @Test
    void aChargeWithoutRatesIsStillARow() throws IOException {
        List<CSVRecord> rows = rows(SampleCharges.bare("comma, \"quote\"\nline"));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().size()).isEqualTo(ChargeCsv.COLUMNS.size());
        assertThat(rows.getFirst().get("description")).isEqualTo("comma, \"quote\"\nline");
        assertThat(rows.getFirst().get("payer")).isEmpty();
    }

    private static List<CSVRecord> rows(Charge charge) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvOut csv = new CsvOut(out, ChargeCsv.COLUMNS)) {
            new ChargeCsv(csv).rows(null, charge);
        }
        try (CSVParser parser = CSVParser.parse(out.toString(StandardCharsets.UTF_8),
                CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
            return parser.getRecords();
        }
    }
}
