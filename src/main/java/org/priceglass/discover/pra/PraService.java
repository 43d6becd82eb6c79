package org.priceglass.discover.pra;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.priceglass.discover.HospitalSource;
import org.priceglass.discover.PartAnswer;
import org.priceglass.http.StopSignal;
import org.priceglass.http.WebClient;
import org.priceglass.http.WebException;
import org.priceglass.http.WebFailure;
import org.priceglass.model.listing.ListingBatch;
import org.priceglass.model.listing.ScanOutcome;
import org.priceglass.model.listing.SourceKind;
import org.priceglass.model.listing.SourceRef;

/** The service as a source: a part is a state, and a batch is all of it. */
public final class PraService implements HospitalSource {
    private final PraSettings settings;
    private final Clock clock;
    private final PraRequests requests;
    private final PraSignIn signIn;
    private @Nullable PraSession session;

    public PraService(WebClient web, PraSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.requests = new PraRequests(web, settings);
        this.signIn = new PraSignIn(requests, settings, clock);
    }

    @Override
    public SourceRef ref() {
        return new SourceRef(SourceKind.PRA, settings.url(""));
    }

    @Override
    public List<String> parts() {
        return settings.states();
    }

    @Override
    public PartAnswer ask(String state, Consumer<ListingBatch> batches, StopSignal stop) {
        String url = settings.url(path(state));
        try {
            PraHospitals hospitals = search(state, stop);
            if (hospitals.isEmpty()) {
                session = null;
                hospitals = search(state, stop);
            }
            if (hospitals.isEmpty()) {
                return PartAnswer.of(ScanOutcome.SUSPICIOUS, url + " answers 200 and no hospital, with"
                        + " a new session too: that is how it answers who is not signed in, so what was known stays");
            }
            ListingBatch batch = hospitals.batch();
            batches.accept(batch);
            return PartAnswer.of(ScanOutcome.COMPLETE,
                    "%s: %s answers with %,d hospitals".formatted(state, url, batch.hospitals().size()));
        } catch (WebException e) {
            return PartAnswer.of(ScanOutcome.FAILED, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            return PartAnswer.of(ScanOutcome.FAILED, url + ": " + e.getMessage());
        }
    }

    /** Searches; where the session is not believed any more, again with a new one. */
    private PraHospitals search(String state, StopSignal stop) throws IOException {
        boolean fresh = session == null;
        try {
            return searchOnce(state, stop);
        } catch (WebException e) {
            if (fresh || e.failure() != WebFailure.FORBIDDEN) {
                throw e;
            }
            session = null;
            return searchOnce(state, stop);
        }
    }

    private PraHospitals searchOnce(String state, StopSignal stop) throws IOException {
        PraSession current = session(stop);
        PraReply reply = requests.get(path(state), current.headers(), stop);
        Optional<String> renewed = reply.session();
        if (renewed.isPresent()) {
            session = current.with(renewed.get(), clock.instant(), settings.pace().sessionLife());
        }
        return PraAnswer.hospitals(reply.body());
    }

    private PraSession session(StopSignal stop) throws IOException {
        @Nullable
        PraSession current = session;
        if (current == null || !clock.instant().isBefore(current.until())) {
            current = signIn.open(stop);
            session = current;
        }
        return current;
    }

    private String path(String state) {
        return settings.paths().search().replace("{state}", state);
    }
}
