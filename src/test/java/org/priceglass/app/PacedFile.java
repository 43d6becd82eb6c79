package org.priceglass.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.priceglass.mockweb.MockAnswer;
import org.priceglass.mockweb.MockRequest;
import org.priceglass.mockweb.Route;
import org.priceglass.mockweb.ServedFile;
import org.priceglass.mockweb.Visit;

/** A price file of many megabytes that comes at the speed of a line, and may be gone on with. */
final class PacedFile implements Route {
    static final String HOSPITAL = "Longline Medical Center";
    private static final int CHARGES = 18_000;
    private static final int STEP = 1 << 17;
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-");
    private static final int NOT_MODIFIED = 304;

    private final byte[] content = content();
    private final ServedFile file = ServedFile.of("text/csv", content);
    private final AtomicInteger trap = new AtomicInteger(Integer.MAX_VALUE);
    private volatile Runnable trapped = () -> {
    };

    @Override
    public MockAnswer answer(MockRequest request) throws IOException {
        MockAnswer whole = file.answer(request);
        int from = (int) first(request.header("Range").orElse(""));
        return whole.status() == NOT_MODIFIED ? whole : whole.writing(wire -> {
            for (int at = from; at < content.length; at += STEP) {
                wire.write(content, at, Math.min(STEP, content.length - at));
                if (at >= trap.get()) {
                    trap.set(Integer.MAX_VALUE);
                    trapped.run();
                }
                wire.pause(PAUSE);
            }
        });
    }

    /** Has something done once, as soon as so many bytes of the file were sent. */
    void at(int bytes, Runnable action) {
        trapped = action;
        trap.set(bytes);
    }

    int length() {
        return content.length;
    }

    /** The most bytes that were sent twice between two visits in a row. */
    static long mostRepeated(List<Visit> visits) {
        long reached = 0;
        long most = 0;
        for (Visit visit : visits) {
            if (visit.status() != NOT_MODIFIED) {
                long first = first(visit.range().orElse(""));
                most = Math.max(most, reached - first);
                reached = first + visit.wire().written();
            }
        }
        return most;
    }

    private static long first(String range) {
        Matcher matcher = RANGE.matcher(range);
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : 0;
    }

    private static byte[] content() {
        String head = """
                hospital_name,last_updated_on,version,hospital_location,hospital_address
                %s,2026-04-01,2.0.0,Fullerton,"1 Sample Street, Fullerton, CA 92832"
                description,code|1,code|1|type,setting,standard_charge|gross,standard_charge|discounted_cash,\
                payer_name,plan_name,standard_charge|negotiated_dollar,standard_charge|methodology,\
                additional_generic_notes
                """.formatted(HOSPITAL);
        String notes = "with all that belongs to it on the day of the service ".repeat(20);
        return (head + IntStream.range(0, CHARGES)
                .mapToObj(i -> String.format(Locale.ROOT,
                        "Service %d,%05d,CPT,outpatient,%d.50,%d.25,Example Health,PPO,%d.75,fee schedule,%s%n", i,
                        10_000 + i % 80_000, 100 + i % 900, 60 + i % 500, 50 + i % 400, notes))
                .collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8);
    }
}
