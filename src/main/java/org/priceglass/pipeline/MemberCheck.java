package org.priceglass.pipeline;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.priceglass.conformance.ConformanceReport;
import org.priceglass.conformance.FindingLog;
import org.priceglass.conformance.RuleCount;
import org.priceglass.conformance.check.ConformanceCheck;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.UnreadableFileException;
import org.priceglass.mrf.WatchedSource;
import org.priceglass.workspace.KeptConformance;
import org.priceglass.workspace.KeptConformance.Group;
import org.priceglass.workspace.KeptConformance.Sample;
import org.priceglass.workspace.Workspace;

/** Checks members by CMS's rules while they are at hand, and keeps what comes of it with their versions. */
public final class MemberCheck {
    private final Workspace workspace;
    private final ConformanceCheck check;
    private final Clock clock;

    public MemberCheck(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.check = new ConformanceCheck(clock);
        this.clock = clock;
    }

    /**
     * Checks the content of a version that was not checked before.
     *
     * @param progress
     *            what it throws ends the check, and nothing is kept
     */
    public void run(int version, MrfSource member, WatchedSource.Progress progress) throws IOException {
        if (workspace.conformance().isChecked(version)) {
            return;
        }
        try (ConformanceReport report = check.check(new WatchedSource(member, progress), Optional.empty(),
                FindingLog.UNLIMITED)) {
            workspace.verdicts()
                    .keep(new KeptConformance(version, clock.instant(), report.choice().dictionary().label(),
                            report.choice().reason(), report.format(), report.rows(),
                            report.findings().counts().stream().map(MemberCheck::group).toList()));
        } catch (UnreadableFileException e) {
            // of a format that prices can be read from, but for which CMS has no rules
            return;
        }
    }

    private static Group group(RuleCount count) {
        return new Group(count.rule().id(), count.rule().cls(), count.rule().severity(), count.findings(),
                count.samples().stream().map(each -> new Sample(each.path(), each.field(), each.message())).toList());
    }
}
