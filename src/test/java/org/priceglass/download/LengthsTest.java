package org.priceglass.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.priceglass.http.WebFailure;
import org.priceglass.mockweb.MockAnswer;
import org.priceglass.mockweb.ServedFile;

/** Fault #26 of the system before: nobody compared the bytes that came with those that were announced. */
class LengthsTest extends DownloadTestBase {
    private static final byte[] PRICES = DownloadFixture.prices(100_000, 1);

    @Test
    void fault26FewerBytesThanAnnouncedAreNoFile() throws IOException {
        fixture.serve(request -> MockAnswer.ok("text/csv", PRICES).announcing(100_001));
        assertThat(fixture.webFailure().failure()).isEqualTo(WebFailure.CUT_OFF);
        assertThat(fixture.storedFiles()).isZero();
    }

    @Test
    void aServerThatAlwaysAnnouncesTooMuchNeverGivesAFile() {
        ServedFile file = ServedFile.of("text/csv", PRICES);
        fixture.serve(request -> request.header("Range").isPresent()
                ? file.answer(request)
                : file.answer(request).announcing(150_000));
        assertThat(fixture.webFailure().failure()).isEqualTo(WebFailure.CUT_OFF);
        assertThat(fixture.webFailure().failure()).isEqualTo(WebFailure.CUT_OFF);
        assertThat(fixture.ranges()).containsExactly("", "bytes=100000-", "");
    }

    @Test
    void moreBytesThanAnnouncedAreNotPartOfTheFileNorOfTheNextAnswer() throws IOException {
        fixture.serve(request -> MockAnswer.ok("text/csv", PRICES).announcing(50_000));
        assertThat(fixture.content()).isEqualTo(Arrays.copyOf(PRICES, 50_000));
        fixture.serve(ServedFile.of("text/csv", PRICES));
        assertThat(fixture.content()).isEqualTo(PRICES);
    }

    @Test
    void aBodyWithoutAnnouncementEndsWithTheConnection() throws IOException {
        fixture.serve(request -> MockAnswer.ok("text/csv", PRICES).without("Content-Length"));
        assertThat(fixture.content()).isEqualTo(PRICES);
        assertThat(fixture.total()).isEmpty();
    }

    @Test
    void aServerThatNamesNoVersionIsNotGoneOnWith() throws IOException {
        fixture.serve(request -> MockAnswer.ok("text/csv", PRICES).announcing(200_000));
        fixture.webFailure();
        fixture.serve(request -> MockAnswer.ok("text/csv", PRICES));
        assertThat(fixture.content()).isEqualTo(PRICES);
        assertThat(fixture.ranges()).containsExactly("", "");
    }

    @Test
    void aWeakTagNamesNoBytes() throws IOException {
        fixture.serve(request -> MockAnswer.ok("text/csv", PRICES).with("ETag", "W/\"1\"").announcing(200_000));
        fixture.webFailure();
        fixture.serve(request -> MockAnswer.ok("text/csv", PRICES));
        assertThat(fixture.content()).isEqualTo(PRICES);
        assertThat(fixture.ranges()).containsExactly("", "");
    }
}
