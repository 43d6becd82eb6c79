package org.priceglass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.mrf.archive.MrfFiles;
import org.priceglass.mrf.sniff.ContentReader;

/** {@code validate} and what it writes. */
class ValidateCommandTest {
    private static final String DRAFT = """
            hospital_name,last_updated_on,version,location_name,hospital_address,license_number|CA,type_2_npi
            Alder,2026-10-15,3.0.0,Main,"1 Main St, Fresno, CA 93701",5,1234567893
            description,code|1,code|1|type,setting,standard_charge|gross,=cmd|' /C calc'!A0
            Visit,99213,CPT,outpatient,100,
            """;

    @TempDir
    private Path folder;
    private Path draft;

    @BeforeEach
    void writeDraft() throws IOException {
        draft = Files.writeString(folder.resolve("draft, \"final\".csv"), DRAFT);
    }

    @Test
    void csvHasARowForEachFindingWithQuotesWhereNeeded() throws IOException {
        ProgramRun run = run("validate", draft.toString(), "--format", "csv");

        List<CSVRecord> rows = csv(run.text());
        assertThat(run.code()).isEqualTo(1);
        assertThat(rows.getFirst().toList()).containsExactly("file", "member", "kind", "class", "rule", "path", "field",
                "message", "paragraph", "fix");
        assertThat(rows).hasSizeGreaterThan(5).allSatisfy(row -> assertThat(row.size()).isEqualTo(10));
        assertThat(rows.get(1).get(0)).isEqualTo(draft.toString());
        assertThat(rows.get(1).get(2)).isEqualTo("error");
    }

    @Test
    void csvHoldsNothingThatASpreadsheetWouldCalculate() throws IOException {
        Path hostile = folder.resolve("hostile.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(hostile))) {
            zip.putNextEntry(new ZipEntry("=1+1.csv"));
            zip.write(Files.readAllBytes(draft));
        }

        List<CSVRecord> rows = csv(run("validate", hostile.toString(), "--format", "csv").text());
        assertThat(rows.get(1).get(1)).endsWith("=1+1.csv").doesNotStartWith("=");
    }

    @Test
    void aDictionaryMayBeNamedInShort() {
        assertThat(run("validate", draft.toString(), "--dictionary", "2.1").text()).contains("by dictionary 2.1.0");
        ProgramRun none = run("validate", draft.toString(), "--dictionary", "2");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.messages().lines()).singleElement().asString().contains("no data dictionary 2: there are");
    }

    @Test
    void aFolderWithoutFilesIsNotTakenForValid() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        ProgramRun run = run("validate", empty.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.messages().lines()).singleElement().asString().contains(empty.toString(), "no file");
    }

    @Test
    void xlsxHasVerdictsRulesAndFindings() throws IOException {
        Path out = folder.resolve("findings.xlsx");
        ProgramRun run = run("validate", draft.toString(), "--format", "xlsx", "--out", out.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.text()).isEmpty();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(out)))) {
            assertThat(book.getSheet("Files").getRow(1).getCell(1).getStringCellValue()).isEqualTo("not valid");
            int findings = book.getSheet("Findings").getLastRowNum();
            double counted = 0;
            for (int row = 1; row <= book.getSheet("Rules").getLastRowNum(); row++) {
                counted += book.getSheet("Rules").getRow(row).getCell(5).getNumericCellValue();
            }
            assertThat(findings).isEqualTo((int) counted)
                    .isEqualTo(csv(run("validate", draft.toString(), "--format", "csv").text()).size() - 1);
        }
    }

    @Test
    void xlsxNeedsAFile() {
        ProgramRun run = run("validate", draft.toString(), "--format", "xlsx");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.messages()).contains("--format xlsx needs a file: add --out FILE");
    }

    @Test
    void rulesAreAPageWithoutAnyFile() throws IOException {
        Path page = folder.resolve("rules.HTML");

        assertThat(run("validate", "--rules").text()).startsWith("# Rules of conformance")
                .contains("### csv-column-missing");
        assertThat(run("validate", "--rules", "--out", page.toString()).code()).isZero();
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("csv-column-missing");
        assertThat(run("validate").code()).isEqualTo(2);
    }

    private static List<CSVRecord> csv(String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.DEFAULT)) {
            return parser.getRecords();
        }
    }

    private static ProgramRun run(String... args) {
        return ProgramRun.of(TestParts.withoutWorkspace(new ContentReader(), new MrfFiles()::open), args);
    }
}
