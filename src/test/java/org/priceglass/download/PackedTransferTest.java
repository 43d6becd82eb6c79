package org.priceglass.download;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.priceglass.mockweb.MockAnswer;
import org.priceglass.mockweb.ServedFile;

/** gzip as a way of transfer, and gzip as a kind of file. */
class PackedTransferTest extends DownloadTestBase {
    private static final byte[] PRICES = DownloadFixture.prices(300_000, 1);
    private static final byte[] PACKED = gzip(PRICES);
    private static final String DATE = "Wed, 01 Apr 2026 08:00:00 GMT";

    @Test
    void isAskedForAndUndone() throws IOException {
        fixture.serve(request -> {
            assertThat(request.header("Accept-Encoding")).contains("gzip");
            return packed();
        });
        DownloadOutcome outcome = fixture.fetch();
        assertThat(fixture.content(outcome)).isEqualTo(PRICES);
        assertThat(((DownloadOutcome.Fetched) outcome).origin().transferred()).isEqualTo(PACKED.length);
    }

    @Test
    void aGzipFileStaysOne() throws IOException {
        fixture.serve(request -> MockAnswer.ok("application/gzip", PACKED));
        assertThat(fixture.content()).isEqualTo(PACKED);
    }

    @Test
    void aGzipFileThatIsPackedOnceMoreIsUnpackedOnce() throws IOException {
        fixture.serve(request -> MockAnswer.ok("application/gzip", gzip(PACKED)).with("Content-Encoding", "gzip"));
        assertThat(fixture.content()).isEqualTo(PACKED);
    }

    @Test
    void whatIsOnlySaidToBePackedStaysAsItIs() throws IOException {
        fixture.serve(request -> MockAnswer.ok("text/csv", PRICES).with("Content-Encoding", "gzip"));
        assertThat(fixture.content()).isEqualTo(PRICES);
    }

    @Test
    void isGoneOnWithInItsPackedForm() throws IOException {
        ServedFile file = new ServedFile("text/csv", PACKED, "\"same\"", DATE);
        fixture.serve(request -> packed(file.answer(request)).writing(wire -> wire.write(PACKED, 0, 70_000)));
        fixture.webFailure();
        fixture.serve(request -> packed(file.answer(request)));
        assertThat(fixture.content()).isEqualTo(PRICES);
        assertThat(fixture.ranges()).containsExactly("", "bytes=70000-");
    }

    @Test
    void isNotGoneOnWithInAnotherForm() throws IOException {
        ServedFile file = new ServedFile("text/csv", PACKED, "\"same\"", DATE);
        fixture.serve(request -> packed(file.answer(request)).writing(wire -> wire.write(PACKED, 0, 70_000)));
        fixture.webFailure();
        fixture.serve(new ServedFile("text/csv", Arrays.copyOf(PRICES, PACKED.length), "\"same\"", DATE));
        assertThat(fixture.content()).isEqualTo(Arrays.copyOf(PRICES, PACKED.length));
        assertThat(fixture.ranges()).containsExactly("", "bytes=70000-", "");
    }

    @Test
    void isNotAskedForAgainWhereItBrokeAndCannotBeGoneOnWith() throws IOException {
        fixture.serve(request -> packed().announcing(PACKED.length + 1));
        fixture.webFailure();
        fixture.serve(request -> MockAnswer.text(request.header("Accept-Encoding").orElse("")));
        assertThat(fixture.content()).asString(UTF_8).isEqualTo("identity");
    }

    @Test
    void thatIsBrokenIsNoFile() throws IOException {
        byte[] damaged = PACKED.clone();
        Arrays.fill(damaged, damaged.length - 8, damaged.length - 4, (byte) 0);
        fixture.serve(request -> MockAnswer.ok("text/csv", damaged).with("Content-Encoding", "gzip"));
        assertThat(fixture.failure().failure()).isEqualTo(DownloadFailure.BROKEN_TRANSFER);
        fixture.serve(
                request -> MockAnswer.ok("text/csv", Arrays.copyOf(PACKED, 80_000)).with("Content-Encoding", "gzip"));
        assertThat(fixture.failure().failure()).isEqualTo(DownloadFailure.BROKEN_TRANSFER);
        assertThat(fixture.leftovers()).isEmpty();
        assertThat(fixture.storedFiles()).isZero();
    }

    @Test
    void ofAKindThatNobodyAskedForIsRefused() {
        fixture.serve(request -> MockAnswer.ok("text/csv", PRICES).with("Content-Encoding", "br"));
        assertThat(fixture.failure()).hasMessageContaining("packed as br");
    }

    @Test
    void mayNotGrowBeyondTheLimitOfAFile() throws IOException {
        fixture.limit(new DownloadLimits(1_000_000, Long.MAX_VALUE, 0));
        byte[] small = gzip("100.00,200.00\n".repeat(200_000).getBytes(UTF_8));
        assertThat(small).hasSizeLessThan(100_000);
        fixture.serve(request -> MockAnswer.ok("text/csv", small).with("Content-Encoding", "gzip"));
        assertThat(fixture.failure().failure()).isEqualTo(DownloadFailure.FILE_TOO_LARGE);
    }

    private static MockAnswer packed() {
        return packed(MockAnswer.ok("text/csv", PACKED));
    }

    private static MockAnswer packed(MockAnswer answer) {
        return answer.with("Content-Encoding", "gzip");
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }
}
