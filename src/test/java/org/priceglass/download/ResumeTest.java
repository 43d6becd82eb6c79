package org.priceglass.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priceglass.http.WebFailure;
import org.priceglass.mockweb.MockAnswer;
import org.priceglass.mockweb.MockRequest;
import org.priceglass.mockweb.ServedFile;
import org.priceglass.store.FileStore;
import org.priceglass.store.Sha256;

/**
 * Fault #26 of the system before: no range was ever asked for, and a broken transfer began again or was taken whole.
 */
class ResumeTest extends DownloadTestBase {
    private static final byte[] PRICES = DownloadFixture.prices(400_000, 1);
    private static final byte[] NEWER = DownloadFixture.prices(350_000, 2);
    private static final int CUT = 200_000;

    private final ServedFile file = ServedFile.of("text/csv", PRICES);

    /** An attempt that breaks after half of the file. */
    @BeforeEach
    void breakOff() {
        fixture.serve(request -> broken(file.answer(request)));
        assertThat(fixture.webFailure().failure()).isEqualTo(WebFailure.CUT_OFF);
    }

    @Test
    void fault26TheRestIsAskedForAndTheWholeArrives() throws IOException {
        fixture.serve(file);
        assertThat(fixture.content()).isEqualTo(PRICES);
        assertThat(fixture.ranges()).containsExactly("", "bytes=" + CUT + "-");
        assertThat(fixture.notes).containsExactly("goes on after 200,000 bytes");
    }

    @Test
    void everyAttemptGoesOnWhereTheLastOneBroke() throws IOException {
        fixture.serve(request -> file.answer(request).writing(wire -> wire.write(PRICES, CUT, 1000)));
        fixture.webFailure();
        fixture.serve(file);
        assertThat(fixture.content()).isEqualTo(PRICES);
        assertThat(fixture.ranges()).containsExactly("", "bytes=200000-", "bytes=201000-");
    }

    @Test
    void aFileThatChangedMeanwhileStartsAgain() throws IOException {
        fixture.serve(ServedFile.of("text/csv", NEWER));
        assertThat(fixture.content()).isEqualTo(NEWER);
        assertThat(fixture.notes).anyMatch(note -> note.contains("has changed"));
    }

    @Test
    void aServerThatIgnoresRangesStartsAgain() throws IOException {
        fixture.serve(request -> MockAnswer.ok("text/csv", PRICES));
        assertThat(fixture.content()).isEqualTo(PRICES);
        assertThat(fixture.visits()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes 199999-399999/400000", "bytes 0-399999/400000", "bytes 200000-399999/500000",
            "bytes 200000-100000/400000", "bytes */400000", "items 200000-399999/400000", "bytes 200000-299999/400000",
            ""})
    void aPartThatDoesNotContinueExactlyThereIsRefused(String contentRange) throws IOException {
        serveOnce(file.answer(ranged()).with("Content-Range", contentRange));
        assertThat(fixture.content()).isEqualTo(PRICES);
        assertThat(fixture.ranges()).containsExactly("", "bytes=200000-", "");
        assertThat(fixture.notes).anyMatch(note -> note.endsWith("it starts again"));
    }

    @ParameterizedTest
    @CsvSource({"ETag,\"other\"", "Last-Modified,\"Thu, 02 Apr 2026 08:00:00 GMT\""})
    void aPartOfAnotherVersionIsRefused(String header, String value) throws IOException {
        serveOnce(file.answer(ranged()).with(header, value));
        assertThat(fixture.content()).isEqualTo(PRICES);
        assertThat(fixture.notes).anyMatch(note -> note.contains("the file has changed"));
    }

    @Test
    void aServerThatHasNothingBehindTheRangeStartsAgain() throws IOException {
        serveOnce(MockAnswer.status(416).with("Content-Range", "bytes */100"));
        assertThat(fixture.content()).isEqualTo(PRICES);
    }

    @Test
    void aServerThatSendsLessThanTheRestIsAskedForMore() throws IOException {
        serveOnce(file.answer(request("bytes=200000-299999")));
        assertThat(fixture.content()).isEqualTo(PRICES);
        assertThat(fixture.ranges()).containsExactly("", "bytes=200000-", "bytes=300000-");
    }

    @Test
    void aServerThatNeverSendsTheRestGivesNoFile() {
        fixture.serve(
                request -> request.header("Range").isPresent() ? MockAnswer.status(416) : broken(file.answer(request)));
        assertThat(fixture.webFailure().failure()).isEqualTo(WebFailure.CUT_OFF);
        assertThat(fixture.ranges()).containsExactly("", "bytes=200000-", "");
    }

    @Test
    void aKillLosesOnlyWhatWasNotSurelyOnTheDisk() throws IOException {
        Path part = fixture.part();
        Files.writeString(part, "bytes that came after the last checkpoint", StandardOpenOption.APPEND);
        fixture.serve(file);
        assertThat(fixture.content()).isEqualTo(PRICES);
        assertThat(fixture.ranges()).containsExactly("", "bytes=200000-");
    }

    @Test
    void aPartThatIsShorterThanItShouldBeIsNotTrusted() throws IOException {
        Files.write(fixture.part(), Arrays.copyOf(PRICES, 100_000));
        fixture.serve(file);
        assertThat(fixture.content()).isEqualTo(PRICES);
        assertThat(fixture.ranges()).containsExactly("", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"url\":\"http://elsewhere/\",\"length\":200000}", "[]", "{\"length\":-1}"})
    void aPartThatNobodyCanTellOfIsNotTrusted(String sidecar) throws IOException {
        Files.writeString(fixture.part().resolveSibling(fixture.part().getFileName() + ".json"), sidecar);
        fixture.serve(file);
        assertThat(fixture.content()).isEqualTo(PRICES);
        assertThat(fixture.ranges()).containsExactly("", "");
    }

    @Test
    void aPartThatIsCompleteNeedsNoServer() throws IOException {
        fixture.serve(file);
        Path blocked = folder.resolve("blocked");
        Files.writeString(Files.createDirectories(blocked).resolve(shelf(PRICES)), "not a folder");
        Downloader unlucky = new Downloader(fixture.client, fixture.parts, FileStore.open(blocked),
                () -> DownloadLimits.USUAL, () -> 0);
        assertThatThrownBy(() -> unlucky.fetch(DownloadRequest.of(fixture.url()), fixture, fixture.stop))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(fixture.content()).isEqualTo(PRICES);
        assertThat(fixture.ranges()).containsExactly("", "bytes=200000-");
    }

    @Test
    void whatTheStoreTookIsNotFetchedAgainUntilItIsOnRecord() throws IOException {
        fixture.serve(file);
        DownloadOutcome first = fixture.fetch();
        assertThat(fixture.fetch()).isEqualTo(first);
        assertThat(fixture.ranges()).containsExactly("", "bytes=200000-");
        assertThat(fixture.content(first)).isEqualTo(PRICES);
        assertThat(fixture.content()).isEqualTo(PRICES);
        assertThat(fixture.ranges()).containsExactly("", "bytes=200000-", "");
    }

    @Test
    void whatIsOnRecordIsAskedForAgainThoughTheStoreTookIt() throws IOException {
        fixture.serve(file);
        DownloadOutcome.Fetched first = (DownloadOutcome.Fetched) fixture.fetch();
        KnownVersion known = new KnownVersion(first.object().sha256(), first.origin().validators());
        assertThat(fixture.fetch(known)).isInstanceOf(DownloadOutcome.NotModified.class);
    }

    @Test
    void whatTheStoreLostSinceIsFetchedAgain() throws IOException {
        fixture.serve(file);
        DownloadOutcome.Fetched first = (DownloadOutcome.Fetched) fixture.fetch();
        fixture.store.remove(first.object().sha256());
        assertThat(fixture.content()).isEqualTo(PRICES);
        assertThat(fixture.ranges()).containsExactly("", "bytes=200000-", "");
    }

    @Test
    void aStopKeepsWhatHasCome() throws Exception {
        fixture.serve(request -> file.answer(request).writing(wire -> {
            wire.write(PRICES, CUT, 50_000);
            fixture.stop.stop();
            wire.fallSilent();
        }));
        assertThatThrownBy(fixture::fetch).isInstanceOf(CancellationException.class);
        assertThat(Files.size(fixture.part())).isBetween((long) CUT, CUT + 50_000L);
        assertThat(Files.readAllBytes(fixture.part())).startsWith(Arrays.copyOf(PRICES, CUT));
    }

    /** Fault #25 of the system before: sizes had 32 bits. */
    @Test
    void fault25FilesOfMoreThan2GigabytesAreGoneOnWith() throws IOException {
        fixture.serve(request -> MockAnswer.ok("text/csv", PRICES).with("ETag", "\"big\"").announcing(3_000_000_000L));
        fixture.webFailure();
        fixture.webFailure();
        serveOnce(MockAnswer.ok("text/csv", PRICES).withStatus(206).with("ETag", "\"big\"")
                .with("Content-Range", "bytes 400000-2999999999/3000000000").announcing(2_999_600_000L));
        fixture.webFailure();
        assertThat(fixture.ranges()).containsExactly("", "bytes=200000-", "bytes=400000-", "bytes=400000-");
        assertThat(Files.size(fixture.part())).isEqualTo(800_000);
        assertThat(fixture.total()).hasValue(3_000_000_000L);
    }

    /** Ends early, so that all that was written arrives. */
    private static MockAnswer broken(MockAnswer answer) {
        return answer.writing(wire -> wire.write(PRICES, 0, CUT));
    }

    private void serveOnce(MockAnswer answer) {
        fixture.serve(request -> {
            fixture.serve(file);
            return answer;
        });
    }

    private MockRequest ranged() {
        return request("bytes=200000-");
    }

    private static MockRequest request(String range) {
        return new MockRequest("GET", DownloadFixture.HOST, DownloadFixture.PATH, Map.of("Range", range), "");
    }

    private static String shelf(byte[] content) throws IOException {
        return Sha256.of(new ByteArrayInputStream(content)).substring(0, 2);
    }
}
