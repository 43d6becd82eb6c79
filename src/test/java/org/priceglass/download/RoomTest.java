package org.priceglass.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.priceglass.mockweb.MockAnswer;
import org.priceglass.mockweb.ServedFile;

class RoomTest extends DownloadTestBase {
    private static final int SIZE = 2_000_000;
    private static final byte[] PRICES = DownloadFixture.prices(SIZE, 1);

    @Test
    void aFileThatIsAnnouncedTooLargeIsNotBegun() throws IOException {
        fixture.limit(new DownloadLimits(1_000_000, Long.MAX_VALUE, 0));
        fixture.serve(request -> MockAnswer.ok("text/csv", PRICES).announcing(3_000_000_000L)
                .writing(wire -> wire.fallSilent()));
        DownloadException tooLarge = fixture.failure();
        assertThat(tooLarge.failure()).isEqualTo(DownloadFailure.FILE_TOO_LARGE);
        assertThat(tooLarge).hasMessageContaining("has 3,000,000,000 bytes, and a file may have 1,000,000");
        assertThat(fixture.bytes()).isZero();
        assertThat(fixture.leftovers()).isEmpty();
    }

    @Test
    void aFileThatTurnsOutTooLargeIsBrokenOffAndDropped() throws IOException {
        fixture.limit(new DownloadLimits(1_000_000, Long.MAX_VALUE, 0));
        fixture.serve(request -> MockAnswer.ok("text/csv", PRICES).without("Content-Length"));
        assertThat(fixture.failure().failure()).isEqualTo(DownloadFailure.FILE_TOO_LARGE);
        assertThat(fixture.bytes()).isLessThan(1_500_000);
        assertThat(fixture.leftovers()).isEmpty();
    }

    @Test
    void aSmallFileThatIsTooLargeIsNoFileEither() {
        fixture.limit(new DownloadLimits(1000, Long.MAX_VALUE, 0));
        fixture.serve(request -> MockAnswer.ok("text/csv", DownloadFixture.prices(1001, 1)).without("Content-Length"));
        assertThat(fixture.failure().failure()).isEqualTo(DownloadFailure.FILE_TOO_LARGE);
    }

    @Test
    void allFilesTogetherHaveALimit() throws IOException {
        fixture.limit(new DownloadLimits(Long.MAX_VALUE, 10_000_000, 0));
        fixture.store(8_000_001);
        fixture.serve(ServedFile.of("text/csv", PRICES));
        assertThat(fixture.failure().failure()).isEqualTo(DownloadFailure.STORAGE_FULL);
        fixture.store(8_000_000);
        assertThat(fixture.content()).isEqualTo(PRICES);
    }

    @Test
    void theDiskKeepsItsReserve() {
        fixture.limit(new DownloadLimits(Long.MAX_VALUE, Long.MAX_VALUE, 5_000_000));
        fixture.leave(() -> 6_999_999);
        fixture.serve(ServedFile.of("text/csv", PRICES));
        DownloadException full = fixture.failure();
        assertThat(full.failure()).isEqualTo(DownloadFailure.DISK_FULL);
        assertThat(full).hasMessageContaining("needs 2,000,000 more bytes, and 5,000,000 are to be kept free");
        assertThat(fixture.bytes()).isZero();
    }

    @Test
    void aDiskThatFillsMeanwhileBreaksOffAndWhatHasComeIsGoneOnWithLater() throws IOException {
        ServedFile file = ServedFile.of("text/csv", PRICES);
        fixture.limit(new DownloadLimits(Long.MAX_VALUE, Long.MAX_VALUE, 1_000_000));
        fixture.leave(() -> fixture.bytes() > 900_000 ? 500_000 : 10_000_000);
        fixture.serve(file);
        assertThat(fixture.failure().failure()).isEqualTo(DownloadFailure.DISK_FULL);
        long had = Files.size(fixture.part());
        assertThat(had).isBetween(900_000L, 1_900_000L);
        fixture.leave(() -> Long.MAX_VALUE);
        assertThat(fixture.content()).isEqualTo(PRICES);
        assertThat(fixture.ranges().getLast()).isEqualTo("bytes=" + had + "-");
    }
}
