package org.priceglass.download;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priceglass.http.WebFailure;
import org.priceglass.mockweb.MockAnswer;
import org.priceglass.mockweb.ServedFile;
import org.priceglass.store.Sha256;

class DownloaderTest extends DownloadTestBase {
    private static final byte[] PRICES = DownloadFixture.prices(300_000, 1);
    private static final Validators VERSION = new Validators("\"v1\"", "Wed, 01 Apr 2026 08:00:00 GMT");

    @Test
    void aFileArrivesByteForByteWithItsOrigin() throws IOException {
        fixture.serve(version("\"v1\"", PRICES));
        DownloadOutcome outcome = fixture.fetch();
        assertThat(fixture.content(outcome)).isEqualTo(PRICES);
        assertThat(outcome).isEqualTo(new DownloadOutcome.Fetched(((DownloadOutcome.Fetched) outcome).object(),
                new Origin(fixture.web.uri(DownloadFixture.HOST, DownloadFixture.PATH), "prices.csv", "text/csv",
                        VERSION, PRICES.length)));
        assertThat(((DownloadOutcome.Fetched) outcome).object().sha256()).isEqualTo(sha(PRICES));
        assertThat(fixture.bytes()).isEqualTo(PRICES.length);
        assertThat(fixture.total()).hasValue(PRICES.length);
    }

    /** Fault #20 of the system before: what had not changed was fetched and parsed again at every scan. */
    @Test
    void fault20AFileThatTheServerCallsUnchangedIsNotFetched() throws IOException {
        fixture.serve(version("\"v1\"", PRICES));
        assertThat(fixture.fetch(new KnownVersion(sha(PRICES), VERSION)))
                .isInstanceOf(DownloadOutcome.NotModified.class);
        assertThat(fixture.bytes()).isZero();
        assertThat(fixture.visits().getFirst().status()).isEqualTo(304);
    }

    /** Fault #20: the hash was stored and never compared. */
    @Test
    void fault20UnchangedContentIsNoNewVersionWhateverTheServerSays() throws IOException {
        fixture.serve(version("\"v2\"", PRICES));
        assertThat(fixture.fetch(new KnownVersion(sha(PRICES), VERSION)))
                .isInstanceOf(DownloadOutcome.SameContent.class);
        assertThat(fixture.storedFiles()).isZero();
        assertThat(fixture.leftovers()).isEmpty();
    }

    @Test
    void changedContentIsFetched() throws IOException {
        fixture.serve(version("\"v2\"", PRICES));
        DownloadOutcome outcome = fixture.fetch(new KnownVersion(sha(new byte[1]), VERSION));
        assertThat(fixture.content(outcome)).isEqualTo(PRICES);
    }

    @Test
    void theDateIsTheConditionWhereThereIsNoTag() throws IOException {
        fixture.serve(request -> request.header("If-Modified-Since").isPresent()
                ? MockAnswer.status(304)
                : MockAnswer.ok("text/csv", PRICES));
        KnownVersion known = new KnownVersion(sha(PRICES), new Validators(null, VERSION.modified()));
        assertThat(fixture.fetch(known)).isInstanceOf(DownloadOutcome.NotModified.class);
        assertThat(fixture.fetch(new KnownVersion(sha(PRICES), Validators.NONE)))
                .isInstanceOf(DownloadOutcome.SameContent.class);
    }

    /** Fault #26: names came from the URL, so that {@code .aspx} got a wrong ending and files overwrote each other. */
    @Test
    void fault26TheServersNameIsTheName() throws IOException {
        fixture.web.route(DownloadFixture.HOST, "/get.aspx",
                request -> MockAnswer.ok("application/octet-stream", PRICES).with("Content-Disposition",
                        "attachment; filename=\"123456789_mercy_standardcharges.csv\""));
        String url = fixture.web.uri(DownloadFixture.HOST, "/get.aspx?db=1&fileType=CSV").toString();
        DownloadOutcome outcome = fixture.downloader().fetch(DownloadRequest.of(url), fixture, fixture.stop);
        assertThat(outcome).isInstanceOfSatisfying(DownloadOutcome.Fetched.class,
                fetched -> assertThat(fetched.origin().fileName()).isEqualTo("123456789_mercy_standardcharges.csv"));
    }

    @Test
    void theOriginIsWhereRedirectsEnd() throws IOException {
        fixture.serve(request -> MockAnswer.redirect(302, "/files/2026%20prices.csv"));
        fixture.web.route(DownloadFixture.HOST, "/files/2026 prices.csv", ServedFile.of("text/csv", PRICES));
        assertThat(fixture.fetch()).isInstanceOfSatisfying(DownloadOutcome.Fetched.class, fetched -> {
            assertThat(fetched.origin().url()).hasPath("/files/2026 prices.csv");
            assertThat(fetched.origin().fileName()).isEqualTo("2026 prices.csv");
        });
    }

    /** Fault #26: a 404 was asked for fifteen times. */
    @ParameterizedTest
    @CsvSource({"404,NOT_FOUND", "410,GONE", "403,FORBIDDEN", "401,FORBIDDEN"})
    void fault26WhatIsNotThereIsAskedForOnceAndSaysThatItWillNotPass(int status, WebFailure failure) {
        fixture.serve(request -> MockAnswer.status(status));
        assertThat(fixture.webFailure().failure()).isEqualTo(failure);
        assertThat(failure.isPassing()).isFalse();
        assertThat(fixture.visits()).hasSize(1);
    }

    @Test
    void whatServersSendInsteadOfTheWholeFileIsNoFile() throws IOException {
        fixture.serve(request -> MockAnswer.ok("text/csv", PRICES).withStatus(206).with("Content-Range",
                "bytes 0-299999/900000"));
        assertThat(fixture.failure().failure()).isEqualTo(DownloadFailure.BROKEN_TRANSFER);
    }

    @Test
    void aUrlIsFetchedByOneAtATime() throws IOException {
        fixture.serve(version("\"v1\"", PRICES));
        try (PartFolder.Lease _ = fixture.parts.lease(fixture.url())) {
            assertThat(fixture.failure().failure()).isEqualTo(DownloadFailure.UNDER_WAY);
        }
        assertThat(fixture.content()).isEqualTo(PRICES);
    }

    /** Fault #28: the same file under a new URL was never fetched. */
    @Test
    void fault28ANewUrlIsANewDownload() throws IOException {
        fixture.serve(version("\"v1\"", "a,b\n1,2\n".getBytes(UTF_8)));
        fixture.fetch();
        fixture.web.route(DownloadFixture.HOST, "/new/prices.csv", version("\"v1\"", PRICES));
        String url = fixture.web.uri(DownloadFixture.HOST, "/new/prices.csv").toString();
        DownloadOutcome outcome = fixture.downloader().fetch(DownloadRequest.of(url), fixture, fixture.stop);
        fixture.downloader().settle(url);
        assertThat(fixture.content(outcome)).isEqualTo(PRICES);
    }

    private static ServedFile version(String etag, byte[] content) {
        return new ServedFile("text/csv", content, etag, String.valueOf(VERSION.modified()));
    }

    private static String sha(byte[] content) throws IOException {
        return Sha256.of(new ByteArrayInputStream(content));
    }
}
