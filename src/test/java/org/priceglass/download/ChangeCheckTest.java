package org.priceglass.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.priceglass.http.WebException;
import org.priceglass.http.WebFailure;
import org.priceglass.mockweb.MockAnswer;
import org.priceglass.mockweb.ServedFile;
import org.priceglass.mockweb.Wire;

/** Fault #20 of the system before: its look for changes always found some. */
class ChangeCheckTest extends DownloadTestBase {
    private static final byte[] PRICES = DownloadFixture.prices(100_000, 1);
    private static final String DATE = "Wed, 01 Apr 2026 08:00:00 GMT";

    @Test
    void fault20TheSameVersionIsTheSame() throws WebException {
        fixture.serve(new ServedFile("text/csv", PRICES, "\"v1\"", DATE));
        assertThat(look(new Validators("\"v1\"", null))).isEqualTo(SourceChange.SAME);
    }

    @Test
    void anotherVersionIsAChangeAndItsBodyIsNotRead() throws WebException {
        ServedFile file = new ServedFile("text/csv", PRICES, "\"v2\"", DATE);
        fixture.serve(request -> file.answer(request).writing(Wire::fallSilent));
        assertThat(look(new Validators("\"v1\"", DATE))).isEqualTo(SourceChange.CHANGED);
    }

    @Test
    void aServerThatForgetsConditionsIsUnderstoodByItsTag() throws WebException {
        fixture.serve(request -> MockAnswer.ok("text/csv", PRICES).with("ETag", "\"v1\""));
        assertThat(look(new Validators("\"v1\"", null))).isEqualTo(SourceChange.SAME);
    }

    @Test
    void aServerThatNamesNoVersionTellsNothing() throws WebException {
        fixture.serve(request -> MockAnswer.ok("text/csv", PRICES));
        assertThat(look(new Validators("\"v1\"", DATE))).isEqualTo(SourceChange.UNKNOWN);
        assertThat(look(Validators.NONE)).isEqualTo(SourceChange.UNKNOWN);
    }

    @Test
    void whatIsGoneIsGone() {
        fixture.serve(request -> MockAnswer.status(410));
        assertThat(catchThrowableOfType(WebException.class, () -> look(Validators.NONE)).failure())
                .isEqualTo(WebFailure.GONE);
    }

    private SourceChange look(Validators known) throws WebException {
        return new ChangeCheck(fixture.client).look(fixture.url(), known, fixture.stop);
    }
}
