package org.priceglass.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.priceglass.model.ReadSummary;
import org.priceglass.mrf.ChargeBuffer;
import org.priceglass.mrf.ChargeSink;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.csv.CsvMrfReader;

/**
 * How fast a file becomes what the loader takes: every field, code, amount and position in a {@link ChargeBuffer}, one
 * thread. Prints MB/s (millions of bytes) of each run, the best and the median, and the speed by the thread's CPU time,
 * which neighbours on the machine disturb less.
 */
public final class ParseBench {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ParseBench() {
    }

    /** Arguments: the file and the number of runs. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        double[] speeds = new double[runs];
        for (int run = 0; run < runs; run++) {
            Tally tally = new Tally();
            long start = System.nanoTime();
            long cpuStart = THREADS.getCurrentThreadCpuTime();
            ReadSummary summary = new CsvMrfReader().read(new FileSource(file), tally);
            double seconds = (System.nanoTime() - start) / 1e9;
            double cpuSeconds = (THREADS.getCurrentThreadCpuTime() - cpuStart) / 1e9;
            double megabytes = summary.bytes() / 1e6;
            speeds[run] = megabytes / seconds;
            System.out.printf(
                    "%.0f MB/s, %.0f MB per second of the thread's CPU time, %d charges, %d rates, check %x%n",
                    speeds[run], megabytes / cpuSeconds, summary.charges(), summary.rates(), tally.check);
        }
        Arrays.sort(speeds);
        System.out.printf("best %.0f, median %.0f MB/s%n", speeds[runs - 1], speeds[runs / 2]);
    }

    /** Looks at every charge, so that nothing can be left out as unused. */
    private static final class Tally implements ChargeSink {
        private long check;

        @Override
        public void charge(ChargeBuffer charge) {
            check = check * 31 + charge.offset() + charge.codes().size() + charge.rates().size();
        }
    }

    private record FileSource(Path file) implements MrfSource {
        @Override
        public String name() {
            return file.toString();
        }

        @Override
        public @Nullable String member() {
            return null;
        }

        @Override
        public long size() {
            return -1;
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
