package org.priceglass.mrf.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.priceglass.model.Charge;
import org.priceglass.model.Position;
import org.priceglass.model.Rate;
import org.priceglass.model.ReadSummary;
import org.priceglass.mrf.ChargeRecords;
import org.priceglass.mrf.UnreadableFileException;

/** Seeded damage to good files: whatever happens, every record is accounted for and every position is right. */
class DamagedFilesTest {
    private static final int CASES = 3000;
    private static final String[] SPLINTERS = {"\"", "\"\"", ",", "\n", "\r", "\r\n", "\n\n", ",,,,,,,,,,,,,,,,,,", "|",
            "\t", "\u00a0", "\ufeff", "N/A", "$1,234.50", "-", "\u0000", "description", "é"};

    @Test
    void everyRecordIsAccountedFor() throws IOException {
        int read = 0;
        for (int seed = 0; seed < CASES; seed++) {
            CsvFile file = damagedFile(new Random(seed));
            List<Charge> charges = new ArrayList<>();
            try {
                ReadSummary summary = new CsvMrfReader().read(file.source(),
                        buffer -> charges.add(ChargeRecords.toCharge(buffer)));
                check(seed, file, summary, charges);
                read++;
            } catch (UnreadableFileException e) {
                assertThat(e.getMessage()).as("seed %s", seed).isNotBlank().doesNotContain("\n");
            }
        }
        assertThat(read).isGreaterThan(CASES / 2);
    }

    private static void check(int seed, CsvFile file, ReadSummary summary, List<Charge> charges) {
        assertThat(summary.headerRecords() + summary.blank() + summary.setAsideRecords() + summary.used())
                .as("seed %s: records", seed).isEqualTo(summary.records());
        assertThat(summary.bytes()).as("seed %s: bytes", seed).isEqualTo(file.bytes().length);
        assertThat(charges).as("seed %s: charges", seed).hasSize((int) summary.charges());
        assertThat(charges.stream().mapToInt(charge -> charge.rates().size()).sum()).as("seed %s: rates", seed)
                .isEqualTo((int) summary.rates());
        long end = 0;
        for (Charge charge : charges) {
            end = checkPosition(seed, file, charge.position(), end);
            for (Rate rate : charge.rates()) {
                long start = rate.position().equals(charge.position()) ? charge.position().offset() : end;
                end = Math.max(end,
                        checkPosition(seed, file, rate.position(), Math.min(start, rate.position().offset())));
            }
        }
    }

    /** A record begins behind a line end and ends before one. */
    private static long checkPosition(int seed, CsvFile file, Position position, long notBefore) {
        int from = (int) position.offset();
        int to = from + position.length();
        assertThat(position.offset()).as("seed %s: order", seed).isGreaterThanOrEqualTo(notBefore);
        assertThat(isLineEnd(file, from - 1)).as("seed %s: starts at %s", seed, from).isTrue();
        assertThat(to == file.bytes().length || isLineEnd(file, to)).as("seed %s: ends at %s", seed, to).isTrue();
        return to;
    }

    private static boolean isLineEnd(CsvFile file, int at) {
        byte what = file.bytes()[at];
        return what == '\n' || what == '\r';
    }

    private static CsvFile damagedFile(Random random) throws IOException {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? CsvFile.TALL : CsvFile.WIDE);
        int headerEnd = text.length();
        for (int row = 0; row < random.nextInt(30); row++) {
            String item = "VISIT " + row / 3;
            text.append(item).append(",99213,CPT,outpatient,150.00,\"90.00\",Payer ").append(row)
                    .append(",\"PPO, \"\"GOLD\"\"\",").append(row).append(",fee schedule,5,,\"quoted\nnotes\",\n");
        }
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        int from = random.nextInt(4) == 0 ? 0 : headerEnd;
        int splinters = random.nextInt(6);
        for (int i = 0; i < splinters && text.length() > from; i++) {
            int at = from + random.nextInt(text.length() - from);
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, SPLINTERS[random.nextInt(SPLINTERS.length)]);
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(20)));
                default -> text.replace(at, at + 1, SPLINTERS[random.nextInt(SPLINTERS.length)]);
            }
        }
        damaged.write(text.toString().getBytes(StandardCharsets.UTF_8));
        if (random.nextInt(5) == 0) {
            damaged.write(0x92);
        }
        return new CsvFile(damaged.toByteArray());
    }
}
