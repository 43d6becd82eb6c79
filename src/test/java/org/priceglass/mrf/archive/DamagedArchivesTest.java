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

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.priceglass.mrf.UnreadableFileException;

/** What is whole in a damaged archive is read, and it is said where the rest breaks. */
class DamagedArchivesTest {
    private static final String NOISE = noise(7);
    private static final Map<String, byte[]> FILES = files("a.csv", NOISE, "b.csv", noise(8), "c.csv", noise(9));

    @TempDir
    Path folder;

    static Stream<Arguments> sequences() throws IOException {
        return Stream.of(argumentSet("zip", zip(FILES)), argumentSet("tar", tar(FILES)),
                argumentSet("tar.gz", gzip(tar(FILES))), argumentSet("tar.xz", xz(tar(FILES))));
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void anArchiveCutShortGivesTheFilesBeforeTheCut(byte[] archive) throws IOException {
        Map<String, String> texts = new Opened(folder).texts(half(archive));

        assertThat(texts).containsEntry("a.csv", NOISE).containsOnlyKeys("a.csv", "b.csv", "null");
        assertThat(texts.get("b.csv")).startsWith("! the ").contains("damaged behind").contains("it breaks off");
        assertThat(texts.get("null")).startsWith("! ").contains("fetch it again");
    }

    @Test
    void theMemberThatIsCutGivesItsBytesBeforeTheCut() throws IOException {
        for (byte[] packed : List.of(gzip(bytes(NOISE)), xz(bytes(NOISE)))) {
            try (MrfFile file = new Opened(folder).open(half(packed));
                    InputStream in = file.members().getFirst().open()) {
                assertThat(new String(in.readNBytes(50_000), StandardCharsets.US_ASCII))
                        .isEqualTo(NOISE.substring(0, 50_000));
            }
        }
    }

    @Test
    void streamsCutShortSayWhere() throws IOException {
        Opened opened = new Opened(folder);

        assertThat(opened.text(half(gzip(bytes(NOISE))), null)).startsWith("! the gzip is damaged behind 1");
        assertThat(opened.text(half(bzip2(bytes(NOISE))), null)).startsWith("! the bzip2 file is damaged behind");
        assertThat(opened.text(half(xz(bytes(NOISE))), null)).startsWith("! the xz file is damaged behind 65,536");
    }

    @Test
    void gzipWithoutDataIsRefusedWhenItIsRead() throws IOException {
        assertThat(new Opened(folder).text(Arrays.copyOf(gzip(bytes("prices")), 5), null)).contains("breaks off");
    }

    @Test
    void a7zCutShortLostTheListOfItsFiles() throws IOException {
        assertThat(new Opened(folder).texts(half(sevenZip(FILES)))).hasSize(1).hasEntrySatisfying("null",
                text -> assertThat(text).startsWith("! the 7z archive is damaged").contains("fetch it again"));
    }

    @Test
    void aZipWithoutItsEndIsReadFromItsBeginning() throws IOException {
        byte[] whole = zip(FILES);

        assertThat(new Opened(folder).texts(Arrays.copyOf(whole, whole.length - 10))).containsEntry("a.csv", NOISE)
                .containsEntry("c.csv", noise(9)).hasEntrySatisfying("null",
                        text -> assertThat(text).contains("a ZIP archive that breaks off or is damaged at its end"));
    }

    @Test
    void aDamagedArchiveInsideAnotherLeavesTheOthers() throws IOException {
        byte[] outer = tar(Map.of("cut.zip", half(zip(FILES))));
        Map<String, String> texts = new Opened(folder).texts(outer);

        assertThat(texts).containsEntry("cut.zip!/a.csv", NOISE).containsOnlyKeys("cut.zip!/a.csv", "cut.zip!/b.csv",
                "cut.zip");
    }

    @Test
    void aChangedByteIsFound() throws IOException {
        for (byte[] packed : List.of(zip(FILES), gzip(tar(FILES)), sevenZip(FILES), bzip2(bytes(NOISE)),
                xz(bytes(NOISE)))) {
            packed[packed.length / 5] ^= 0x10;
            assertThat(new Opened(folder).texts(packed))
                    .anySatisfy((member, text) -> assertThat(text).startsWith("! the ").contains("is damaged behind"));
        }
    }

    /** Whatever is done to an archive, it is read, refused, or refused in part; nothing else is thrown. */
    @ParameterizedTest
    @MethodSource("small")
    void noDamageIsMoreThanARefusal(byte[] archive) throws IOException {
        Random random = new Random(7);
        Opened opened = new Opened(folder);
        for (int i = 0; i < 250; i++) {
            byte[] damaged = archive.clone();
            for (int bit = 1 + random.nextInt(6); bit > 0; bit--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            byte[] shown = random.nextInt(4) == 0 ? Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged;
            try {
                assertThat(opened.texts(shown)).as("try %d", i).isNotEmpty();
            } catch (UnreadableFileException e) {
                assertThat(e.getMessage()).as("try %d", i).isNotBlank();
            }
        }
    }

    static Stream<Arguments> small() throws IOException {
        Map<String, byte[]> files = files("a.csv", "a,1\n".repeat(50), "folder/b.json", "{\"b\":2}");
        return Stream.of(argumentSet("zip", zip(files)), argumentSet("tar", tar(files)),
                argumentSet("tar.gz", gzip(tar(files))), argumentSet("7z", sevenZip(files)),
                argumentSet("solid 7z", RealArchives.SOLID_7Z.bytes()), argumentSet("tar.bz2", bzip2(tar(files))),
                argumentSet("tar.xz", xz(tar(files))), argumentSet("zip in zip", zip(Map.of("in.zip", zip(files)))),
                argumentSet("deflate64", RealArchives.ZIP_DEFLATE64.bytes()));
    }

    private static byte[] half(byte[] packed) {
        return Arrays.copyOf(packed, packed.length / 2);
    }

    /** Text that packs badly, so that half of what is packed is about half of the text. */
    private static String noise(int seed) {
        return new Random(seed).ints(300_000, ' ' + 1, 127)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                .replace('"', '\'');
    }
}
