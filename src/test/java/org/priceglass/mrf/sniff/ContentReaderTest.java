package org.priceglass.mrf.sniff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priceglass.model.Layout;
import org.priceglass.model.ReadSummary;
import org.priceglass.mrf.MemorySource;
import org.priceglass.mrf.UnreadableFileException;

class ContentReaderTest {
    private static final String JSON = """
            {"hospital_name": "W", "standard_charge_information": [{"standard_charges": [{"gross_charge": 5}]}]}""";

    private static final String CSV = """
            hospital_name,last_updated_on,version
            West Mercy,2026-04-01,3.0.0
            description,code|1,code|1|type,setting,standard_charge|gross,standard_charge|discounted_cash,payer_name,\
            plan_name,standard_charge|negotiated_dollar,standard_charge|min,standard_charge|max
            MRI,70551,CPT,outpatient,5,4,Aetna,PPO,3,2,6
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void contentDecidesWhichReaderReads(String encoding) throws IOException {
        assertThat(read(("\ufeff \n" + JSON).getBytes(Charset.forName(encoding))).layout()).isEqualTo(Layout.JSON);
        assertThat(read(JSON.getBytes(Charset.forName(encoding))).charges()).isEqualTo(1);
        assertThat(read(CSV.getBytes(Charset.forName(encoding))).layout()).isEqualTo(Layout.TALL);
        assertThat(read(("\ufeff" + CSV).getBytes(Charset.forName(encoding))).charges()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            <!DOCTYPE html><html><body>Not found</body></html>; an HTML page
            <script>location.href="/lander"</script>; an HTML page
            <?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>; an HTML page
            <?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>; an XML document
            %PDF-1.7; a PDF document
            {\\rtf1\\ansi; an Office document
            "hello"; JSON that is neither an object nor an array
            null; JSON that is neither an object nor an array
            -4.2e1; JSON that is neither an object nor an array
            [1,2,3]; a JSON array without
            [null, true]; a JSON array without
            """)
    void whatIsNoMrfIsNamed(String content, String name) {
        assertRefused(content.getBytes(StandardCharsets.UTF_8), name);
    }

    @Test
    void binaryKindsAreNamed() throws IOException {
        assertRefused(new byte[0], "an empty file");
        assertRefused("\ufeff \r\n\t".getBytes(StandardCharsets.UTF_8), "an empty file");
        assertRefused(new byte[5_000], "binary data");
        assertRefused(bytes("\u0089PNG\r\n\u001a\n"), "an image");
        assertRefused(bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), "an old Excel workbook");
        assertRefused(bytes("Rar!\u001a\u0007"), "an archive of a kind");
        assertRefused(bytes("7z\u00bc\u00af'\u001c"), "a 7z archive inside more archives than are unpacked");
        assertRefused(zip("xl/workbook.xml"), "an Excel workbook");
        assertRefused(zip("prices.csv"), "a ZIP archive inside more archives than are unpacked");
        byte[] noise = new byte[10_000];
        new Random(5).nextBytes(noise);
        assertRefused(noise, "binary data");
    }

    @Test
    void aWorkbookMayBeAPriceFileButAnHtmlPageIsNone() {
        assertThatThrownBy(() -> read(zip("xl/workbook.xml"))).isInstanceOfSatisfying(UnreadableFileException.class,
                e -> assertThat(e.isNotReadYet()).isTrue());
        assertThatThrownBy(() -> read(bytes("<html>"))).isInstanceOfSatisfying(UnreadableFileException.class,
                e -> assertThat(e.isNotReadYet()).isFalse());
    }

    @Test
    void aCellInBracketsIsNoJson() {
        assertThat(FileHead.of(bytes("[state],price\n")).kind()).isEqualTo(FileKind.CSV);
        assertThat(FileHead.of(bytes("<50 mg,price\n")).kind()).isEqualTo(FileKind.CSV);
        assertThat(FileHead.of(bytes("[ {\"standard_charges\"")).kind()).isEqualTo(FileKind.JSON);
    }

    private static void assertRefused(byte[] content, String name) {
        assertThatThrownBy(() -> read(content)).isInstanceOf(UnreadableFileException.class).hasMessageStartingWith(name)
                .message().doesNotContain("\n");
    }

    private static byte[] bytes(String oneByteEach) {
        return oneByteEach.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(bytes("content"));
        }
        return packed.toByteArray();
    }

    private static ReadSummary read(byte[] content) throws IOException {
        return new ContentReader().read(new MemorySource("prices", content), charge -> {
        });
    }
}
