package org.priceglass.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartFileTest {
    private static final String URL = "http://example.org/prices.csv";
    private static final long MIB = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void aKillAtAnyPointCostsLessThan8Mebibytes() throws IOException {
        byte[] chunk = DownloadFixture.prices(1 << 16, 1);
        try (PartFile killed = new PartFile(folder.resolve("a.part"), URL)) {
            killed.begin(state(100 * MIB));
            while (killed.length() < 20 * MIB) {
                killed.append(chunk, chunk.length);
                try (PartFile next = copy()) {
                    assertThat(next.length()).isGreaterThan(killed.length() - 8 * MIB);
                    assertThat(next.length() == 0 || next.state().condition().isPresent()).isTrue();
                }
            }
        }
    }

    @Test
    void theStateOutlivesTheProcess() throws IOException {
        try (PartFile part = new PartFile(folder.resolve("a.part"), URL)) {
            part.begin(state(6_000_000_000L));
            part.append(new byte[1000], 1000);
            part.checkpoint();
        }
        try (PartFile part = new PartFile(folder.resolve("a.part"), URL)) {
            assertThat(part.state()).isEqualTo(state(6_000_000_000L).withLength(1000));
        }
    }

    @Test
    void oldPartsAreDroppedUnlessSomeoneHasThem() throws IOException {
        PartFolder parts = new PartFolder(folder);
        Instant day = Instant.parse("2026-11-01T00:00:00Z");
        for (String url : new String[]{URL, URL + "?1", URL + "?2"}) {
            try (PartFolder.Lease lease = parts.lease(url)) {
                lease.part().begin(state(10));
                lease.part().append(new byte[5], 5);
                lease.part().checkpoint();
            }
        }
        try (PartFolder.Lease lease = parts.lease(URL)) {
            for (Path file : files()) {
                Files.setLastModifiedTime(file, FileTime.from(day.minusSeconds(1)));
            }
            assertThat(parts.dropOlderThan(day)).isGreaterThan(10);
            assertThat(files()).hasSize(2).allMatch(file -> file.toString().startsWith(lease.part().path().toString()));
        }
    }

    /** What a process finds after a kill: the part as it stands, and the sidecar of the last checkpoint. */
    private PartFile copy() throws IOException {
        Path sidecar = folder.resolve("b.part.json");
        Files.deleteIfExists(sidecar);
        Files.copy(folder.resolve("a.part.json"), sidecar);
        Files.deleteIfExists(folder.resolve("b.part"));
        Files.createLink(folder.resolve("b.part"), folder.resolve("a.part"));
        return new PartFile(folder.resolve("b.part"), URL);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static PartState state(long total) {
        return new PartState(URL, URL, "\"v1\"", null, "text/csv", null, total, false, false, 0, null);
    }
}
