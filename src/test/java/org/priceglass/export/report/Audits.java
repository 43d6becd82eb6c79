package org.priceglass.export.report;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.priceglass.ask.AuditedVersion;
import org.priceglass.ask.JudgedVersion;
import org.priceglass.conformance.FindingLog;
import org.priceglass.conformance.check.ConformanceCheck;
import org.priceglass.mrf.MemorySource;
import org.priceglass.mrf.ReadMember;
import org.priceglass.mrf.csv.CsvMrfReader;
import org.priceglass.quality.LastVersion;
import org.priceglass.quality.PriceSetFacts;
import org.priceglass.quality.QualityAssessment;
import org.priceglass.quality.QualityReport;
import org.priceglass.quality.QualityRules;
import org.priceglass.workspace.VersionOrigin;

/** Audits of small files in memory, by the real rules. */
final class Audits {
    static final String SHA256 = "ab".repeat(32);
    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
    private static final String HEAD = """
            hospital_name,last_updated_on,version,location_name,hospital_address,license_number|CA,type_2_npi
            HOSPITAL,2026-10-15,3.0.0,Main,"1 Main St, Fresno, CA 93701",5,1234567893
            description,code|1,code|1|type,setting,standard_charge|gross,standard_charge|discounted_cash,payer_name,\
            plan_name,standard_charge|negotiated_dollar,standard_charge|methodology
            """;

    private Audits() {
    }

    /** A tall file of a hospital, which lacks columns that the law asks for. */
    static AuditedVersion of(String hospital, String... rows) throws IOException {
        return of(hospital, null, rows);
    }

    /** The same, with the score of the version before. */
    static AuditedVersion of(String hospital, @Nullable Double before, String... rows) throws IOException {
        MemorySource source = MemorySource.of("123456789_alder_standardcharges.csv",
                HEAD.replace("HOSPITAL", hospital) + String.join("\n", rows) + "\n");
        ReadMember read = ReadMember.by(new CsvMrfReader(), source);
        LocalDate today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
        QualityAssessment assessment = new QualityAssessment(QualityRules.published(),
                new PriceSetFacts(LocalDate.of(2026, 10, 15), today, today, read.summary().header(), List.of(),
                        List.of()),
                new LastVersion());
        for (int i = 0; i < read.charges().size(); i++) {
            assessment.add(i, read.charges().get(i));
        }
        QualityReport quality = assessment.finish();
        return new AuditedVersion(
                new JudgedVersion(7, 1, String.valueOf(read.summary().header().hospitalName()), SHA256, quality,
                        before),
                new VersionOrigin(source.name(), null, SHA256, "https://example.org/" + source.name(), NOW),
                read.summary(), new ConformanceCheck(Clock.fixed(NOW, ZoneOffset.UTC)).check(source, Optional.empty(),
                        FindingLog.UNLIMITED),
                NOW);
    }

    static AuditReport report(AuditedVersion... versions) {
        return new AuditReport(List.of(versions), "Priceglass 9.9");
    }
}
