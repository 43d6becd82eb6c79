package org.priceglass.ask;

import java.io.IOException;
import java.time.Clock;
import java.util.NoSuchElementException;
import org.priceglass.workspace.VersionOrigin;
import org.priceglass.workspace.VersionRepository;

/** Everything that is wrong with a price set: its quality, and the stored original checked by CMS's rules. */
public final class AuditVersion {
    private final JudgeQuality judge;
    private final VersionRepository versions;
    private final CheckFile check;
    private final Clock clock;

    AuditVersion(JudgeQuality judge, VersionRepository versions, CheckFile check, Clock clock) {
        this.judge = judge;
        this.versions = versions;
        this.check = check;
        this.clock = clock;
    }

    /**
     * Audits a price set, by the quality report that is kept with it where there is one by the rules of now.
     *
     * @param progress
     *            hears of the judgement where there is none
     * @return to be closed by the caller
     * @throws NoSuchElementException
     *             where there is no such price set
     * @throws IOException
     *             where the stored original is missing, or is not what was imported
     */
    public AuditedVersion ask(int version, JudgeQuality.Progress progress) throws IOException {
        JudgedVersion judged = judge.kept(version).or(() -> judge.ask(version, progress))
                .orElseThrow(() -> new NoSuchElementException("there is no version " + version));
        VersionOrigin origin = versions.origin(version).orElseThrow();
        return new AuditedVersion(judged, origin, versions.summary(version),
                check.report(new CheckedFile.Version(version), (done, total) -> {
                }), clock.instant());
    }
}
