package org.priceglass.workspace;

import static org.priceglass.workspace.jooq.Tables.QUALITY_REPORT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.priceglass.quality.QualityReport;
import org.priceglass.workspace.jooq.tables.records.QualityReportRecord;

/** Keeps quality reports with their versions. */
public final class Judgements {
    private static final int SCALE = 2;

    private final Database database;
    private final Clock clock;

    Judgements(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps the report of a version in place of an earlier one. */
    public void keep(int version, QualityReport report) {
        QualityReportRecord row = new QualityReportRecord();
        row.setVersionId(version);
        row.setRules(report.rulesVersion());
        row.setJudgedAt(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        row.setScore(BigDecimal.valueOf(report.score()).setScale(SCALE, RoundingMode.HALF_UP));
        row.setBand(report.band());
        row.setReport(QualityJson.write(report));
        database.sql().insertInto(QUALITY_REPORT).set(row).onDuplicateKeyUpdate().set(row).execute();
        database.flush();
    }
}
