package org.priceglass.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.http.AllowedHosts;
import org.priceglass.http.HostLimit;
import org.priceglass.http.StopSignal;
import org.priceglass.http.Timeouts;
import org.priceglass.http.WebClient;
import org.priceglass.http.WebException;
import org.priceglass.http.WebSettings;
import org.priceglass.mockweb.Fault;
import org.priceglass.mockweb.HospitalWeb;
import org.priceglass.mockweb.MockHospital;
import org.priceglass.mockweb.MockWeb;
import org.priceglass.mockweb.Visit;
import org.priceglass.store.FileStore;

/**
 * Every file of a web full of faults, fetched as jobs fetch it: what may pass is tried again. 44 hospitals have every
 * fault once; {@code -Dpriceglass.hospitals=200} makes the full run.
 */
class HospitalWebTest {
    private static final int HOSPITALS = Integer.getInteger("priceglass.hospitals", 44);
    private static final HostLimit LIMIT = new HostLimit(2, 4, Duration.ofMillis(100));
    private static final int ATTEMPTS = 4;
    private static final int WORKERS = 16;
    private static final Map<Fault, String> ENDINGS = endings();

    @TempDir
    private Path folder;

    @Test
    void everyHealthyFileArrivesByteForByteAndEveryFaultEndsAsWhatItIs(TestReporter reporter) throws Exception {
        try (MockWeb web = MockWeb.start();
                WebClient client = new WebClient(HospitalWebTest::settings, "1", Clock.systemUTC())) {
            List<MockHospital> hospitals = HospitalWeb.of(web, HOSPITALS, 7).hospitals();
            FileStore store = FileStore.open(folder.resolve("files"));
            Downloader downloader = new Downloader(client, new PartFolder(folder.resolve("parts")), store,
                    () -> new DownloadLimits(1 << 30, 1 << 30, 0), () -> 0);
            long start = System.nanoTime();
            Map<MockHospital, String> endings = fetchAll(downloader, store, hospitals);
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);

            assertThat(endings).hasSize(HOSPITALS).allSatisfy((hospital, ending) -> assertThat(ending)
                    .as("%s with %s", hospital.host(), hospital.fault()).isEqualTo(ENDINGS.get(hospital.fault())));
            hospitals.forEach(hospital -> assertLimits(web, hospital.host(), start));
            assertThat(storedFiles()).isEqualTo(hospitals.stream().filter(one -> one.fault().isPassing()).count());
            report(reporter, hospitals, web, millis);
        }
    }

    private static void report(TestReporter reporter, List<MockHospital> hospitals, MockWeb web, long millis) {
        long bytes = hospitals.stream().filter(one -> one.fault().isPassing())
                .mapToLong(one -> one.file().content().length).sum();
        Map<Fault, Long> faults = hospitals.stream()
                .collect(Collectors.groupingBy(MockHospital::fault, Collectors.counting()));
        reporter.publishEntry(Map.of("hospitals", String.valueOf(HOSPITALS), "milliseconds", String.valueOf(millis),
                "requests", String.valueOf(web.visits().all().size()), "bytes", String.valueOf(bytes), "faults",
                faults.toString()));
    }

    private static Map<MockHospital, String> fetchAll(Downloader downloader, FileStore store,
            List<MockHospital> hospitals) throws Exception {
        Map<MockHospital, Future<String>> running = new LinkedHashMap<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS, Thread.ofVirtual().factory())) {
            for (MockHospital hospital : hospitals) {
                running.put(hospital, workers.submit(() -> ending(downloader, store, hospital)));
            }
        }
        Map<MockHospital, String> endings = new LinkedHashMap<>();
        for (Map.Entry<MockHospital, Future<String>> one : running.entrySet()) {
            endings.put(one.getKey(), one.getValue().get());
        }
        return endings;
    }

    /** What a job would end with. */
    private static String ending(Downloader downloader, FileStore store, MockHospital hospital) throws IOException {
        String last = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return name(downloader.fetch(DownloadRequest.of(hospital.url().toString()), DownloadListener.NONE,
                        new StopSignal()), store, hospital);
            } catch (WebException e) {
                last = e.failure().name();
                if (!e.failure().isPassing()) {
                    return last;
                }
            }
        }
        return last;
    }

    private static String name(DownloadOutcome outcome, FileStore store, MockHospital hospital) throws IOException {
        return switch (outcome) {
            case DownloadOutcome.Fetched fetched -> {
                try (InputStream in = store.open(fetched.object().sha256())) {
                    assertThat(in.readAllBytes()).as(hospital.host()).isEqualTo(hospital.file().content());
                }
                assertThat(fetched.origin().fileName()).isEqualTo(hospital.file().fileName());
                yield "fetched";
            }
            case DownloadOutcome.NotAFile other -> {
                assertThat(other.evidence().isEmpty()).isEqualTo(other.kind() == NotAFileKind.EMPTY);
                yield other.kind().name();
            }
            default -> throw new AssertionError(outcome);
        };
    }

    private static void assertLimits(MockWeb web, String host, long start) {
        List<Long> begun = web.visits().of(host).stream().map(Visit::start).sorted().toList();
        for (int i = 0; i < begun.size(); i++) {
            assertThat(begun.get(i) - start).as("request %d to %s", i, host)
                    .isGreaterThanOrEqualTo(i / LIMIT.requests() * LIMIT.per().toNanos());
        }
        assertThat(web.visits().mostAtOnce(host)).as(host).isLessThanOrEqualTo(LIMIT.atOnce());
    }

    private long storedFiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("files"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private static WebSettings settings() {
        Timeouts times = new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(2), Duration.ofMinutes(1), 0,
                Duration.ofMinutes(1));
        return new WebSettings("", AllowedHosts.of(Set.of("localhost")), times, LIMIT, Map.of(), 5);
    }

    private static Map<Fault, String> endings() {
        Map<Fault, String> endings = new EnumMap<>(Fault.class);
        for (Fault fault : Fault.values()) {
            endings.put(fault, switch (fault) {
                case LYING_LENGTH -> "CUT_OFF";
                case BROKEN -> "SERVER_ERROR";
                case REDIRECT_LOOP, REDIRECT_NOWHERE -> "BAD_REDIRECT";
                case WEB_PAGE, LOGIN_PAGE, CAPTCHA, NOT_FOUND, GONE, FORBIDDEN, EMPTY, PDF, ROBOTS -> fault.name();
                default -> "fetched";
            });
        }
        return endings;
    }
}
