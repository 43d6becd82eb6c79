package org.priceglass.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.priceglass.mrf.ChargeBuffer;
import org.priceglass.mrf.ChargeSink;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.archive.MrfFile;
import org.priceglass.mrf.archive.MrfFiles;
import org.priceglass.mrf.sniff.ContentReader;

/**
 * How fast a file becomes what the loader takes: every field, code, amount and position in a {@link ChargeBuffer}, one
 * thread.
 */
final class ParseBench {
    private final BenchFiles files;

    ParseBench(BenchFiles files) {
        this.files = files;
    }

    /** Beside DuckDB reading all columns with one thread. */
    void layouts(int runs) throws Exception {
        Path tall = files.file("tall", 200, 20, 1);
        new Paired("parse tall 3.0, 20 payers", Files.size(tall), runs).print(() -> parse(tall),
                () -> DuckDb.readCsv(tall, 1));
        Path wide = files.file("wide", 200, 20, 1);
        new Paired("parse wide 3.0, 196 columns", Files.size(wide), runs).print(() -> parse(wide),
                () -> DuckDb.readCsv(wide, 1));
        Path json = files.file("json", 200, 20, 1);
        new Paired("parse JSON 3.0, typed STRUCT[]", Files.size(json), runs).print(() -> parse(json),
                () -> DuckDb.readJsonTyped(json, 1));
        new Paired("parse JSON 3.0, types found", Files.size(json), runs).print(() -> parse(json),
                () -> DuckDb.readJsonDetected(json, 1));
    }

    /** A file of 3,751 columns beside one of 196. */
    void columns(int runs) throws Exception {
        Path many = files.file("wide", 200, 415, 1);
        Path few = files.file("wide", 200, 20, 1);
        double scale = (double) Files.size(few) / Files.size(many);
        System.out.println(Files.readAllLines(many).get(2).split(",", -1).length + " columns beside 196:");
        new Paired("parse wide, many columns", Files.size(many), runs).print(() -> parse(many),
                () -> parse(few) / scale);
    }

    private static double parse(Path file) throws Exception {
        Tally tally = new Tally();
        double seconds = Paired.time(() -> {
            try (MrfFile opened = new MrfFiles().open(file)) {
                for (MrfSource source : opened.members()) {
                    new ContentReader().read(source, tally);
                }
            }
        });
        if (tally.check == 0) {
            throw new IllegalStateException(String.format(Locale.ROOT, "%s holds no charges", file));
        }
        return seconds;
    }

    /** Looks at every charge, so that nothing can be left out as unused. */
    private static final class Tally implements ChargeSink {
        private long check;

        @Override
        public void charge(ChargeBuffer charge) throws IOException {
            check = check * 31 + charge.offset() + charge.codes().size() + charge.rates().size();
        }
    }
}
