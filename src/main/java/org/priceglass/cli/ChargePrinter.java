package org.priceglass.cli;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.priceglass.cli.print.ChargeCsv;
import org.priceglass.cli.print.ChargeJson;
import org.priceglass.cli.print.CsvOut;
import org.priceglass.cli.print.JsonOut;
import org.priceglass.cli.print.SummaryJson;
import org.priceglass.cli.print.Wording;
import org.priceglass.model.Charge;
import org.priceglass.model.ReadSummary;

/** Prints what {@code read} reads. */
interface ChargePrinter extends Closeable {
    void charge(@Nullable String member, Charge charge) throws IOException;

    /** The last line of a member. */
    void summary(ReadSummary summary) throws IOException;

    static ChargePrinter of(ReadFormat format, Terminal terminal) throws IOException {
        return switch (format) {
            case JSONL -> new Jsonl(new JsonOut(terminal.data()));
            case CSV -> new Csv(new CsvOut(terminal.data(), ChargeCsv.COLUMNS), terminal);
        };
    }

    /** A line for each charge, and one for the summary. */
    final class Jsonl implements ChargePrinter {
        private final JsonOut json;
        private final ChargeJson charges;

        Jsonl(JsonOut json) {
            this.json = json;
            this.charges = new ChargeJson(json);
        }

        @Override
        public void charge(@Nullable String member, Charge charge) throws IOException {
            charges.line(member, charge);
        }

        @Override
        public void summary(ReadSummary summary) throws IOException {
            new SummaryJson(json).line(summary);
        }

        @Override
        public void close() throws IOException {
            json.close();
        }
    }

    /** A row for each rate; the summary is no row, so it goes to standard error. */
    final class Csv implements ChargePrinter {
        private final CsvOut csv;
        private final ChargeCsv charges;
        private final Terminal terminal;

        Csv(CsvOut csv, Terminal terminal) {
            this.csv = csv;
            this.charges = new ChargeCsv(csv);
            this.terminal = terminal;
        }

        @Override
        public void charge(@Nullable String member, Charge charge) throws IOException {
            charges.rows(member, charge);
        }

        @Override
        public void summary(ReadSummary summary) {
            terminal.say(Wording.summary(summary));
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }
}
