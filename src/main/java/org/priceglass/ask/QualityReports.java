package org.priceglass.ask;

import java.time.Clock;
import java.util.Optional;
import org.priceglass.workspace.Judgements;
import org.priceglass.workspace.Repositories;
import org.priceglass.workspace.Workspace;

/** Judges price sets and keeps the reports with them: what the job {@code validate} does. */
public final class QualityReports {
    private final JudgeQuality judge;
    private final Judgements judgements;

    private QualityReports(JudgeQuality judge, Judgements judgements) {
        this.judge = judge;
        this.judgements = judgements;
    }

    /** Of a workspace that is open to be worked on. */
    public static QualityReports of(Workspace workspace, Clock clock) {
        return new QualityReports(new JudgeQuality(Repositories.of(workspace), clock), workspace.judgements());
    }

    /**
     * Judges a price set anew and keeps the report in place of an earlier one. Nothing is kept where it is stopped.
     *
     * @param progress
     *            hears how far it is; what it throws stops the judgement and comes out here
     * @return empty where there is no such price set
     */
    public Optional<JudgedVersion> compute(int version, JudgeQuality.Progress progress) {
        Optional<JudgedVersion> judged = judge.ask(version, progress);
        judged.ifPresent(one -> judgements.keep(version, one.report()));
        return judged;
    }
}
