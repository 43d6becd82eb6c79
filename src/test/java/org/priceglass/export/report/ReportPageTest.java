package org.priceglass.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.priceglass.ask.AuditedVersion;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The report as a page. */
class ReportPageTest {
    private static final String VISIT = "Office visit,99213,CPT,outpatient,100,80,Blue Elm,PPO,50,fee schedule";
    private static final String CASH_ABOVE_GROSS = "Knee,470,MS-DRG,inpatient,100,180,Blue Elm,PPO,50,case rate";

    @Test
    void whatAHostileFileSaysIsTextAndNothingElse() throws Exception {
        try (AuditedVersion audited = Audits.of("\"<script>alert(1)</script> & \"\"O'Hara\"\" \u202Ee\u0000no\"",
                VISIT)) {
            String page = ReportPage.of(Audits.report(audited));

            assertThat(page).doesNotContain("<script", "\u202E", "\u0000");
            assertThat(parse(page).getElementsByTagName("h1").item(0).getTextContent())
                    .isEqualTo("<script>alert(1)</script> & \"O'Hara\" ⟨U+202E⟩e⟨U+0000⟩no");
        }
    }

    @Test
    void namesFileHashesDictionaryAndVersions() throws IOException {
        try (AuditedVersion audited = Audits.of("Alder Vale", VISIT)) {
            assertThat(ReportPage.of(Audits.report(audited))).contains("Alder Vale",
                    "123456789_alder_standardcharges.csv", Audits.SHA256, "2026-11-01 10:00 UTC", "dictionary 3.0.0",
                    "4 records", "Priceglass 9.9", "quality rules");
        }
    }

    @Test
    void everyPartHasItsWeightAndItsPointsAndTheySumUp() throws Exception {
        try (AuditedVersion audited = Audits.of("Alder Vale", VISIT, CASH_ABOVE_GROSS)) {
            NodeList rows = rowsOf(parse(ReportPage.of(Audits.report(audited))), "parts");

            double points = IntStream.range(1, rows.getLength() - 1)
                    .mapToDouble(row -> Double.parseDouble(cell(rows, row, 3))).sum();
            assertThat(cell(rows, rows.getLength() - 1, 0)).isEqualTo("Score");
            assertThat(cell(rows, rows.getLength() - 1, 1)).isEqualTo("100");
            assertThat(Double.parseDouble(cell(rows, rows.getLength() - 1, 3))).isBetween(points - 0.3, points + 0.3);
        }
    }

    @Test
    void aCheckIsShownWithNumeratorDenominatorAndSamples() throws IOException {
        try (AuditedVersion audited = Audits.of("Alder Vale", VISIT, CASH_ABOVE_GROSS)) {
            assertThat(ReportPage.of(Audits.report(audited))).contains("cash-above-gross: 1 of 2 charges, 50.0 %",
                    "charge 1: gross 100, cash 180", "No earlier version was judged");
        }
    }

    @Test
    void tellsHowTheScoreChanged() throws IOException {
        try (AuditedVersion audited = Audits.of("Alder Vale", 20.0, VISIT)) {
            String change = String.format(Locale.ROOT, "%+.1f since", audited.judged().report().score() - 20);

            assertThat(ReportPage.of(Audits.report(audited))).contains(change);
        }
    }

    @Test
    void severalPriceSetsBeginWithATableOfAll() throws Exception {
        try (AuditedVersion one = Audits.of("Alder Vale", VISIT);
                AuditedVersion other = Audits.of("Alder Vale", CASH_ABOVE_GROSS)) {
            Document page = parse(ReportPage.of(Audits.report(one, other)));

            assertThat(page.getElementsByTagName("h1").getLength()).isEqualTo(3);
            assertThat(((org.w3c.dom.Element) page.getElementsByTagName("table").item(0)).getElementsByTagName("tr")
                    .getLength()).isEqualTo(3);
        }
    }

    @Test
    void numbersDoNotDependOnWhereTheProgramRuns() throws IOException {
        Locale before = Locale.getDefault();
        try (AuditedVersion audited = Audits.of("Alder Vale", VISIT, CASH_ABOVE_GROSS)) {
            String here = ReportPage.of(Audits.report(audited));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(ReportPage.of(Audits.report(audited))).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static NodeList rowsOf(Document page, String table) {
        NodeList tables = page.getElementsByTagName("table");
        return IntStream.range(0, tables.getLength()).mapToObj(i -> (org.w3c.dom.Element) tables.item(i))
                .filter(each -> each.getAttribute("class").equals(table)).findFirst().orElseThrow()
                .getElementsByTagName("tr");
    }

    private static String cell(NodeList rows, int row, int column) {
        return rows.item(row).getChildNodes().item(2 * column).getTextContent().strip();
    }

    /** Strictly, as XML. */
    private static Document parse(String page) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }
}
