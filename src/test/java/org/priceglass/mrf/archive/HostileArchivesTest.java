package org.priceglass.mrf.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priceglass.mrf.archive.Packing.bytes;
import static org.priceglass.mrf.archive.Packing.bzip2;
import static org.priceglass.mrf.archive.Packing.files;
import static org.priceglass.mrf.archive.Packing.gzip;
import static org.priceglass.mrf.archive.Packing.sevenZip;
import static org.priceglass.mrf.archive.Packing.tar;
import static org.priceglass.mrf.archive.Packing.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.mrf.sniff.ContentReader;

/** Archives made to do harm, or that nobody should have published, take little and say what they are. */
class HostileArchivesTest {
    private static final UnpackLimits SMALL = new UnpackLimits(4, 20, 1_000_000, 50, 100_000);

    @TempDir
    Path folder;

    /** Fault 17: nothing guarded against what unpacks without end. */
    @Test
    void aStreamThatUnpacksBeyondTheRatioIsRefusedWhereItPassesIt() throws IOException {
        byte[] zeros = "0,".repeat(200_000).getBytes(StandardCharsets.US_ASCII);

        assertThat(limited().text(gzip(zeros), null)).startsWith("! it unpacks to more than 50 times its");
        assertThat(limited().text(bzip2(zeros), null)).startsWith("! it unpacks to more than 50 times its");
    }

    @Test
    void aBombInsideABombIsRefused() throws IOException {
        byte[] zeros = new byte[800_000];

        assertThatThrownBy(() -> limited().texts(gzip(tar(Map.of("in.zip", zip(Map.of("a.csv", zeros)))))))
                .isInstanceOf(UnreadableFileException.class).hasMessageContaining("it unpacks to more than 50 times");
    }

    @Test
    void anArchiveThatPromisesTooMuchIsRefusedBeforeItIsUnpacked() {
        byte[] zeros = new byte[600_000];
        Opened opened = new Opened(folder, new UnpackLimits(4, 20, 1_000_000, 1_000_000, 0));

        assertThatThrownBy(() -> opened.texts(zip(Map.of("a.csv", zeros, "b.csv", zeros))))
                .isInstanceOf(UnreadableFileException.class).hasMessageContaining("more than 1,000,000 bytes");
        assertThatThrownBy(() -> opened.texts(sevenZip(Map.of("a.csv", zeros, "b.csv", zeros))))
                .isInstanceOf(UnreadableFileException.class).hasMessageContaining("more than 1,000,000 bytes");
    }

    @Test
    void filesThatShareTheirBytesCountEachForItself() throws IOException {
        byte[] one = zip(files("a.csv", "0,".repeat(45_000)));

        assertThat(limited().texts(one)).hasSize(1);
        assertThatThrownBy(() -> limited().texts(listedTimes(one, 12))).isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("more than 50 times its");
    }

    @Test
    void tooManyFilesAreRefused() {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 21; i++) {
            many.put(i + ".csv", bytes("a"));
        }

        assertThatThrownBy(() -> limited().texts(zip(many))).isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("it holds more than 20 files");
        assertThatThrownBy(() -> limited().texts(gzip(tar(many)))).isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("it holds more than 20 files");
    }

    @Test
    void archivesInArchivesEndAtTheDepthThatIsAllowed() throws IOException {
        byte[] packed = bytes("a,1");
        for (int layer = 1; layer <= 10; layer++) {
            packed = layer % 2 == 0 ? gzip(packed) : zip(Map.of("in", packed));
        }

        assertThat(limited().texts(packed)).hasSize(1).containsOnlyKeys("in!/in");
        assertThat(limited().texts(zip(Map.of("c", zip(Map.of("b", zip(Map.of("a", bytes("a,1")))))))))
                .containsExactly(Map.entry("c!/b!/a", "a,1"));
    }

    /** As a file would that unpacks to itself: the walk never comes to its end but for the limit. */
    @Test
    void aHundredLayersAreNotUnpacked() throws IOException {
        byte[] packed = bytes("a,1");
        for (int layer = 0; layer < 100; layer++) {
            packed = zip(Map.of("r.zip", packed));
        }

        try (MrfFile file = new Opened(folder).open(packed)) {
            MrfSource deepest = file.members().getFirst();
            assertThat(deepest.member()).isEqualTo("r.zip!/r.zip!/r.zip!/r.zip!/r.zip!/r.zip");
            assertThatThrownBy(() -> new ContentReader().read(deepest, charge -> {
            })).isInstanceOf(UnreadableFileException.class)
                    .hasMessageContaining("a ZIP archive inside more archives than are unpacked");
        }
    }

    @ParameterizedTest
    @CsvSource({"../../etc/cron.d/job.csv, etc/cron.d/job.csv", "/etc/passwd.csv, etc/passwd.csv",
            "C:\\Windows\\win.csv, Windows/win.csv", "\\\\server\\share\\a.csv, server/share/a.csv",
            "a/./b//../c.csv, a/b/c.csv", "'a\u0007\u001b[2Jb\u202ec.csv', 'a\ufffd\ufffd[2Jb\ufffdc.csv'",
            ".., unnamed", "'a\nb.csv', 'a\ufffdb.csv'"})
    void namesThatLeadSomewhereElseAreCutAndNothingIsWrittenUnderThem(String name, String shown) throws IOException {
        Map<String, byte[]> file = files(name, "a,1");

        assertThat(new Opened(folder).texts(zip(file))).containsExactly(Map.entry(shown, "a,1"));
        assertThat(new Opened(folder).texts(tar(file))).containsExactly(Map.entry(shown, "a,1"));
        assertThat(folder).isDirectoryContaining("glob:**upload.csv")
                .isDirectoryNotContaining("glob:**{a,etc,Windows}");
    }

    @Test
    void theSameNameTwiceIsTwoMembers() throws IOException {
        byte[] archive = tar(files("a.csv", "first", "/a.csv", "second", "a.csv#2", "third"));

        assertThat(new Opened(folder).texts(archive)).containsExactly(Map.entry("a.csv", "first"),
                Map.entry("a.csv#2", "second"), Map.entry("a.csv#2#2", "third"));
    }

    @ParameterizedTest
    @EnumSource(value = RealArchives.class, names = {"ZIP_CRYPTO", "ZIP_AES"})
    void encryptedFilesOfAZipAreRefusedWithTheReason(RealArchives archive) throws IOException {
        assertThat(new Opened(folder).texts(archive.bytes())).hasSize(1).hasEntrySatisfying("north.csv",
                text -> assertThat(text).startsWith("! it is encrypted").contains("ask the hospital"));
    }

    @Test
    void encryptedFilesOfA7zAreRefusedWithTheReason() throws IOException {
        assertThat(new Opened(folder).texts(RealArchives.ENCRYPTED_7Z.bytes()))
                .containsOnlyKeys("north.csv", "south.csv")
                .allSatisfy((member, text) -> assertThat(text).startsWith("! it is encrypted"));
    }

    @Test
    void a7zThatHidesItsNamesIsRefusedAsAWhole() throws IOException {
        assertThat(new Opened(folder).texts(RealArchives.LOCKED_7Z.bytes())).hasSize(1).hasEntrySatisfying("null",
                text -> assertThat(text).startsWith("! it is encrypted"));
    }

    @Test
    void openFilesBesideAnEncryptedOneAreRead() throws IOException {
        byte[] mixed = zip(files("secret.csv", "hidden", "open.csv", "a,1"));
        encryptFirst(mixed);

        assertThat(new Opened(folder).texts(mixed)).containsEntry("open.csv", "a,1").hasEntrySatisfying("secret.csv",
                text -> assertThat(text).startsWith("! it is encrypted"));
    }

    @Test
    void aMethodThatIsNotReadIsNamed() throws IOException {
        assertThat(new Opened(folder).texts(RealArchives.ZIP_LZMA.bytes())).hasEntrySatisfying("north.csv",
                text -> assertThat(text).contains("ZIP method 14"));
    }

    @Test
    void aTarHeaderThatWouldFillTheMemoryIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip)) {
            TarArchiveEntry longName = new TarArchiveEntry(TarConstants.GNU_LONGLINK, TarConstants.LF_GNUTYPE_LONGNAME);
            longName.setSize(3_000_000);
            tar.putArchiveEntry(longName);
            tar.write(new byte[3_000_000]);
            tar.closeArchiveEntry();
            tar.putArchiveEntry(new TarArchiveEntry("a.csv"));
            tar.closeArchiveEntry();
        }

        assertThat(new Opened(folder).texts(packed.toByteArray())).hasEntrySatisfying("null",
                text -> assertThat(text).contains("a header is too long"));
    }

    @Test
    void linksAndFoldersAreNoMembers() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(packed)) {
            TarArchiveEntry link = new TarArchiveEntry("passwd.csv", TarArchiveEntry.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
            tar.putArchiveEntry(new TarArchiveEntry("folder/"));
            tar.closeArchiveEntry();
            TarArchiveEntry file = new TarArchiveEntry("a.csv");
            file.setSize(3);
            tar.putArchiveEntry(file);
            tar.write(bytes("a,1"));
            tar.closeArchiveEntry();
        }

        assertThat(new Opened(folder).texts(packed.toByteArray())).containsExactly(Map.entry("a.csv", "a,1"));
    }

    private Opened limited() {
        return new Opened(folder, SMALL);
    }

    /** Sets the bit of encryption in both headers of the first file. */
    private static void encryptFirst(byte[] zip) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        zip[6] |= 1;
        zip[text.indexOf("PK\u0001\u0002") + 8] |= 1;
    }

    /** Lists the only file of an archive many times in its directory. */
    private static byte[] listedTimes(byte[] zip, int times) {
        int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        int end = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0005\u0006");
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write(zip, 0, directory);
        for (int i = 0; i < times; i++) {
            bomb.write(zip, directory, end - directory);
        }
        byte[] tail = Arrays.copyOfRange(zip, end, zip.length);
        int length = (end - directory) * times;
        tail[8] = tail[10] = (byte) times;
        for (int i = 0; i < 4; i++) {
            tail[12 + i] = (byte) (length >> (8 * i));
        }
        bomb.writeBytes(tail);
        return bomb.toByteArray();
    }
}
