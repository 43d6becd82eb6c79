package org.priceglass.discover.hpttxt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priceglass.SharedFixtures;
import org.priceglass.model.Identifier;
import org.priceglass.model.listing.ListedFile;
import org.priceglass.model.listing.ListedHospital;
import org.priceglass.model.listing.ListingBatch;
import org.priceglass.model.listing.Oddity;

class HptTxtTest {
    private static final URI ADDRESS = URI.create("https://www.example.com/cms-hpt.txt");
    private static final String EAST = """
            location-name: Example Hospital East
            source-page-url: https://example.com/price-transparency
            mrf-url: https://example.com/123456789_Example-Hospital-East_standardcharges.csv
            contact-name: Jon Snow
            contact-email: jsnow@example.com
            """;
    private static final String WEST = EAST.replace("East", "West");

    @Test
    void theFileThatTheRuleAsksForHasNothingOdd() {
        ListingBatch batch = read(EAST + "\n" + WEST);
        assertThat(batch.oddities()).isEmpty();
        ListedHospital east = batch.hospitals().getFirst();
        assertThat(names(batch)).containsExactly("Example Hospital East", "Example Hospital West");
        assertThat(east.identifiers()).containsExactly(new Identifier(Identifier.EIN, "123456789", null));
        assertThat(east.traits().website()).isEqualTo("https://www.example.com/");
        assertThat(east.published()).containsEntry("contact-email", "jsnow@example.com");
        assertThat(files(east)).singleElement().satisfies(file -> {
            assertThat(file.url()).isEqualTo("https://example.com/123456789_Example-Hospital-East_standardcharges.csv");
            assertThat(file.name()).isEqualTo("123456789_Example-Hospital-East_standardcharges.csv");
            assertThat(file.pageUrl()).isEqualTo("https://example.com/price-transparency");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", "\n \t\n\n"})
    void linesEndInAnyWayAndBlankLinesMeanNothing(String end) {
        ListingBatch batch = read((EAST + WEST).replace("\n", end));
        assertThat(names(batch)).containsExactly("Example Hospital East", "Example Hospital West");
        assertThat(batch.oddities()).isEmpty();
    }

    @Test
    void everyEncodingIsReadAndNoted() {
        String curly = EAST.replace("Jon Snow", "Children\u2019s");
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
                Charset.forName("windows-1252"))) {
            ListingBatch batch = HptTxt.read(curly.getBytes(charset), ADDRESS);
            assertThat(batch.hospitals().getFirst().published()).containsEntry("contact-name", "Children\u2019s");
            assertThat(rules(batch)).containsExactly("encoding");
        }
        assertThat(read("\ufeff" + curly).oddities()).isEmpty();
    }

    @Test
    void keysAreReadInOtherSpellings() {
        ListingBatch batch = read("""
                * Location Name : Example Hospital East
                "SOURCE_PAGE_URL": "https://example.com/price-transparency"
                MRF-URL = https://example.com/a.csv
                Contact-Name:Jon Snow
                contact e-mail: jsnow@example.com
                """);
        assertThat(names(batch)).containsExactly("Example Hospital East");
        assertThat(urls(batch)).containsExactly("https://example.com/a.csv");
        assertThat(batch.oddities()).isEmpty();
    }

    @Test
    void urlsWithoutASchemeAreReadAndNoted() {
        ListingBatch batch = read(EAST.replace("mrf-url: https://", "mrf-url: "));
        assertThat(urls(batch))
                .containsExactly("https://example.com/123456789_Example-Hospital-East_standardcharges.csv");
        assertThat(rules(batch)).containsExactly("url-form");
    }

    @Test
    void whatIsNoUrlIsKeptAsPublished() {
        ListingBatch batch = read(EAST.replaceAll("mrf-url: .*", "mrf-url: coming soon"));
        assertThat(files(batch.hospitals().getFirst())).singleElement().satisfies(file -> {
            assertThat(file.url()).isNull();
            assertThat(file.published()).containsEntry("mrf-url", "coming soon");
        });
        assertThat(rules(batch)).containsExactly("url-form");
    }

    @Test
    void missingAttributesAreNotedAndTheRestIsKept() {
        ListingBatch batch = read("location-name: A\nmrf-url: https://a.example/1.csv\nlocation-name: B\n");
        assertThat(names(batch)).containsExactly("A", "B");
        assertThat(batch.oddities()).filteredOn(oddity -> oddity.subject().equals("B")).extracting(Oddity::detail)
                .containsExactly("no source-page-url", "no mrf-url", "no contact-name", "no contact-email");
        assertThat(files(batch.hospitals().get(1))).isEmpty();
    }

    @Test
    void severalFilesOfABlockAndOneFileOfManyBlocksAreKept() {
        ListingBatch batch = read(EAST + "mrf-url: https://example.com/second.json\n"
                + WEST.replaceAll("mrf-url: .*", "mrf-url: https://example.com/second.json"));
        assertThat(urls(batch)).containsExactly(
                "https://example.com/123456789_Example-Hospital-East_standardcharges.csv",
                "https://example.com/second.json", "https://example.com/second.json");
        assertThat(rules(batch)).containsExactly("several-files");
    }

    @Test
    void aFileThatBeginsWithAnotherAttributeHasItsBlocksToo() {
        ListingBatch batch = read("""
                mrf-url: https://a.example/1.csv
                location-name: A
                mrf-url: https://a.example/2.csv
                location-name: B
                """);
        assertThat(names(batch)).containsExactly("A", "B");
        assertThat(urls(batch)).containsExactly("https://a.example/1.csv", "https://a.example/2.csv");
    }

    @Test
    void valuesMayStandBelowTheirKeysAndAttributesOnOneLine() {
        ListingBatch below = read("location-name:\nExample\nmrf-url:\nhttps://a.example/1.csv\n");
        assertThat(names(below)).containsExactly("Example");
        assertThat(urls(below)).containsExactly("https://a.example/1.csv");
        assertThat(rules(below)).contains("value-below");
        ListingBatch oneLine = read(EAST.replace('\n', ' ') + WEST.replace('\n', ' '));
        assertThat(names(oneLine)).containsExactly("Example Hospital East", "Example Hospital West");
    }

    @Test
    void proseAndUnknownAttributesAreNoted() {
        ListingBatch batch = read("Our prices are public. Please note: they change.\n\n" + EAST + "npi: 1234567893\n");
        assertThat(names(batch)).containsExactly("Example Hospital East");
        assertThat(rules(batch)).containsExactly("unknown-attribute", "prose");
        assertThat(batch.hospitals().getFirst().published()).containsEntry("npi", "1234567893");
    }

    @Test
    void aFileWrappedInAPageIsRead() {
        ListingBatch batch = read("<html><body><pre>" + EAST.replace("\n", "<br>") + "</pre></body></html>");
        assertThat(names(batch)).containsExactly("Example Hospital East");
        assertThat(urls(batch))
                .containsExactly("https://example.com/123456789_Example-Hospital-East_standardcharges.csv");
        assertThat(rules(batch)).containsExactly("markup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "Hospital price lists are found on our web site: https://example.com/prices",
            "<!DOCTYPE html><html><head><title>Just a moment...</title></head></html>"})
    void whatListsNothingGivesNothing(String content) {
        assertThat(read(content).hospitals()).isEmpty();
    }

    @Test
    void oneLocationTwiceIsKeptAndNoted() {
        ListingBatch batch = read(EAST + EAST);
        assertThat(batch.hospitals()).hasSize(2);
        assertThat(rules(batch)).containsExactly("location-repeated");
    }

    @Test
    void realFilesAreRead() throws IOException {
        ListingBatch adventist = real("adventist_para_query_urls.txt");
        assertThat(urls(adventist)).hasSize(2).allMatch(url -> url.contains("Reports.aspx?dbName="));
        assertThat(adventist.oddities()).isEmpty();
        ListingBatch mercy = real("mercy_multi_zip.txt");
        assertThat(names(mercy)).containsExactly("Love County Health Center", "Mercy Hospital Ada",
                "Mercy Hospital Ardmore");
        assertThat(mercy.hospitals()).extracting(hospital -> hospital.identifiers().getFirst().number())
                .containsExactly("237037718", "462288155", "731500629");
        assertThat(names(real("valleyforge_single.txt"))).containsExactly("Valley Forge Medical Center and Hospital");
    }

    private static ListingBatch real(String name) throws IOException {
        return HptTxt.read(Files.readAllBytes(SharedFixtures.find("real/cms-hpt-txt/" + name)), ADDRESS);
    }

    private static ListingBatch read(String text) {
        return HptTxt.read(text.getBytes(StandardCharsets.UTF_8), ADDRESS);
    }

    private static List<String> names(ListingBatch batch) {
        return batch.hospitals().stream().map(hospital -> String.valueOf(hospital.name())).toList();
    }

    private static List<String> rules(ListingBatch batch) {
        return batch.oddities().stream().map(Oddity::rule).toList();
    }

    private static List<ListedFile> files(ListedHospital hospital) {
        return Objects.requireNonNullElse(hospital.files(), List.of());
    }

    private static List<String> urls(ListingBatch batch) {
        return batch.hospitals().stream().flatMap(hospital -> files(hospital).stream())
                .map(file -> String.valueOf(file.url())).toList();
    }
}
