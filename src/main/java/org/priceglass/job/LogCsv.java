package org.priceglass.job;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Lines of logs as CSV, the newest first, read in pages so that a long log takes no memory. */
public final class LogCsv {
    private static final int PAGE = 1000;

    private final Jobs jobs;

    public LogCsv(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Writes all lines that are wanted, below a header; returns how many. */
    public long write(LogFilter filter, Appendable target) throws IOException {
        CSVPrinter csv = new CSVPrinter(target,
                CSVFormat.RFC4180.builder().setHeader("time", "job", "attempt", "level", "message").get());
        long written = 0;
        List<JobLogLine> page = jobs.log(filter, JobStore.NEWEST, PAGE);
        while (!page.isEmpty()) {
            for (JobLogLine line : page) {
                csv.printRecord(line.at(), line.job(), line.attempt(), line.level().label(), line.message());
            }
            written += page.size();
            page = jobs.log(filter, page.getLast().id(), PAGE);
        }
        csv.flush();
        return written;
    }
}
