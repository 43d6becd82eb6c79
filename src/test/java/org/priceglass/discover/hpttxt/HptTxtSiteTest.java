package org.priceglass.discover.hpttxt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priceglass.discover.PartAnswer;
import org.priceglass.discover.ScanFixture;
import org.priceglass.http.WebFailure;
import org.priceglass.mockweb.MockAnswer;
import org.priceglass.model.listing.ListedHospital;
import org.priceglass.model.listing.ScanOutcome;

class HptTxtSiteTest {
    private static final String TEXT = """
            location-name: General
            mrf-url: /files/1.csv
            source-page-url: /prices
            contact-name: A
            contact-email: a@example.org
            """;

    private ScanFixture scan;

    @BeforeEach
    void open() throws IOException {
        scan = new ScanFixture();
    }

    @AfterEach
    void close() throws IOException {
        scan.close();
    }

    @Test
    void aSiteIsAskedAtItsRootWhateverPageOfItIsNamed() {
        scan.web().route("h1", "/cms-hpt.txt", request -> MockAnswer.text(TEXT));
        PartAnswer answer = ask(scan.web().uri("h1", "/about/us?x=1").toString());
        assertThat(answer.outcome()).isEqualTo(ScanOutcome.COMPLETE);
        assertThat(answer.evidence()).contains("/cms-hpt.txt: 200, 1 locations");
        assertThat(scan.hospitals()).extracting(ListedHospital::name).containsExactly("General");
        assertThat(scan.hospitals().getFirst().files()).singleElement()
                .satisfies(file -> assertThat(file.url()).isEqualTo(scan.web().uri("h1", "/files/1.csv").toString()));
        assertThat(site(scan.web().uri("h1", "/about").toString()).ref().address())
                .isEqualTo(scan.web().uri("h1", "/").toString());
    }

    @Test
    void theFileIsLookedForUnderWellKnownAndWithWww() {
        scan.web().route("h1", "/.well-known/cms-hpt.txt", request -> MockAnswer.text(TEXT));
        assertThat(ask(scan.web().uri("h1", "/").toString()).outcome()).isEqualTo(ScanOutcome.COMPLETE);
        scan.web().route("www.h2", "/cms-hpt.txt", request -> MockAnswer.text(TEXT));
        PartAnswer answer = ask(scan.web().uri("h2", "/").toString());
        assertThat(answer.outcome()).isEqualTo(ScanOutcome.COMPLETE);
        assertThat(answer.evidence().lines()).as("what was asked before").hasSize(3);
    }

    @Test
    void aSiteThatHasNoSuchFileHasNotPublishedIt() {
        scan.web().route("h1", "/", request -> MockAnswer.html("<html></html>"));
        PartAnswer answer = ask(scan.web().uri("h1", "/").toString());
        assertThat(answer.outcome()).isEqualTo(ScanOutcome.NOT_PUBLISHED);
        assertThat(answer.evidence().lines()).isNotEmpty().allMatch(line -> line.contains(": 404, "));
    }

    @Test
    void aSiteThatCannotBeAskedIsNotFound() {
        PartAnswer gone = ask("http://localhost:1/");
        assertThat(gone.outcome()).isEqualTo(ScanOutcome.NOT_FOUND);
        assertThat(gone.failure()).hasValue(WebFailure.CONNECTION);
        scan.web().route("h1", request -> MockAnswer.html("<html>Access denied</html>").withStatus(403));
        PartAnswer denied = ask(scan.web().uri("h1", "/").toString());
        assertThat(denied.outcome()).isEqualTo(ScanOutcome.NOT_FOUND);
        assertThat(denied.failure()).hasValue(WebFailure.FORBIDDEN);
        assertThat(denied.evidence()).contains("403", "<html>Access denied</html>");
    }

    @Test
    void aPageInThePlaceOfTheFileIsNotTheFile() {
        scan.web().route("h1", request -> MockAnswer.html("<!DOCTYPE html><title>Just a moment...</title>"));
        PartAnswer answer = ask(scan.web().uri("h1", "/").toString());
        assertThat(answer.outcome()).isEqualTo(ScanOutcome.NOT_FOUND);
        assertThat(answer.evidence()).contains("a web page in the place of the file", "Just a moment");
    }

    @Test
    void aFileThatListsNothingIsSuspicious() {
        scan.web().route("h1", "/cms-hpt.txt", request -> MockAnswer.text("Our prices are on our web site."));
        PartAnswer answer = ask(scan.web().uri("h1", "/").toString());
        assertThat(answer.outcome()).isEqualTo(ScanOutcome.SUSPICIOUS);
        assertThat(answer.evidence()).contains("lists no location: Our prices are on our web site.");
    }

    @Test
    void whatNamesNoSiteIsNoSite() {
        assertThat(HptTxtSite.of("not a site", scan.client())).isEmpty();
        assertThat(site("example.org").ref().address()).isEqualTo("https://example.org/");
        assertThat(site("Example.ORG:8443/x").ref().address()).isEqualTo("https://example.org:8443/");
    }

    private PartAnswer ask(String text) {
        return scan.ask(site(text), "");
    }

    private HptTxtSite site(String text) {
        return HptTxtSite.of(text, scan.client()).orElseThrow();
    }
}
