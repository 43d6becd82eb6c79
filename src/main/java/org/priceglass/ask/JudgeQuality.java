package org.priceglass.ask;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.priceglass.quality.LastVersion;
import org.priceglass.quality.QualityAssessment;
import org.priceglass.quality.QualityReport;
import org.priceglass.quality.QualityRules;
import org.priceglass.workspace.KeptQuality;
import org.priceglass.workspace.Repositories;
import org.priceglass.workspace.StoredHospital;
import org.priceglass.workspace.StoredVersion;

/** How far price sets can be trusted: runs the quality checks over their stored charges. */
public final class JudgeQuality {
    private final Repositories read;
    private final QualityRules rules = QualityRules.published();
    private final PriceSetPass pass;

    JudgeQuality(Repositories read, Clock clock) {
        this.read = read;
        this.pass = new PriceSetPass(read, clock);
    }

    /** Hears how far a judgement is. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Called after each page of charges, from the thread that judges; throws to stop it.
         *
         * @param done
         *            charges that were looked at
         * @param total
         *            all of them, those of the version before included
         */
        void at(long done, long total);
    }

    /** The ready price sets of a hospital, or of all where none is named. */
    public List<Integer> versionsOf(Optional<Integer> hospital) {
        return read.versions().ready().stream()
                .filter(version -> hospital.isEmpty() || version.hospitals().contains(hospital.orElseThrow()))
                .map(StoredVersion::id).toList();
    }

    /** Judges a price set; empty where there is no such. */
    public Optional<JudgedVersion> ask(int version, Progress progress) {
        return read.versions().find(version).map(found -> judged(found, judge(found, progress)));
    }

    /** What was kept when a price set was judged last, by the rules of now; empty where there is no such. */
    public Optional<JudgedVersion> kept(int version) {
        Optional<QualityReport> kept = read.quality().find(version).map(KeptQuality::report)
                .filter(report -> report.rulesVersion().equals(rules.version()));
        return read.versions().find(version).flatMap(found -> kept.map(report -> judged(found, report)));
    }

    private QualityReport judge(StoredVersion version, Progress progress) {
        Optional<StoredVersion> before = read.versions().before(version.id());
        long earlier = before.map(StoredVersion::charges).orElse(0L);
        long total = earlier + version.charges();
        LastVersion last = new LastVersion();
        before.ifPresent(
                one -> pass.charges(one.id(), charge -> last.add(charge.charge()), done -> progress.at(done, total)));
        QualityAssessment assessment = new QualityAssessment(rules, pass.facts(version), last);
        pass.charges(version.id(), charge -> assessment.add(charge.id(), charge.charge()),
                done -> progress.at(earlier + done, total));
        return assessment.finish();
    }

    private JudgedVersion judged(StoredVersion version, QualityReport report) {
        List<StoredHospital> served = read.hospitals().ofVersion(version.id());
        String names = served.stream().map(StoredHospital::name).collect(Collectors.joining(" and "));
        @Nullable
        Double before = read.versions().before(version.id()).flatMap(one -> read.quality().find(one.id()))
                .map(KeptQuality::report).filter(one -> one.rulesVersion().equals(report.rulesVersion()))
                .map(QualityReport::score).orElse(null);
        return new JudgedVersion(version.id(), served.isEmpty() ? 0 : served.getFirst().id(), names, version.sha256(),
                report, before);
    }
}
