package org.priceglass.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.priceglass.ask.AuditedVersion;

/** The report as PDF. */
class ReportPdfTest {
    private static final String VISIT = "Office visit,99213,CPT,outpatient,100,80,Blue Elm,PPO,50,fee schedule";

    @Test
    void opensWithEveryPageNumberedAndTheHashOnTheFirst() throws IOException {
        try (AuditedVersion audited = Audits.of("Alder Vale", VISIT); PDDocument pdf = pdf(audited)) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page)).contains("Page " + page + " of " + pages, "Priceglass 9.9");
            }
            assertThat(text(pdf, 1)).contains("Alder Vale", Audits.SHA256, "Not valid");
            assertThat(text(pdf, pages)).contains("Signature");
            assertThat(pdf.getDocumentInformation().getTitle()).contains("Alder Vale");
        }
    }

    @Test
    void eachPriceSetBeginsOnAPageOfItsOwn() throws IOException {
        try (AuditedVersion one = Audits.of("Alder Vale", VISIT);
                AuditedVersion other = Audits.of("Alder Vale", VISIT);
                PDDocument pdf = pdf(one, other)) {
            long first = 0;
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                first += text(pdf, page).contains("Identity\n") ? 1 : 0;
            }
            assertThat(first).isEqualTo(2);
            assertThat(text(pdf, 1)).contains("Audit of 2 price transparency files").doesNotContain("Identity\n");
        }
    }

    @Test
    void charactersThatItsFontsLackAreNamed() throws IOException {
        try (AuditedVersion audited = Audits.of("Hôpital 中 \uD83C\uDFE5", VISIT); PDDocument pdf = pdf(audited)) {
            assertThat(text(pdf, 1)).contains("Hôpital [U+4E2D] [U+1F3E5]");
        }
    }

    @Test
    void longNamesStayOnThePage() throws IOException {
        String name = String.join("", IntStream.range(0, 60).mapToObj(i -> "Alder" + i).toList());
        try (AuditedVersion audited = Audits.of(name, VISIT); PDDocument pdf = pdf(audited)) {
            RightEdge edge = new RightEdge();
            edge.getText(pdf);
            assertThat(edge.farthest).isLessThanOrEqualTo(pdf.getPage(0).getMediaBox().getWidth());
        }
    }

    private static PDDocument pdf(AuditedVersion... versions) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportPdf.write(Audits.report(versions), bytes);
        return Loader.loadPDF(bytes.toByteArray());
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setLineSeparator("\n");
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(pdf);
    }

    /** How far to the right any letter reaches, in points. */
    private static final class RightEdge extends PDFTextStripper {
        private float farthest;

        @Override
        protected void writeString(String text, java.util.List<org.apache.pdfbox.text.TextPosition> letters) {
            letters.forEach(letter -> farthest = Math.max(farthest, letter.getXDirAdj() + letter.getWidthDirAdj()));
        }
    }
}
