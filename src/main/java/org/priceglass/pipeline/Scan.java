package org.priceglass.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.priceglass.discover.HospitalSource;
import org.priceglass.discover.PartAnswer;
import org.priceglass.discover.change.Shrinkage;
import org.priceglass.http.StopSignal;
import org.priceglass.model.listing.ScanOutcome;
import org.priceglass.workspace.Workspace;

/**
 * Asks a source for hospitals and files, part by part, and records what it lists, what changed since the last scan, and
 * which hospital each one is. A failure of one part spoils no other. Files to fetch are wanted in the workspace
 * ({@link org.priceglass.workspace.WantedFiles}) from the moment that their change is recorded.
 */
public final class Scan {
    private final Workspace workspace;
    private final Shrinkage shrinkage;

    public Scan(Workspace workspace, Shrinkage shrinkage) {
        this.workspace = workspace;
        this.shrinkage = shrinkage;
    }

    /**
     * Scans.
     *
     * @param since
     *            parts that were asked to the end since then are not asked again: the begin of a job that was killed
     *            and goes on; {@link Instant#MAX} asks them all
     * @throws java.util.concurrent.CancellationException
     *             where it is stopped; the part at hand has no outcome then
     */
    public ScanReport run(HospitalSource source, Instant since, ScanListener listener, StopSignal stop) {
        List<ScannedPart> scanned = new ArrayList<>();
        List<String> parts = source.parts();
        ListingMatcher matcher = ListingMatcher.of(workspace);
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            boolean asked = !since.equals(Instant.MAX) && workspace.scans().isAsked(source.ref(), part, since);
            if (!asked) {
                stop.check();
                listener.asking(part, i, parts.size());
                matcher = matcher.isUpToDate(workspace) ? matcher : ListingMatcher.of(workspace);
                scanned.add(part(source, part, matcher, stop));
            }
        }
        return new ScanReport(source.ref(), scanned, parts.size() - scanned.size(), workspace.wantedFiles().count());
    }

    private ScannedPart part(HospitalSource source, String part, ListingMatcher matcher, StopSignal stop) {
        int scan = workspace.scans().begin(source.ref(), part);
        ListingRecorder recorder = new ListingRecorder(matcher);
        AtomicInteger hospitals = new AtomicInteger();
        PartAnswer answer = source.ask(part, batch -> {
            stop.check();
            workspace.scans().record(scan, writer -> recorder.record(batch, writer));
            hospitals.addAndGet(batch.hospitals().size());
        }, stop);
        PartAnswer believed = believed(scan, answer);
        workspace.scans().finish(scan, believed.outcome(), believed.evidence());
        return new ScannedPart(scan, part, believed, hospitals.get());
    }

    /** Marks what vanished, unless so much did that the answer is not believed. */
    private PartAnswer believed(int scan, PartAnswer answer) {
        if (!answer.outcome().tellsWhatVanished()) {
            return answer;
        }
        List<PartAnswer> doubts = new ArrayList<>();
        workspace.scans().record(scan, writer -> {
            int seen = writer.seen();
            int missing = writer.unseen();
            if (answer.outcome() == ScanOutcome.COMPLETE && shrinkage.isSuspicious(seen, missing)) {
                doubts.add(PartAnswer.of(ScanOutcome.SUSPICIOUS,
                        "%s%nonly %,d of %,d hospitals that were known are listed: none is taken for vanished"
                                .formatted(answer.evidence(), seen, seen + missing)));
            } else {
                writer.vanishUnseen();
            }
        });
        return doubts.isEmpty() ? answer : doubts.getFirst();
    }
}
