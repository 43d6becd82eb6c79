package org.priceglass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.mrf.archive.MrfFiles;
import org.priceglass.mrf.archive.Packing;
import org.priceglass.mrf.sniff.ContentReader;

class ReadCommandTest {
    private static final String HEADER = """
            hospital_name,last_updated_on,version,hospital_location,hospital_address,license_number|CA,type_2_npi,\
            "To the best of its knowledge and belief, this hospital has included all applicable standard charge \
            information",attester_name
            Example Hospital,2026-01-01,3.0.0,Example,"1 Street, Town, CA 92832",1,1234567893,true,A. Tester
            description,code|1,code|1|type,setting,modifiers,drug_unit_of_measurement,drug_type_of_measurement,\
            standard_charge|gross,standard_charge|discounted_cash,payer_name,plan_name,\
            standard_charge|negotiated_dollar,standard_charge|negotiated_percentage,\
            standard_charge|negotiated_algorithm,median_amount,10th_percentile,90th_percentile,count,\
            standard_charge|methodology,standard_charge|min,standard_charge|max,additional_generic_notes,\
            any_extra_column
            """;
    private static final String VISIT = "OFFICE VISIT,99213,CPT,outpatient,26,1,ML,150.00,90.00,Aetna,PPO,100.00,,,,,,,"
            + "fee schedule,50.00,120.00,,\n";

    @TempDir
    private Path folder;

    @Test
    void aChargeIsPrintedAsDocumented() throws IOException {
        int offset = HEADER.length();
        int length = VISIT.length() - 1;
        ProgramRun run = read(HEADER + VISIT);
        assertThat(run.messages()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.text()).isEqualTo("""
                {"member":null,"record":4,"path":null,"offset":%1$d,"length":%2$d,"continues":null,\
                "description":"OFFICE VISIT","codes":[{"system":"CPT","code":"99213","published":"99213"}],\
                "setting":"outpatient","billingClass":null,"modifiers":["26"],"drug":{"unit":"1","type":"ML"},\
                "gross":"150.00","cash":"90.00","min":"50.00","max":"120.00","notes":null,\
                "rates":[{"record":4,"offset":%1$d,"length":%2$d,"payer":"Aetna","plan":"PPO","dollar":"100.00",\
                "percentage":null,"algorithm":null,"methodology":"fee schedule","estimated":null,"median":null,\
                "p10":null,"p90":null,"count":null,"notes":null,"other":{},"flags":[]}],"other":{},"flags":[]}
                {"summary":{"member":null,"layout":"tall","dictionary":"3.0.0","declared":"3.0.0","encoding":"UTF-8",\
                "hospital":"Example Hospital","records":4,"headerRecords":3,"blank":0,"setAside":0,"used":1,\
                "charges":1,"rates":1,"flags":{},"setAsideBy":{}}}
                """.formatted(offset, length));
    }

    @Test
    void positionsAreTheBytesOfTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("f.csv"), HEADER + VISIT + VISIT.replace("99213", "99214"));
        byte[] bytes = Files.readAllBytes(file);
        JsonNode second = lines(run("read", file.toString())).get(1);
        int offset = second.get("offset").intValue();
        assertThat(new String(bytes, offset, second.get("length").intValue(), StandardCharsets.UTF_8))
                .isEqualTo(VISIT.replace("99213", "99214").strip());
    }

    @Test
    void limitCutsChargesAndTheSummaryStillCountsAll() throws IOException {
        Path file = Files.writeString(folder.resolve("f.csv"), HEADER + VISIT + VISIT.replace("OFFICE", "OTHER"));
        List<JsonNode> lines = lines(run("read", file.toString(), "--limit", "1"));
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast().at("/summary/charges").intValue()).isEqualTo(2);
    }

    @Test
    void everyMemberOfAnArchiveIsReadThoughOneCannotBe() throws IOException {
        Path zip = folder.resolve("two.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("page.json"));
            out.write("<!DOCTYPE html><html><body>Not found</body></html>".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("prices.csv"));
            out.write((HEADER + VISIT).getBytes(StandardCharsets.UTF_8));
        }
        ProgramRun run = run("read", zip.toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.messages().lines()).hasSize(1);
        assertThat(run.messages()).contains("two.zip", "page.json", "HTML");
        assertThat(lines(run)).hasSize(2)
                .allSatisfy(line -> assertThat(line.findValue("member").textValue()).isEqualTo("prices.csv"));
    }

    @Test
    void archivesInsideArchivesAreReadAndTheirDocumentsNamed() throws IOException {
        byte[] inner = Packing.zip(Packing.files("north.csv", HEADER + VISIT, "guide.csv", "%PDF-1.7"));
        byte[] outer = Packing.gzip(Packing.tar(Map.of("inner.zip", inner)));
        ProgramRun run = run("read", Files.write(folder.resolve("prices.csv"), outer).toString());
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.messages().lines()).singleElement().asString().startsWith("passed over ")
                .contains("prices.csv (inner.zip!/guide.csv): a PDF document");
        assertThat(lines(run)).hasSize(2)
                .allSatisfy(line -> assertThat(line.findValue("member").textValue()).isEqualTo("inner.zip!/north.csv"));
    }

    @Test
    void ofAFileThatBreaksOffTheChargesBeforeAreReadAndItIsSaidWhere() throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 500; i++) {
            text.append(VISIT.replace("OFFICE", "OFFICE " + i));
        }
        byte[] whole = Packing.gzip(text.toString().getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("cut.csv.gz"), Arrays.copyOf(whole, whole.length / 2));
        ProgramRun run = run("read", file.toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.messages().lines()).singleElement().asString().contains("cut.csv.gz", "breaks off");
        assertThat(lines(run)).hasSizeBetween(100, 400).last()
                .satisfies(line -> assertThat(line.has("summary")).isFalse());
    }

    @Test
    void whatIsNoPriceFileIsRefusedInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("charges.json"), "<html><body>Sign in</body></html>");
        ProgramRun run = run("read", file.toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.messages().lines()).hasSize(1);
        assertThat(run.messages()).contains("charges.json").contains("HTML");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void whatIsNoFileIsRefusedAsWhatItIs() {
        assertThat(run("read", folder.toString()).code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run("read", folder.toString()).messages()).contains("a folder, not a file", folder.toString());
        assertThat(run("read", folder.resolve("gone").toString()).messages()).contains("no such file", "gone");
    }

    @Test
    void csvHasARowPerRateAndItsSummaryAside() throws IOException {
        Path file = Files.writeString(folder.resolve("f.csv"), HEADER + VISIT);
        ProgramRun run = run("read", file.toString(), "--format", "csv");
        assertThat(run.text().lines()).hasSize(2).last().asString().contains("OFFICE VISIT", "CPT:99213", "100.00");
        assertThat(run.messages()).contains("1 charge, 1 rate in 4 records");
    }

    @Test
    void theMessageSaysWhyRecordsAreSetAside() throws IOException {
        Path file = Files.writeString(folder.resolve("f.csv"), HEADER + VISIT + VISIT.replace("VISIT", "VISIT, SHORT"));
        ProgramRun run = run("read", file.toString(), "--format", "csv");
        assertThat(run.text().lines()).hasSize(2);
        assertThat(run.messages()).contains("1 set aside, 1 used); set aside: 1 shifted");
    }

    @Test
    void localeAndTimeZoneChangeNothing() throws IOException {
        String expected = read(HEADER + VISIT).text();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(read(HEADER + VISIT).text()).isEqualTo(expected);
            Locale.setDefault(Locale.GERMANY);
            assertThat(read(HEADER + VISIT).text()).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private ProgramRun read(String content) throws IOException {
        return run("read", Files.writeString(folder.resolve("file"), content).toString());
    }

    private static ProgramRun run(String... args) {
        return ProgramRun.of(TestParts.withoutWorkspace(new ContentReader(), new MrfFiles()::open), args);
    }

    private static List<JsonNode> lines(ProgramRun run) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        return mapper.readerFor(JsonNode.class).<JsonNode>readValues(run.out()).readAll();
    }
}
