package org.priceglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.priceglass.conformance.ConformanceReport;
import org.priceglass.conformance.FindingLog;
import org.priceglass.conformance.check.ConformanceCheck;
import org.priceglass.export.findings.CheckedMember;
import org.priceglass.export.findings.FindingFormat;
import org.priceglass.mrf.MemorySource;
import org.priceglass.ui.TestWorkspace;

class PrintedFindingsTest {
    private static final String TEXT = TestWorkspace.tall("Cedar Hospital", "3 Elm Street, Denver, CO 80202",
            "VISIT,99213,CPT,clinic,,,,200.00,120.00,Aetna,PPO,100.00,,,,fee schedule,100.00,100.00,\n");

    @Test
    void findingsLookAsTheCommandLineWritesThem() throws IOException {
        assertThat(text(FindingFormat.CSV)).startsWith("file,member,kind,class,rule,path,")
                .contains("draft.csv,,error,").contains(",D4,");
        assertThat(text(FindingFormat.JSONL)).contains("\"kind\":\"error\"", "\"path\":\"D4\"", "\"kind\":\"summary\"");
        assertThat(text(FindingFormat.XLSX)).startsWith("PK");
    }

    private static String text(FindingFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ConformanceReport report = new ConformanceCheck(TestWorkspace.CLOCK)
                .check(MemorySource.of("draft.csv", TEXT), Optional.empty(), FindingLog.UNLIMITED)) {
            new PrintedFindings().write(new CheckedMember("draft.csv", null, report), format, out);
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
