package org.priceglass.mrf.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tokenizer against two libraries, and where quotes go wrong. */
class CsvTokenizerTest {
    private static final int CASES = 4000;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void cutsAsCommonsCsvAndFastCsvDo(boolean reusePrefixes) throws IOException {
        for (int seed = 0; seed < CASES; seed++) {
            String text = randomText(new Random(seed));
            List<List<String>> expected = byCommonsCsv(text);
            assertThat(byFastCsv(text)).as("FastCSV, seed %s", seed).isEqualTo(expected);
            int window = 1 + new Random(seed).nextInt(40);
            assertThat(cut(text, window, 10_000, reusePrefixes, -1)).as("seed %s: %s", seed, text).isEqualTo(expected);
        }
    }

    @Test
    void positionsCutTheRecordsOutOfTheText() throws IOException {
        for (int seed = 0; seed < CASES; seed++) {
            String text = randomText(new Random(seed));
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            CsvTokenizer tokenizer = new CsvTokenizer(new ByteArrayInputStream(bytes), CsvDialect.LENIENT,
                    1 + seed % 40, 10_000);
            tokenizer.reusePrefixes();
            List<String> again = new ArrayList<>();
            CsvRecord record = tokenizer.current();
            long end = 0;
            while (tokenizer.next()) {
                assertThat(record.number()).isEqualTo(again.size() + 1L);
                assertThat(record.offset()).isEqualTo(end);
                end = tokenizer.position();
                again.add(new String(bytes, (int) record.offset(), record.length(), StandardCharsets.UTF_8));
            }
            assertThat(end).isEqualTo(bytes.length);
            List<List<String>> cutAgain = new ArrayList<>();
            for (String line : again) {
                cutAgain.addAll(line.isEmpty() ? List.of(List.of("")) : cut(line, 64, 10_000, false, -1));
            }
            assertThat(cutAgain).isEqualTo(byCommonsCsv(text));
        }
    }

    @Test
    void saysHowManyFieldsAreAsInTheRecordBefore() throws IOException {
        CsvTokenizer tokenizer = tokenizer("a,b,c,d\na,b,x,d\na,b,x,d\na,bb,x,d\n", 100);
        tokenizer.reusePrefixes();
        List<Integer> unchanged = new ArrayList<>();
        while (tokenizer.next()) {
            unchanged.add(tokenizer.current().unchanged());
        }
        assertThat(unchanged).containsExactly(0, 2, 3, 1);
    }

    @Test
    void listsOnlyFieldsThatAreNotEmpty() throws IOException {
        CsvTokenizer tokenizer = tokenizer(",,a,,\"b\",\n", 100);
        tokenizer.next();
        CsvRecord record = tokenizer.current();
        assertThat(record.fields()).isEqualTo(6);
        assertThat(List.of(record.filled()[0], record.filled()[1])).containsExactly(2, 4);
        assertThat(record.filledCount()).isEqualTo(2);
    }

    @Test
    void blanksRoundQuotesAreNoPartOfTheValue() throws IOException {
        assertThat(cut("a, \"b, c\" ,d\n", 64, 10_000, false, -1)).containsExactly(List.of("a", "b, c", "d"));
    }

    @Test
    void textBehindAClosingQuoteIsKept() throws IOException {
        assertThat(cut("\"FIBERGLASS 3\" TUBE\",1\n\"A\" B,2\n", 64, 10_000, false, 2))
                .containsExactly(List.of("FIBERGLASS 3\" TUBE", "1"), List.of("A B", "2"));
    }

    @Test
    void undoubledInchMarksAreReadWhereTheFieldsThenAreAsManyAsTheHeaders() throws IOException {
        assertThat(cut("\"TUBE 3\" X, LARGE\",1\n\"FIBERGLASS 3\"\",2\n\"C\",3\n", 64, 10_000, false, 2))
                .containsExactly(List.of("TUBE 3\" X, LARGE", "1"), List.of("FIBERGLASS 3\"", "2"), List.of("C", "3"));
    }

    @Test
    void quoteInsideAFieldIsText() throws IOException {
        assertThat(cut("3\" TUBE,1\n", 64, 10_000, false, 2)).containsExactly(List.of("3\" TUBE", "1"));
    }

    @Test
    void neverClosedQuoteCostsOneLine() throws IOException {
        assertThat(cut("a,1\n\"b,2\nc,3\nd,4\n", 8, 10_000, false, 2)).containsExactly(List.of("a", "1"),
                List.of("unclosed quote"), List.of("c", "3"), List.of("d", "4"));
    }

    @Test
    void quoteThatTakesInLaterRowsCostsOneLine() throws IOException {
        assertThat(cut("\"b,2,x\nc,3,x\n\"d\",4,x\n", 8, 10_000, false, 3)).containsExactly(List.of("unclosed quote"),
                List.of("c", "3", "x"), List.of("d", "4", "x"));
    }

    @Test
    void overLongFieldsCostOneLine() throws IOException {
        String longField = "x".repeat(200);
        assertThat(cut("a," + longField + "\r\nb,2\r\n\"" + longField + "\n\",3\nc,4", 16, 100, false, 2))
                .containsExactly(List.of("over-long field"), List.of("b", "2"), List.of("over-long field"),
                        List.of("unclosed quote"), List.of("c", "4"));
    }

    @Test
    void overLongRecordCostsOneLine() throws IOException {
        String row = ("x".repeat(90) + ",").repeat(10);
        assertThat(cut(row + "\nb,2\n", 16, 100, false, 2)).containsExactly(List.of("over-long record"),
                List.of("b", "2"));
    }

    private static CsvTokenizer tokenizer(String text, int maxField) {
        return new CsvTokenizer(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), CsvDialect.LENIENT, 64,
                maxField);
    }

    private static List<List<String>> cut(String text, int window, int maxField, boolean reusePrefixes,
            int expectedFields) throws IOException {
        CsvTokenizer tokenizer = new CsvTokenizer(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                CsvDialect.LENIENT, window, maxField);
        if (expectedFields > 0) {
            tokenizer.expectFields(expectedFields);
        }
        if (reusePrefixes) {
            tokenizer.reusePrefixes();
        }
        List<List<String>> records = new ArrayList<>();
        CsvRecord record = tokenizer.current();
        while (tokenizer.next()) {
            if (record.fault() == RecordFault.NONE) {
                List<String> fields = new ArrayList<>();
                for (int i = 0; i < record.fields(); i++) {
                    fields.add(record.text(i));
                }
                records.add(fields);
            } else {
                records.add(List.of(record.fault().reason()));
            }
        }
        return records;
    }

    private static List<List<String>> byCommonsCsv(String text) throws IOException {
        List<List<String>> records = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        try (var parser = format.parse(new StringReader(text))) {
            for (CSVRecord record : parser) {
                records.add(record.stream().map(String::strip).toList());
            }
        }
        return records;
    }

    private static List<List<String>> byFastCsv(String text) {
        try (CsvReader<de.siegmar.fastcsv.reader.CsvRecord> reader = CsvReader.builder().skipEmptyLines(false)
                .extraFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE).ofCsvRecord(text)) {
            return reader.stream().map(record -> record.getFields().stream().map(String::strip).toList()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Well-formed text; rows often begin like the one before. */
    private static String randomText(Random random) {
        String[] ends = {"\n", "\r\n", "\r"};
        boolean mixed = random.nextBoolean();
        String end = ends[random.nextInt(3)];
        StringBuilder text = new StringBuilder();
        List<String> row = new ArrayList<>();
        int rows = random.nextInt(8);
        for (int i = 0; i < rows; i++) {
            int kept = random.nextInt(row.size() + 1);
            row = new ArrayList<>(row.subList(0, kept));
            int more = random.nextInt(random.nextInt(10) == 0 ? 200 : 6);
            for (int field = 0; field < more || row.isEmpty(); field++) {
                row.add(randomField(random));
            }
            text.append(String.join(",", row));
            if (i + 1 < rows || random.nextBoolean()) {
                // A lone CR before a row that begins with LF would be one line end.
                text.append(mixed ? ends[random.nextInt(2)] : end);
            }
        }
        return text.toString();
    }

    private static String randomField(Random random) {
        String[] parts = {"a", "bc", "MRI BRAIN W/O CONTRAST", "12.50", "é", "€", "", "x".repeat(70), "\u007f", "0,"};
        String inner = parts[random.nextInt(parts.length - 1)];
        if (random.nextInt(4) != 0) {
            return inner;
        }
        String[] middles = {"\"\"", "\n", "\r\n", ",", "\r", "", "\"\",\"\""};
        String quoted = inner + middles[random.nextInt(middles.length)] + parts[1 + random.nextInt(3)];
        return '"' + quoted + '"';
    }
}
