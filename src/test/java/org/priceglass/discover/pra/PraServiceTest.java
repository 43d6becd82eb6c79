package org.priceglass.discover.pra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priceglass.discover.PartAnswer;
import org.priceglass.discover.ScanFixture;
import org.priceglass.http.HostLimit;
import org.priceglass.http.WebFailure;
import org.priceglass.mockweb.MockAnswer;
import org.priceglass.mockweb.MockPra;
import org.priceglass.mockweb.MockPra.SignIn;
import org.priceglass.mockweb.Visit;
import org.priceglass.model.listing.ListedFile;
import org.priceglass.model.listing.ListedHospital;
import org.priceglass.model.listing.ScanOutcome;

class PraServiceTest {
    private static final String HOSPITAL = """
            {"id":"h1","name":"GENERAL","address":"1 MAIN ST","city":"ANCHORAGE","state":"AK","zip":"99508",
             "phone":"(907) 562-2211","beds":"401","lat":"61.1883","long":"-149.8211","ccn":"020001",
             "url":"https://www.general.example","files":[{"fileid":"f1",
             "filename":"920016429_general_standardcharges.json","filesuffix":"json","filetype":"Standard Charges",
             "retrieved":"2025-06-22T19:09:26.000Z","size":"12345678",
             "url":"https://www.general.example/920016429_general_standardcharges.json",
             "pageurl":"https://www.general.example/prices","converted":false,"storage":"cfu","project":"pra"}]}""";

    private ScanFixture scan;

    @BeforeEach
    void open() throws IOException {
        scan = new ScanFixture();
    }

    @AfterEach
    void close() throws IOException {
        scan.close();
    }

    @ParameterizedTest
    @EnumSource(SignIn.class)
    void aStateIsListedHoweverSessionsAreOpened(SignIn way) {
        PraService service = service(pra(way).list("AK", "[" + HOSPITAL + "]"));
        assertThat(scan.ask(service, "AK").outcome()).isEqualTo(ScanOutcome.COMPLETE);
        ListedHospital general = scan.hospitals().getFirst();
        assertThat(general.key()).isEqualTo("h1");
        assertThat(general.location().zip()).isEqualTo("99508");
        assertThat(general.traits().beds()).isEqualTo(401);
        assertThat(general.identifiers()).extracting("number").containsExactly("020001", "920016429");
        assertThat(general.published()).containsEntry("phone", "(907) 562-2211").doesNotContainKey("files");
        ListedFile file = files(general).getFirst();
        assertThat(file.bytes()).isEqualTo(12_345_678);
        assertThat(file.published()).containsEntry("storage", "cfu").containsEntry("converted", "false");
        assertThat(scan.rules()).isEmpty();
    }

    /** Number 23 of the incumbent's faults: 103 requests for 51 states, more than its own limit of 100. */
    @Test
    void fault23AllStatesTakeFewerRequestsThanTheLimit() {
        MockPra pra = pra(SignIn.BODY);
        PraSettings.STATES.forEach(state -> pra.list(state, "[" + HOSPITAL + "]"));
        PraService service = service(pra);
        assertThat(service.parts()).hasSize(51);
        service.parts()
                .forEach(state -> assertThat(scan.ask(service, state).outcome()).isEqualTo(ScanOutcome.COMPLETE));
        assertThat(scan.web().visits().all()).hasSizeLessThan(PraPace.USUAL.limit().requests()).hasSize(54);
        assertThat(PraPace.USUAL.limit()).isEqualTo(new HostLimit(1, 100, Duration.ofMinutes(3)));
    }

    /** Number 22: a 429 or 500 was a state without hospitals. */
    @Test
    void fault22AFailureIsNeverAStateWithoutHospitals() {
        MockPra pra = pra(SignIn.BODY).list("AK", "[" + HOSPITAL + "]").fail("AL",
                MockAnswer.html("<html><body>Internal Server Error</body></html>").withStatus(500));
        PraService service = service(pra);
        PartAnswer failed = scan.ask(service, "AL");
        assertThat(failed.outcome()).isEqualTo(ScanOutcome.FAILED);
        assertThat(failed.failure()).hasValue(WebFailure.SERVER_ERROR);
        assertThat(failed.evidence()).contains("500").doesNotContain("\n");
        assertThat(scan.hospitals()).isEmpty();
        assertThat(scan.ask(service, "AK").outcome()).as("the next state").isEqualTo(ScanOutcome.COMPLETE);
    }

    @Test
    void aServiceThatAsksToWaitIsWaitedFor() {
        MockPra pra = pra(SignIn.BODY).list("AK", "[" + HOSPITAL + "]").fail("AK",
                MockAnswer.status(429).with("Retry-After", "0"));
        assertThat(scan.ask(service(pra), "AK").outcome()).isEqualTo(ScanOutcome.COMPLETE);
    }

    @Test
    void aServiceThatAsksToWaitForLongFailsTheStateAndSaysForHowLong() {
        MockPra pra = pra(SignIn.BODY).list("AK", "[" + HOSPITAL + "]").fail("AK",
                MockAnswer.status(429).with("Retry-After", "3600"));
        PartAnswer failed = scan.ask(service(pra), "AK");
        assertThat(failed.failure()).hasValue(WebFailure.RATE_LIMITED);
        assertThat(failed.retryAfter()).hasValue(Duration.ofHours(1));
    }

    @Test
    void anExpiredSessionIsOpenedAnewOnce() {
        MockPra pra = pra(SignIn.BODY).list("AK", "[" + HOSPITAL + "]").list("AL", "[" + HOSPITAL + "]");
        PraService service = service(pra);
        scan.ask(service, "AK");
        pra.expire();
        assertThat(scan.ask(service, "AL").outcome()).isEqualTo(ScanOutcome.COMPLETE);
        assertThat(scan.hospitals()).hasSize(1);
        assertThat(pra.sessions()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "{\"matches\":[]}"})
    void anEmptyAnswerIsSuspiciousAndNeverAnEmptyState(String nothing) {
        MockPra pra = pra(SignIn.HEADER).list("AK", nothing);
        PartAnswer answer = scan.ask(service(pra), "AK");
        assertThat(answer.outcome()).isEqualTo(ScanOutcome.SUSPICIOUS);
        assertThat(answer.evidence()).contains("no hospital");
        assertThat(pra.sessions()).as("asked again with a new session, once").isEqualTo(2);
    }

    @Test
    void aRefusedSessionIsOpenedAnewOnce() {
        MockPra pra = pra(SignIn.BODY).list("AK", "[" + HOSPITAL + "]").list("AL", "[" + HOSPITAL + "]");
        PraService service = service(pra);
        scan.ask(service, "AK");
        pra.fail("AL", MockAnswer.status(401));
        assertThat(scan.ask(service, "AL").outcome()).isEqualTo(ScanOutcome.COMPLETE);
        pra.fail("AL", MockAnswer.status(403)).fail("AL", MockAnswer.status(403));
        assertThat(scan.ask(service, "AL").failure()).hasValue(WebFailure.FORBIDDEN);
    }

    @Test
    void aSessionLivesHalfAnHourAndATokenAsLongAsItSays() {
        MockPra pra = pra(SignIn.TOKEN).list("AK", "[" + HOSPITAL + "]");
        PraService service = service(pra);
        scan.ask(service, "AK");
        scan.pass(Duration.ofSeconds(59));
        scan.ask(service, "AK");
        assertThat(pra.sessions()).isOne();
        scan.pass(Duration.ofSeconds(2));
        scan.ask(service, "AK");
        assertThat(pra.sessions()).isEqualTo(2);
    }

    @Test
    void anAnswerMayRenewTheSession() {
        MockPra pra = pra(SignIn.BODY).list("AL", "[" + HOSPITAL + "]").fail("AK",
                MockAnswer.json("[" + HOSPITAL + "]").with("sessionid", "another"));
        PraService service = service(pra);
        scan.ask(service, "AK");
        scan.ask(service, "AL");
        assertThat(pra.sessions()).as("the mock does not believe the other one").isEqualTo(2);
    }

    @Test
    void matchesAreHospitals() {
        PraService service = service(pra(SignIn.BODY).list("AK", "{\"matches\":[" + HOSPITAL + "],\"more\":1}"));
        scan.ask(service, "AK");
        assertThat(scan.hospitals()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>Maintenance</body></html>", "{\"error\":\"no\"}", "[{\"id\":\"h1\",", "",
            "null", "17"})
    void anAnswerThatIsNoListIsAnError(String answer) {
        PartAnswer failed = scan.ask(service(pra(SignIn.BODY).list("AK", answer)), "AK");
        assertThat(failed.outcome()).isEqualTo(ScanOutcome.FAILED);
        assertThat(failed.evidence()).doesNotContain("\n");
        assertThat(scan.hospitals()).isEmpty();
    }

    @Test
    void aServiceWithoutSessionsOrWithoutAnswerIsAnError() {
        scan.web().route("pra", request -> MockAnswer.status(404));
        PartAnswer none = scan.ask(new PraService(scan.client(), PraSettings.at(scan.at("pra")), scan.clock()), "AK");
        assertThat(none.outcome()).isEqualTo(ScanOutcome.FAILED);
        assertThat(none.evidence()).contains("opens no session");
        scan.web().route("pra", request -> MockAnswer.status(503));
        assertThat(
                scan.ask(new PraService(scan.client(), PraSettings.at(scan.at("pra")), scan.clock()), "AK").failure())
                .hasValue(WebFailure.SERVER_ERROR);
    }

    /** Numbers 24, 25 and 42: odd hospitals were lost, with what came after them. */
    @Test
    void fault24OddHospitalsAreKeptAndNoted() {
        String odd = """
                [{"id":"h1","name":"A","ccn":"020001","beds":"N/A","files":null},
                 {"id":"h1","name":"B","ccn":"020001","beds":12,"state":"XX","zip":"995","files":[]},
                 {"id":"","name":"","ccn":"","lat":"none","files":[
                   {"fileid":"f1","size":"","url":"https://x.example/report.aspx?x=1&fileType=CSV","retrieved":"soon"},
                   {"fileid":"f1","size":"3000000000","url":"https://x.example/b.CSV","filesuffix":"CSV"},
                   {"fileid":"f2","size":"many","url":"https://x.example/b.CSV"},
                   {"fileid":"f3"}, "no file"]},
                 "no hospital",
                 {"id":"h4","name":"D","ccn":"20002","future":{"field":[1]},"files":[
                   {"fileid":"f1","size":12,"url":"x.example/c.csv","retrieved":"2025-06-22 19:09:26"}]}]""";
        PraService service = service(pra(SignIn.BODY).list("AK", odd));
        assertThat(scan.ask(service, "AK").outcome()).isEqualTo(ScanOutcome.COMPLETE);
        List<ListedHospital> hospitals = scan.hospitals();
        assertThat(hospitals).extracting(ListedHospital::name).containsExactly("A", "B", null, "D");
        assertThat(hospitals.get(0).files()).as("no list says nothing").isNull();
        assertThat(hospitals.get(1).files()).as("an empty list says none").isEmpty();
        assertThat(hospitals.get(1).traits().beds()).isEqualTo(12);
        assertThat(files(hospitals.get(2))).extracting(ListedFile::bytes).containsExactly(null, 3_000_000_000L, null,
                null);
        assertThat(files(hospitals.get(2)).getFirst().name()).isEqualTo("report.aspx");
        assertThat(files(hospitals.get(3))).extracting(ListedFile::url).containsExactly("https://x.example/c.csv");
        assertThat(hospitals.get(3).identifiers()).extracting("number").containsExactly("020002");
        assertThat(hospitals.get(3).published()).containsEntry("future", "{\"field\":[1]}");
        assertThat(scan.rules()).contains("beds-not-a-number", "files-missing", "state-unknown", "zip-form",
                "name-missing", "id-missing", "ccn-missing", "coordinates", "date-unreadable", "size-not-a-number",
                "url-missing", "no-file", "no-hospital", "ccn-form", "url-form", "id-repeated", "ccn-repeated",
                "file-id-repeated", "file-url-repeated");
    }

    @Test
    void addressHeadersAndPathsAreSettings() {
        MockPra pra = new MockPra(SignIn.BODY).list("PR", "[" + HOSPITAL + "]");
        scan.web().route("pra",
                request -> request.path().startsWith("/v2") && request.header("X-Key").isPresent()
                        ? pra.answer(request)
                        : MockAnswer.status(404));
        scan.web().route("pra", "/v2/open", request -> MockAnswer.json("{\"sessionid\":\"s\"}"));
        scan.web().route("pra", "/v2/find", request -> MockAnswer.json("[" + HOSPITAL + "]"));
        PraSettings settings = new PraSettings(scan.at("pra").resolve("/v2/"), Map.of("X-Key", "k"),
                new PraPaths("/open", "", "", "/find?in={state}"), PraPace.USUAL, List.of("PR"));
        PraService service = new PraService(scan.client(), settings, scan.clock());
        assertThat(scan.ask(service, "PR").outcome()).isEqualTo(ScanOutcome.COMPLETE);
        assertThat(scan.web().visits().all()).extracting(Visit::target).containsExactly("/v2/open", "/v2/find?in=PR");
    }

    @Test
    void aStopEndsIt() {
        PraService service = service(pra(SignIn.BODY));
        scan.stop().stop();
        assertThatThrownBy(() -> scan.ask(service, "AK")).isInstanceOf(CancellationException.class);
    }

    private MockPra pra(SignIn way) {
        return new MockPra(way);
    }

    private PraService service(MockPra pra) {
        scan.web().route("pra", pra);
        return new PraService(scan.client(), PraSettings.at(scan.at("pra")), scan.clock());
    }

    private static List<ListedFile> files(ListedHospital hospital) {
        return Objects.requireNonNullElse(hospital.files(), List.of());
    }
}
