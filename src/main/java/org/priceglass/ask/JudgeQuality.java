package org.priceglass.ask;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.priceglass.model.DeclaredDate;
import org.priceglass.quality.QualityAssessment;
import org.priceglass.quality.QualityRules;
import org.priceglass.workspace.ChargeRepository;
import org.priceglass.workspace.HospitalRepository;
import org.priceglass.workspace.StoredCharge;
import org.priceglass.workspace.StoredHospital;
import org.priceglass.workspace.StoredVersion;
import org.priceglass.workspace.VersionRepository;

/** How far price sets can be trusted: runs the quality checks over their stored charges, a page at a time. */
public final class JudgeQuality {
    private static final int PAGE = 1_000;

    private final HospitalRepository hospitals;
    private final VersionRepository versions;
    private final ChargeRepository charges;
    private final Clock clock;

    JudgeQuality(HospitalRepository hospitals, VersionRepository versions, ChargeRepository charges, Clock clock) {
        this.hospitals = hospitals;
        this.versions = versions;
        this.charges = charges;
        this.clock = clock;
    }

    /** The ready price sets of a hospital, or of all where none is named. */
    public List<Integer> versionsOf(Optional<Integer> hospital) {
        return versions.ready().stream()
                .filter(version -> hospital.isEmpty() || version.hospitals().contains(hospital.orElseThrow()))
                .map(StoredVersion::id).toList();
    }

    /**
     * Judges a price set.
     *
     * @param afterPage
     *            runs after each page of charges, and may throw to stop
     * @return empty where there is no such price set
     */
    public Optional<JudgedVersion> ask(int version, Runnable afterPage) {
        return versions.find(version).map(found -> judge(found, afterPage));
    }

    private JudgedVersion judge(StoredVersion version, Runnable afterPage) {
        QualityAssessment assessment = new QualityAssessment(QualityRules.published());
        long after = StoredCharge.id(version.id(), 0) - 1;
        List<StoredCharge> page;
        do {
            page = charges.page(version.id(), after, PAGE);
            for (StoredCharge stored : page) {
                assessment.add(stored.id(), stored.charge());
                after = stored.id();
            }
            afterPage.run();
        } while (page.size() == PAGE);
        LocalDate declared = DeclaredDate.parse(version.lastUpdatedOn()).orElse(null);
        List<StoredHospital> served = hospitals.ofVersion(version.id());
        String names = served.stream().map(StoredHospital::name).collect(Collectors.joining(" and "));
        return new JudgedVersion(version.id(), served.isEmpty() ? 0 : served.getFirst().id(), names, version.sha256(),
                assessment.finish(declared, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }
}
