package org.priceglass.sample;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SampleDataTest {
    private static final Path FOLDER = Path.of("sample-data");
    private static final long MAX_BYTES = 5_000_000;

    @Test
    void committedFilesAreThoseOfTheGenerator() throws IOException {
        Map<String, byte[]> files = SampleData.files();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path committed = FOLDER.resolve(file.getKey());
            assertThat(committed).as("run SampleData and commit what it writes").exists();
            assertSameContent(file.getKey(), Files.readAllBytes(committed), file.getValue());
        }
    }

    @Test
    void nothingElseIsCommittedAndAllOfItIsSmall() throws IOException {
        Set<String> names = SampleData.files().keySet();
        long bytes = 0;
        try (Stream<Path> committed = Files.list(FOLDER)) {
            for (Path file : committed.toList()) {
                String name = file.getFileName().toString();
                assertThat(names.contains(name) || name.equals("README.md")).as(name).isTrue();
                bytes += Files.size(file);
            }
        }
        assertThat(bytes).isLessThan(MAX_BYTES);
    }

    /** Builds of Java may pack the same content to other bytes. */
    private static void assertSameContent(String name, byte[] committed, byte[] made) throws IOException {
        if (name.endsWith(".zip")) {
            Map<String, byte[]> members = members(committed);
            assertThat(members).containsOnlyKeys(members(made).keySet());
            for (Map.Entry<String, byte[]> member : members(made).entrySet()) {
                assertSameBytes(member.getKey(), members.get(member.getKey()), member.getValue());
            }
        } else if (name.endsWith(".gz")) {
            assertSameBytes(name, gunzip(committed), gunzip(made));
        } else {
            assertSameBytes(name, committed, made);
        }
    }

    private static void assertSameBytes(String name, byte @Nullable [] committed, byte[] made) {
        assertThat(Arrays.mismatch(requireNonNull(committed, name), made)).as("first byte of %s that differs", name)
                .isEqualTo(-1);
    }

    private static byte[] gunzip(byte[] packed) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        }
    }

    private static Map<String, byte[]> members(byte[] packed) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                members.put(entry.getName(), zip.readAllBytes());
            }
        }
        return members;
    }
}
