package org.priceglass.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.priceglass.http.AllowedHosts;
import org.priceglass.http.HostLimit;
import org.priceglass.http.StopSignal;
import org.priceglass.http.Timeouts;
import org.priceglass.http.WebClient;
import org.priceglass.http.WebException;
import org.priceglass.http.WebSettings;
import org.priceglass.mockweb.MockWeb;
import org.priceglass.mockweb.Route;
import org.priceglass.mockweb.Visit;
import org.priceglass.store.FileStore;

/** A downloader over a real store that may ask the mock web. */
final class DownloadFixture implements AutoCloseable, DownloadListener {
    static final String HOST = "h001";
    static final String PATH = "/prices.csv";

    final MockWeb web = MockWeb.start();
    final StopSignal stop = new StopSignal();
    final List<String> notes = new CopyOnWriteArrayList<>();
    final WebClient client;
    final PartFolder parts;
    final FileStore store;
    private final Path folder;
    private volatile DownloadLimits limits = new DownloadLimits(1L << 40, 1L << 40, 0);
    private volatile long stored;
    private volatile LongSupplier free = () -> Long.MAX_VALUE;
    private volatile long bytes;
    private volatile OptionalLong total = OptionalLong.empty();

    DownloadFixture(Path folder) throws IOException {
        this(folder, Duration.ofSeconds(10));
    }

    /** Gives up where nothing comes for so long. */
    DownloadFixture(Path folder, Duration stall) throws IOException {
        this.folder = folder;
        store = FileStore.open(folder.resolve("files"));
        parts = new PartFolder(folder.resolve("parts"));
        Timeouts times = new Timeouts(Duration.ofSeconds(10), stall, Duration.ofMinutes(1), 0, Duration.ofSeconds(30));
        WebSettings settings = new WebSettings("", AllowedHosts.of(Set.of("localhost")), times,
                new HostLimit(10, 1000, Duration.ofMillis(1)), Map.of(), 5);
        client = new WebClient(() -> settings, "1", Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC));
    }

    /** A text that looks like prices, the same for the same seed. */
    static byte[] prices(int length, long seed) {
        byte[] text = new byte[length];
        Random random = new Random(seed);
        for (int i = 0; i < length; i++) {
            text[i] = (byte) (i % 40 == 39 ? '\n' : i % 8 == 7 ? ',' : '0' + random.nextInt(10));
        }
        return text;
    }

    void serve(Route route) {
        web.route(HOST, PATH, route);
    }

    String url() {
        return web.uri(HOST, PATH).toString();
    }

    DownloadOutcome fetch() throws IOException {
        return fetch(null);
    }

    DownloadOutcome fetch(@Nullable KnownVersion known) throws IOException {
        return downloader().fetch(new DownloadRequest(url(), known), this, stop);
    }

    Downloader downloader() {
        return new Downloader(client, parts, store, new Room(() -> limits, () -> stored, () -> free.getAsLong()));
    }

    /** Fetches, and says what lies in the store. */
    byte[] content() throws IOException {
        return content(fetch());
    }

    byte[] content(DownloadOutcome outcome) throws IOException {
        assertThat(outcome).isInstanceOf(DownloadOutcome.Fetched.class);
        DownloadOutcome.Fetched fetched = (DownloadOutcome.Fetched) outcome;
        downloader().settle(url());
        assertThat(leftovers()).as("parts of a finished download").isEmpty();
        try (InputStream in = store.open(fetched.object().sha256())) {
            return in.readAllBytes();
        }
    }

    WebException webFailure() {
        return catchThrowableOfType(WebException.class, this::fetch);
    }

    DownloadException failure() {
        return catchThrowableOfType(DownloadException.class, this::fetch);
    }

    DownloadOutcome.NotAFile notAFile() throws IOException {
        DownloadOutcome outcome = fetch();
        assertThat(outcome).isInstanceOf(DownloadOutcome.NotAFile.class);
        assertThat(leftovers()).isEmpty();
        return (DownloadOutcome.NotAFile) outcome;
    }

    List<Visit> visits() {
        return web.visits().of(HOST, PATH);
    }

    /** The Range of each request, "" for the whole file. */
    List<String> ranges() {
        return visits().stream().map(visit -> visit.range().orElse("")).toList();
    }

    List<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("parts"))) {
            return files.sorted().toList();
        }
    }

    Path part() throws IOException {
        return leftovers().getFirst();
    }

    long storedFiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("files"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    void limit(DownloadLimits other) {
        limits = other;
    }

    void store(long bytesOfAllFiles) {
        stored = bytesOfAllFiles;
    }

    void leave(LongSupplier bytesOfTheDisk) {
        free = bytesOfTheDisk;
    }

    long bytes() {
        return bytes;
    }

    OptionalLong total() {
        return total;
    }

    @Override
    public void progress(long done, OptionalLong announced) {
        bytes = done;
        total = announced;
    }

    @Override
    public void note(String line) {
        notes.add(line);
    }

    @Override
    public void close() throws IOException {
        client.close();
        web.close();
    }
}
