package org.priceglass.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks that are written row by row. */
class WorkbookTest {
    @Test
    void aTableThatIsLongerThanASheetGoesOnInTheNext() throws IOException {
        try (Workbook workbook = new Workbook(3)) {
            workbook.sheet("Findings", List.of("number"), List.of(10));
            for (int row = 1; row <= 5; row++) {
                workbook.row("Findings", List.of(row));
            }
            try (XSSFWorkbook read = read(workbook)) {
                assertThat(read.getNumberOfSheets()).isEqualTo(3);
                assertThat(read.getSheetName(2)).isEqualTo("Findings 3");
                assertThat(read.getSheetAt(2).getRow(0).getCell(0).getStringCellValue()).isEqualTo("number");
                assertThat(read.getSheetAt(2).getRow(1).getCell(0).getNumericCellValue()).isEqualTo(5);
            }
        }
    }

    @Test
    void textThatIsLongerThanACellTakesIsCut() throws IOException {
        try (Workbook workbook = new Workbook()) {
            workbook.sheet("Findings", List.of("text", "empty"), List.of(10, 10));
            workbook.row("Findings", List.of("=" + "x".repeat(40_000), ""));
            try (XSSFWorkbook read = read(workbook)) {
                assertThat(read.getSheetAt(0).getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
                assertThat(read.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).hasSize(32_767)
                        .startsWith("=x");
            }
        }
    }

    private static XSSFWorkbook read(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
