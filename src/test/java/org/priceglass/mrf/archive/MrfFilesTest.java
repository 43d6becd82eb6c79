package org.priceglass.mrf.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.UnreadableFileException;

class MrfFilesTest {
    @TempDir
    Path folder;

    @Test
    void aPlainFileIsItsOnlyMember() throws IOException {
        MrfSource source = only(write("prices.zip", bytes("a,b\n1,2\n")));

        assertThat(source.name()).isEqualTo("prices.zip");
        assertThat(source.member()).isNull();
        assertThat(source.size()).isEqualTo(8);
        assertThat(text(source)).isEqualTo("a,b\n1,2\n");
    }

    @Test
    void gzipIsUnpackedWhateverItsName() throws IOException {
        MrfSource source = only(write("prices.csv", gzip("a,b\n")));

        assertThat(source.member()).isNull();
        assertThat(source.size()).isEqualTo(-1);
        assertThat(text(source)).isEqualTo("a,b\n");
        assertThat(text(source)).as("it opens again").isEqualTo("a,b\n");
    }

    @Test
    void gzipFilesBehindOneAnotherAreOneText() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(gzip("first,"));
        both.writeBytes(gzip("second"));

        assertThat(text(only(write("prices.gz", both.toByteArray())))).isEqualTo("first,second");
    }

    @Test
    void everyFileOfAZipIsAMember() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("folder/", bytes(""));
        files.put("folder/north.csv", bytes("north"));
        files.put("__MACOSX/folder/._north.csv", bytes("junk"));
        files.put("folder/.DS_Store", bytes("junk"));
        files.put("south.json", bytes("{}"));

        List<MrfSource> members = MrfFiles.open(write("prices.csv", zip(files, StandardCharsets.UTF_8)));

        assertThat(members).extracting(MrfSource::member).containsExactly("folder/north.csv", "south.json");
        assertThat(members).extracting(MrfSource::name).containsOnly("prices.csv");
        assertThat(members).extracting(MrfSource::size).containsExactly(5L, 2L);
        assertThat(text(members.getFirst())).isEqualTo("north");
    }

    @Test
    void aGzippedMemberIsUnpackedToo() throws IOException {
        MrfSource source = only(
                write("prices.zip", zip(Map.of("north.csv.gz", gzip("north")), StandardCharsets.UTF_8)));

        assertThat(source.member()).isEqualTo("north.csv.gz");
        assertThat(text(source)).isEqualTo("north");
    }

    @Test
    void namesInTheOldCodePageAreRead() throws IOException {
        Charset old = Charset.forName("IBM437");

        MrfSource source = only(write("prices.zip", zip(Map.of("cl\u00ednica.csv", bytes("a")), old)));

        assertThat(source.member()).isEqualTo("cl\u00ednica.csv");
        assertThat(text(source)).isEqualTo("a");
    }

    @Test
    void aWorkbookIsNoArchive() throws IOException {
        byte[] workbook = zip(Map.of("xl/workbook.xml", bytes("<workbook/>")), StandardCharsets.UTF_8);

        assertThat(only(write("prices.xlsx", workbook)).member()).isNull();
    }

    @Test
    void anArchiveWithoutAnyFileIsRefused() throws IOException {
        Path empty = write("prices.zip", zip(Map.of("folder/", bytes("")), StandardCharsets.UTF_8));

        assertThatThrownBy(() -> MrfFiles.open(empty)).isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("without any file");
    }

    @Test
    void aMissingFileIsRefused() {
        assertThatThrownBy(() -> MrfFiles.open(folder.resolve("nowhere.csv")))
                .isInstanceOf(UnreadableFileException.class).hasMessageContaining("no such file");
    }

    @Test
    void gzipThatBreaksOffIsRefusedWhenItIsRead() throws IOException {
        byte[] whole = gzip("prices ".repeat(10_000));
        MrfSource source = only(write("prices.gz", Arrays.copyOf(whole, whole.length - 12)));

        assertThatThrownBy(() -> text(source)).isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("gzip is damaged");
    }

    @Test
    void gzipWithoutDataIsRefusedWhenItIsRead() throws IOException {
        MrfSource source = only(write("prices.gz", Arrays.copyOf(gzip("prices"), 5)));

        assertThatThrownBy(() -> text(source)).isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("breaks off");
    }

    @Test
    void aZipThatBreaksOffIsRefused() throws IOException {
        byte[] whole = zip(Map.of("north.csv", bytes("north")), StandardCharsets.UTF_8);
        Path broken = write("prices.zip", Arrays.copyOf(whole, whole.length - 30));

        assertThatThrownBy(() -> MrfFiles.open(broken)).isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("ZIP archive that is damaged");
    }

    @Test
    void aChangedByteInAZipIsFoundByItsChecksum() throws IOException {
        byte[] stored = storedZip("north.csv", bytes("north"));
        stored[new String(stored, StandardCharsets.ISO_8859_1).indexOf("north", 35 + "north.csv".length())] ^= 1;
        MrfSource source = only(write("prices.zip", stored));

        assertThatThrownBy(() -> text(source)).isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("checksum differs");
    }

    private static byte[] storedZip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static MrfSource only(Path file) throws IOException {
        List<MrfSource> members = MrfFiles.open(file);
        assertThat(members).hasSize(1);
        return members.getFirst();
    }

    private static String text(MrfSource source) throws IOException {
        try (InputStream in = source.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes(text));
        }
        return packed.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> files, Charset names) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return packed.toByteArray();
    }
}
