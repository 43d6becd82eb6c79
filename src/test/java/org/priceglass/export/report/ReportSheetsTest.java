package org.priceglass.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.priceglass.ask.AuditedVersion;
import org.priceglass.conformance.Severity;

/** The report as a workbook. */
class ReportSheetsTest {
    private static final String CASH_ABOVE_GROSS = "=1+1,470,MS-DRG,inpatient,100,180,Blue Elm,PPO,50,case rate";

    @Test
    void holdsEveryFindingOfConformance() throws IOException {
        try (AuditedVersion audited = Audits.of("Alder Vale", CASH_ABOVE_GROSS); XSSFWorkbook book = book(audited)) {
            long findings = 0;
            for (Severity severity : Severity.values()) {
                findings += audited.conformance().findings().count(severity);
            }
            assertThat(findings).isPositive();
            assertThat(book.getSheet("Conformance").getLastRowNum()).isEqualTo((int) findings);
        }
    }

    @Test
    void numeratorsAndDenominatorsAreNumbersToCountWith() throws IOException {
        try (AuditedVersion audited = Audits.of("Alder Vale", CASH_ABOVE_GROSS); XSSFWorkbook book = book(audited)) {
            Row row = row(book.getSheet("Checks"), 1, "cash-above-gross");
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(1);
            assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(1);
            assertThat(row(book.getSheet("Score"), 1, "score").getCell(3).getNumericCellValue())
                    .isEqualTo(audited.judged().report().score());
            assertThat(row(book.getSheet("Identity"), 1, "SHA-256").getCell(2).getStringCellValue())
                    .isEqualTo(Audits.SHA256);
        }
    }

    @Test
    void nothingOfAFileBecomesAFormula() throws IOException {
        try (AuditedVersion audited = Audits.of("=cmd|'/c calc'!A1", CASH_ABOVE_GROSS);
                XSSFWorkbook book = book(audited)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    assertThat(row).extracting(Cell::getCellType).doesNotContain(CellType.FORMULA);
                }
            }
            assertThat(row(book.getSheet("Identity"), 1, "Hospital").getCell(2).getStringCellValue())
                    .isEqualTo("=cmd|'/c calc'!A1");
        }
    }

    private static Row row(Sheet sheet, int column, String value) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(column).toString().equals(value)).findFirst().orElseThrow();
    }

    private static XSSFWorkbook book(AuditedVersion audited) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportSheets.write(Audits.report(audited), bytes);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
