package org.priceglass.mrf.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.priceglass.mrf.archive.Packing.bytes;
import static org.priceglass.mrf.archive.Packing.bzip2;
import static org.priceglass.mrf.archive.Packing.files;
import static org.priceglass.mrf.archive.Packing.gzip;
import static org.priceglass.mrf.archive.Packing.sevenZip;
import static org.priceglass.mrf.archive.Packing.tar;
import static org.priceglass.mrf.archive.Packing.xz;
import static org.priceglass.mrf.archive.Packing.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.priceglass.mrf.MrfSource;

/** Whatever a file is packed with, its members come out as they went in. */
class ArchiveFormatsTest {
    private static final String NORTH = "north,1\n".repeat(200_000);
    private static final Map<String, byte[]> FILES = files("folder/north.csv", NORTH, "south.json", "{\"south\":2}");

    @TempDir
    Path folder;

    static Stream<Arguments> archives() throws IOException {
        return Stream.of(argumentSet("zip", zip(FILES)), argumentSet("tar", tar(FILES)),
                argumentSet("7z", sevenZip(FILES)), argumentSet("tar.gz", gzip(tar(FILES))),
                argumentSet("tar.bz2", bzip2(tar(FILES))), argumentSet("tar.xz", xz(tar(FILES))),
                argumentSet("7z in xz", xz(sevenZip(FILES))));
    }

    static Stream<Arguments> streams() throws IOException {
        byte[] content = bytes(NORTH);
        return Stream.of(argumentSet("plain", content), argumentSet("gz", gzip(content)),
                argumentSet("bz2", bzip2(content)), argumentSet("xz", xz(content)),
                argumentSet("gz in gz", gzip(gzip(content))));
    }

    /** Fault 17: of an archive only the first entry was read, and everything but zip failed. */
    @ParameterizedTest
    @MethodSource("archives")
    void everyFileOfAnArchiveIsAMember(byte[] archive) throws IOException {
        assertThat(new Opened(folder).texts(archive)).containsExactly(Map.entry("folder/north.csv", NORTH),
                Map.entry("south.json", "{\"south\":2}"));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void aMemberIsFoundByItsPathAndReadFromAnyByte(byte[] archive) throws IOException {
        try (MrfFile file = new Opened(folder).open(archive)) {
            MrfSource south = file.member("south.json").orElseThrow();
            MrfSource north = file.member("folder/north.csv").orElseThrow();

            assertThat(file.member("east.csv")).isEmpty();
            assertThat(tail(north, 1_599_992)).isEqualTo("north,1\n");
            assertThat(tail(south, 10)).isEqualTo("}");
            assertThat(tail(south, 11)).isEmpty();
            assertThat(tail(south, 100)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("archives")
    void membersAreReadAtTheSameTime(byte[] archive) throws IOException {
        try (MrfFile file = new Opened(folder).open(archive);
                InputStream north = file.member("folder/north.csv").orElseThrow().open();
                InputStream south = file.member("south.json").orElseThrow().open();
                InputStream again = file.member("folder/north.csv").orElseThrow().open()) {
            assertThat(north.readNBytes(5)).asString().isEqualTo("north");
            assertThat(south.readAllBytes()).asString().isEqualTo("{\"south\":2}");
            assertThat(again.readAllBytes()).asString().isEqualTo(NORTH);
            assertThat(north.readAllBytes()).asString().isEqualTo(NORTH.substring(5));
        }
    }

    @ParameterizedTest
    @MethodSource("archives")
    void sizesAreTold(byte[] archive) throws IOException {
        try (MrfFile file = new Opened(folder).open(archive)) {
            assertThat(file.members()).extracting(MrfSource::size).containsExactly((long) NORTH.length(), 11L);
        }
    }

    @ParameterizedTest
    @MethodSource("streams")
    void whatIsPackedAsOneStreamIsOneMemberWithoutAName(byte[] packed) throws IOException {
        Opened opened = new Opened(folder);

        assertThat(opened.texts(packed)).containsExactly(Map.entry("null", NORTH));
        assertThat(opened.text(packed, null)).isEqualTo(NORTH);
    }

    @Test
    void packedFilesBehindOneAnotherAreOneText() throws IOException {
        Opened opened = new Opened(folder);

        assertThat(opened.text(joined(gzip(bytes("first,")), gzip(bytes("second"))), null)).isEqualTo("first,second");
        assertThat(opened.text(joined(bzip2(bytes("first,")), bzip2(bytes("second"))), null)).isEqualTo("first,second");
        assertThat(opened.text(joined(xz(bytes("first,")), xz(bytes("second"))), null)).isEqualTo("first,second");
    }

    @ParameterizedTest
    @EnumSource(value = RealArchives.class, names = {"ZIP_DEFLATE64", "ZIP_BZIP2"})
    void rarerMethodsOfZipAreUnpacked(RealArchives archive) throws IOException {
        assertThat(new Opened(folder).text(archive.bytes(), "north.csv")).isEqualTo("north,1\n".repeat(200));
    }

    @Test
    void filesThatArePackedTogetherAreTakenApart() throws IOException {
        Opened opened = new Opened(folder);
        byte[] solid = RealArchives.SOLID_7Z.bytes();

        assertThat(opened.texts(solid)).containsExactly(Map.entry("east.json", "{\"east\":3}"),
                Map.entry("north.csv", "north,1\n".repeat(3)), Map.entry("south.csv", "south,2\n".repeat(3)));
        assertThat(opened.text(solid, "south.csv")).isEqualTo("south,2\n".repeat(3));
    }

    @Test
    void zip64IsRead() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(packed)) {
            zip.setUseZip64(Zip64Mode.Always);
            for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeArchiveEntry();
            }
        }

        assertThat(new Opened(folder).texts(packed.toByteArray())).containsEntry("folder/north.csv", NORTH)
                .containsEntry("south.json", "{\"south\":2}");
    }

    @Test
    void archivesInArchivesAreUnpackedAndTheirMembersNamedByBoth() throws IOException {
        byte[] inner = zip(files("a.csv", "a,1"));
        byte[] outer = gzip(tar(Map.of("in.zip", zip(Map.of("deep/inner.zip", inner)))));

        assertThat(new Opened(folder).texts(outer)).containsExactly(Map.entry("in.zip!/deep/inner.zip!/a.csv", "a,1"));
        assertThat(new Opened(folder).text(outer, "in.zip!/deep/inner.zip!/a.csv")).isEqualTo("a,1");
    }

    @Test
    void aPackedMemberKeepsItsName() throws IOException {
        assertThat(new Opened(folder).texts(zip(Map.of("north.csv.gz", gzip(bytes("north"))))))
                .containsExactly(Map.entry("north.csv.gz", "north"));
    }

    @Test
    void aWorkbookInAnArchiveIsAMemberAsItIs() throws IOException {
        byte[] workbook = zip(files("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>"));
        byte[] packed = zip(Map.of("book.xlsx", workbook));

        try (MrfFile file = new Opened(folder).open(packed)) {
            assertThat(file.members()).singleElement().satisfies(source -> {
                assertThat(source.member()).isEqualTo("book.xlsx");
                assertThat(source.open().readAllBytes()).isEqualTo(workbook);
            });
        }
    }

    @Test
    void aWorkbookThatIsNoArchiveIsOneMember() throws IOException {
        byte[] workbook = zip(files("xl/workbook.xml", "<workbook/>"));

        try (MrfFile file = new Opened(folder).open(workbook)) {
            assertThat(file.members()).singleElement().extracting(MrfSource::member).isNull();
        }
    }

    @Test
    void utf16IsNoBinaryDocument() throws IOException {
        byte[] text = "a,b\n1,2\n".repeat(10).getBytes(StandardCharsets.UTF_16LE);

        try (MrfFile file = new Opened(folder).open(zip(Map.of("north.csv", text, "guide.pdf", bytes("%PDF-1.7"))))) {
            assertThat(file.contents().members()).extracting(MrfSource::member).containsExactly("north.csv");
        }
    }

    private static String tail(MrfSource source, long from) throws IOException {
        try (InputStream in = source.open(from)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
