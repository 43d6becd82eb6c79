package org.priceglass.mrf.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priceglass.mrf.archive.Packing.bytes;
import static org.priceglass.mrf.archive.Packing.files;
import static org.priceglass.mrf.archive.Packing.zip;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.UnreadableFileException;

/** What of a file is a member. */
class MrfFilesTest {
    @TempDir
    Path folder;

    @Test
    void aPlainFileIsItsOnlyMember() throws IOException {
        try (MrfFile file = new Opened(folder).open(bytes("a,b\n1,2\n"))) {
            MrfSource source = file.members().getFirst();

            assertThat(file.members()).hasSize(1);
            assertThat(source.name()).isEqualTo("upload.csv");
            assertThat(source.member()).isNull();
            assertThat(source.size()).isEqualTo(8);
            assertThat(source.open(4).readAllBytes()).asString().isEqualTo("1,2\n");
            assertThat(source.open(9).readAllBytes()).isEmpty();
        }
    }

    @Test
    void filesOfOperatingSystemsAndFoldersAreNoMembers() throws IOException {
        assertThat(new Opened(folder).texts(zip(files("folder/", "", "folder/north.csv", "north",
                "__MACOSX/folder/._north.csv", "junk", "deep/__MACOSX/south.csv", "junk", "folder/.DS_Store", "junk",
                "Thumbs.db", "junk", "folder/desktop.ini", "junk"))))
                .containsExactly(Map.entry("folder/north.csv", "north"));
    }

    @Test
    void documentsBesidePriceFilesArePassedOverByWhatTheyAre() throws IOException {
        byte[] packed = zip(files("prices.csv", "a,b", "guide.csv", "%PDF-1.7", "logo.json", "GIF89a"));

        try (MrfFile file = new Opened(folder).open(packed)) {
            MrfFile.Contents contents = file.contents();

            assertThat(contents.members()).extracting(MrfSource::member).containsExactly("prices.csv");
            assertThat(contents.passedOver()).extracting(PassedOver::member).containsExactly("guide.csv", "logo.json");
            assertThat(contents.passedOver().getFirst().reason()).startsWith("a PDF document");
        }
    }

    @Test
    void documentsWithoutPriceFilesAreMembersThatSayWhatTheyAre() throws IOException {
        try (MrfFile file = new Opened(folder).open(zip(files("prices.csv", "%PDF-1.7")))) {
            assertThat(file.contents().members()).extracting(MrfSource::member).containsExactly("prices.csv");
            assertThat(file.contents().passedOver()).isEmpty();
        }
    }

    @Test
    void namesInTheOldCodePageAreRead() throws IOException {
        assertThat(new Opened(folder).texts(zip(files("cl\u00ednica.csv", "a"), Charset.forName("IBM437"))))
                .containsExactly(Map.entry("cl\u00ednica.csv", "a"));
    }

    @Test
    void anArchiveWithoutAnyFileIsRefused() {
        assertThatThrownBy(() -> new Opened(folder).texts(zip(files("folder/", ""))))
                .isInstanceOf(UnreadableFileException.class).hasMessageContaining("without any file");
        assertThatThrownBy(() -> new Opened(folder).texts(zip(Map.of()))).isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("without any file");
    }

    @Test
    void aMissingFileIsRefused() throws IOException {
        try (MrfFile missing = new MrfFiles().open(folder.resolve("nowhere.csv"))) {
            assertThatThrownBy(missing::members).isInstanceOf(UnreadableFileException.class)
                    .hasMessageContaining("no such file");
        }
    }
}
