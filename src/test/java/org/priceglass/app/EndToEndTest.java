package org.priceglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.cli.ProgramRun;
import org.priceglass.cli.Session;

/** From files to answers through the command line, with the real wiring. */
class EndToEndTest {
    private static final String ATTESTATION = "\"To the best of its knowledge and belief, this hospital has included all"
            + " applicable standard charge information\"";
    private static final String COLUMNS = "description,code|1,code|1|type,setting,modifiers,standard_charge|gross,"
            + "standard_charge|discounted_cash,payer_name,plan_name,standard_charge|negotiated_dollar,"
            + "standard_charge|negotiated_percentage,standard_charge|methodology,standard_charge|min,"
            + "standard_charge|max\n";

    @TempDir
    private Path folder;
    private Path workspace;

    @BeforeEach
    void writeTwoHospitals() throws IOException {
        workspace = folder.resolve("ws");
        Files.writeString(folder.resolve("north.csv"), header("North Hospital", "1 Road, Fullerton, CA 92832")
                + """
                        OFFICE VISIT,99213,CPT,outpatient,,150.00,90.00,Aster,PPO,100.00,,fee schedule,70.5,110.00
                        OFFICE VISIT,99213,CPT,outpatient,,150.00,90.00,Birch,HMO,70.5,,fee schedule,70.5,110.00
                        OFFICE VISIT,99213,CPT,outpatient,,150.00,90.00,Cedar,EPO,110.00,,fee schedule,70.5,110.00
                        OFFICE VISIT,99213,CPT,outpatient,,150.00,90.00,Dogwood,PPO,81.00,,fee schedule,70.5,110.00
                        OFFICE VISIT,99213,CPT,outpatient,,150.00,90.00,Elm,PPO,,62.5,percent of total billed charges,70.5,110.00
                        OFFICE VISIT,99213,CPT,outpatient,26,60.00,,Aster,PPO,40.00,,fee schedule,40.00,40.00
                        KNEE,470,MS-DRG,inpatient,,30000.00,,Aster,PPO,12000.00,,case rate,12000.00,12000.00
                        """);
        Files.writeString(folder.resolve("south.csv"), header("South Hospital", "2 Road, Boston, MA 02115") + """
                VISIT LEVEL 3,99213,HCPCS,outpatient,,200,120,Aster,PPO,130,,fee schedule,130,130
                """);
    }

    @Test
    void statisticsAreThoseOfAHandCalculation() throws IOException {
        importBoth();
        JsonNode answer = json(run("compare", "--code", "CPT:99213", "--json"));
        assertThat(answer).hasSize(1);
        assertThat(answer.at("/0/code").textValue()).isEqualTo("CPT:99213");
        assertThat(answer.at("/0/summary/hospitals").intValue()).isEqualTo(2);
        assertThat(answer.at("/0/summary/comparable").isNull()).isTrue();
        JsonNode rows = answer.at("/0/rows");
        assertThat(rows).hasSize(3);
        JsonNode plain = rows.get(0);
        assertThat(fieldNames(plain)).containsExactly("hospital", "charge", "description", "context", "gross", "cash",
                "min", "max", "negotiated", "rates", "verdict");
        assertThat(plain.at("/hospital/name").textValue()).isEqualTo("North Hospital");
        assertThat(plain.at("/context/setting").textValue()).isEqualTo("outpatient");
        assertThat(plain.get("gross").textValue()).isEqualTo("150.00");
        assertThat(plain.get("min").textValue()).isEqualTo("70.5");
        JsonNode dollar = plain.at("/negotiated/0");
        assertThat(dollar.get("kind").textValue()).isEqualTo("dollar");
        assertThat(dollar.get("n").intValue()).isEqualTo(4);
        assertThat(dollar.get("min").textValue()).isEqualTo("70.5");
        assertThat(dollar.get("median").decimalValue()).isNotNull();
        assertThat(Double.parseDouble(dollar.get("median").textValue())).isEqualTo(90.5);
        assertThat(dollar.get("max").textValue()).isEqualTo("110.00");
        assertThat(plain.at("/negotiated/1/kind").textValue()).isEqualTo("percentage");
        assertThat(plain.get("rates")).hasSize(5);
        assertThat(rows.get(1).at("/context/modifiers/0").textValue()).isEqualTo("26");
        assertThat(rows.get(2).at("/hospital/name").textValue()).isEqualTo("South Hospital");
    }

    @Test
    void qualityNamesNumeratorsAndLeadsToTheCharge() throws IOException {
        importBoth();
        JsonNode judged = json(run("quality", "--json"));
        assertThat(judged).hasSize(2);
        JsonNode south = judged.get(1);
        assertThat(south.at("/hospital/name").textValue()).isEqualTo("South Hospital");
        JsonNode wrongSystem = StreamSupport.stream(south.get("checks").spliterator(), false)
                .filter(check -> check.get("id").textValue().equals("code-wrong-system")).findFirst().orElseThrow();
        assertThat(wrongSystem.get("hits").intValue()).isEqualTo(1);
        assertThat(wrongSystem.get("looked").intValue()).isEqualTo(1);
        String charge = wrongSystem.at("/samples/0/charge").asText();
        assertThat(run("source", charge).text()).contains("VISIT LEVEL 3");
        assertThat(run("quality", "--version", "1").text()).contains("North Hospital, version 1", "cash-above-gross");
        assertThat(run("quality", "--version", "99").code()).isEqualTo(1);
        assertThat(run("quality", "--version", "1", "--hospital", "1").code()).isEqualTo(2);
    }

    @Test
    void aFolderWithNothingToImportIsNamed() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        ProgramRun imported = run("import", empty.toString());
        assertThat(imported.code()).isEqualTo(1);
        assertThat(imported.messages().lines()).singleElement().asString().contains(empty.toString(), "no file");
    }

    @Test
    void payersAndSettingNarrowTheComparison() throws IOException {
        importBoth();
        JsonNode aster = json(run("compare", "--code", "99213", "--payer", "aster", "--json"));
        assertThat(aster.at("/0/code").textValue()).isEqualTo("CPT:99213");
        assertThat(aster.at("/0/rows/0/negotiated/0/n").intValue()).isEqualTo(1);
        ProgramRun inpatient = run("compare", "--code", "CPT:99213", "--setting", "inpatient");
        assertThat(inpatient.code()).isEqualTo(1);
        assertThat(inpatient.messages()).contains("published, but not as asked");
    }

    @Test
    void notPublishedAndNotFoundAreTwoAnswers() throws IOException {
        importBoth();
        ProgramRun unpublished = run("compare", "--code", "CPT:70551");
        assertThat(unpublished.code()).isEqualTo(1);
        assertThat(unpublished.messages()).contains("not published").doesNotContain("not found");
        ProgramRun nobody = run("search", "--code", "CPT:99213", "--zip", "99501");
        assertThat(nobody.code()).isEqualTo(1);
        assertThat(nobody.messages()).contains("not found").doesNotContain("not published");
        assertThat(run("source", "99").code()).isEqualTo(1);
        assertThat(run("prices", "--hospital", "77").code()).isEqualTo(1);
    }

    @Test
    void searchFindsWhatIsNear() throws IOException {
        importBoth();
        JsonNode near = json(run("search", "--code", "CPT:99213", "--zip", "92835", "--json"));
        assertThat(near.at("/0/summary/hospitals").intValue()).isEqualTo(1);
        assertThat(near.at("/0/rows/0/hospital/miles").doubleValue()).isBetween(0.5, 10.0);
        assertThat(run("hospitals", "--zip", "92832", "--radius", "5").text()).contains("North")
                .doesNotContain("South");
        assertThat(run("services", "office", "visit").text()).contains("CPT:99213");
        assertThat(run("prices", "--hospital", "1").text()).contains("KNEE");
    }

    @Test
    void sourcePrintsTheBytesOfTheFile() throws IOException {
        importBoth();
        byte[] file = Files.readAllBytes(folder.resolve("north.csv"));
        JsonNode row = json(run("compare", "--code", "CPT:99213", "--json")).at("/0/rows/0");
        String charge = row.get("charge").asText();
        for (int rate = 0; rate < row.get("rates").size(); rate++) {
            JsonNode place = row.get("rates").get(rate);
            int offset = place.get("offset").intValue();
            ProgramRun source = run("source", charge + "/" + rate);
            assertThat(source.out())
                    .isEqualTo(Arrays.copyOfRange(file, offset, offset + place.get("length").intValue()));
            assertThat(source.messages()).contains("north.csv", "sha256", "offset " + offset);
        }
        assertThat(new String(run("source", charge).out(), StandardCharsets.UTF_8)).contains("Aster,PPO,100.00");
        assertThat(json(run("source", charge, "--json")).get("file").textValue()).isEqualTo("north.csv");
    }

    @Test
    void alteredBytesOfAnOriginalAreNeverPrintedAsGenuine() throws IOException {
        importBoth();
        String charge = json(run("compare", "--code", "CPT:99213", "--json")).at("/0/rows/0/charge").asText();
        String sha256 = json(run("source", charge, "--json")).get("sha256").textValue();
        Path original = workspace.resolve("files").resolve(sha256.substring(0, 2)).resolve(sha256);
        byte[] genuine = run("source", charge).out();
        assertThat(original.toFile().setWritable(true)).isTrue();
        Files.writeString(original, Files.readString(original).replace("100.00", "999.00"));

        ProgramRun altered = run("source", charge);

        assertThat(altered.code()).isEqualTo(5);
        assertThat(altered.out()).isEmpty();
        assertThat(altered.messages().lines()).hasSize(1).first().asString().contains(sha256, "altered");
        assertThat(run("import", folder.resolve("north.csv").toString()).text()).contains("already there");
        assertThat(run("source", charge).out()).as("healed by the import").isEqualTo(genuine);
    }

    @Test
    void theSameContentTwiceIsOneVersion() throws IOException {
        importBoth();
        String before = run("hospitals", "--json").text();
        Files.copy(folder.resolve("north.csv"), folder.resolve("copy.csv"));
        ProgramRun again = run("import", folder.resolve("north.csv").toString(), folder.resolve("copy.csv").toString());
        assertThat(again.code()).isZero();
        assertThat(again.text().lines()).hasSize(2).allMatch(line -> line.startsWith("already there"));
        assertThat(run("hospitals", "--json").text()).isEqualTo(before);
    }

    @Test
    void whatIsNotReadIsToldApart() throws IOException {
        Path mixed = Files.createDirectories(folder.resolve("mixed"));
        Path legacy = Files.writeString(mixed.resolve("old.csv"), "Procedure,Price\nX-RAY,100\nMRI,900\n");
        assertThat(run("import", mixed.toString()).code()).as("a layout not read yet, found in a folder").isZero();
        assertThat(run("import", legacy.toString()).code()).as("the same, named").isEqualTo(3);
        Files.writeString(mixed.resolve("error.json"), "<html><body>403</body></html>");
        ProgramRun run = run("import", mixed.toString(), folder.resolve("south.csv").toString());
        assertThat(run.code()).as("an error page").isEqualTo(3);
        assertThat(run.messages()).contains("error.json", "HTML");
        assertThat(run.text()).startsWith("imported").contains("South Hospital").doesNotContain("error.json");
    }

    @Test
    void whatTheImporterKnowsIsKept() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"),
                "file,hospital,ccn,state,zip\nnorth.csv,Nord,050001,,\n");
        assertThat(run("import", folder.resolve("north.csv").toString(), "--list", list.toString()).code()).isZero();
        assertThat(json(run("hospitals", "--json")).at("/0/ccn").textValue()).isEqualTo("050001");
        ProgramRun two = run("import", folder.resolve("north.csv").toString(), folder.resolve("south.csv").toString(),
                "--ccn", "1");
        assertThat(two.code()).isEqualTo(2);
    }

    @Test
    void oneContentServesTheHospitalsThatAListNames() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), """
                file,hospital,ccn,state,zip
                north.csv,Nord,050001,,
                north.csv,Nord Campus,050002,,
                gone.csv,Gone,,,
                """);
        ProgramRun run = run("import", folder.resolve("north.csv").toString(), "--list", list.toString());
        assertThat(run.code()).isZero();
        assertThat(run.text()).contains("imported", "already there", "from now on the prices of Nord Campus as well");
        assertThat(run.messages().lines()).singleElement().asString().contains("gone.csv", "list.csv");
        JsonNode rows = json(run("compare", "--code", "CPT:99213", "--setting", "outpatient", "--json")).at("/0/rows");
        assertThat(rows.findValuesAsText("name")).containsExactly("Nord", "Nord", "Nord Campus", "Nord Campus");
        assertThat(rows.findValuesAsText("charge").stream().distinct()).as("one price set").hasSize(2);
        assertThat(run("services", "visit", "--json").text()).contains("\"hospitals\":2,\"charges\":2");
        assertThat(json(run("prices", "--hospital", "2", "--json"))).isNotEmpty();
        ProgramRun more = run("import", folder.resolve("north.csv").toString(), "--hospital", "Nord", "--zip", "92832");
        assertThat(more.text()).contains("already there").contains("nothing new of Nord");
    }

    @Test
    void anImportSaysWhichVersionItReplaces() throws IOException {
        importBoth();
        Path south = folder.resolve("south.csv");
        String content = Files.readString(south);
        Files.writeString(south, content.replace("2026-01-01", "2026-02-01"));
        assertThat(run("import", south.toString()).text()).contains("takes the place of an older version");
        Files.writeString(south, content.replace("2026-01-01", "2025-02-01"));
        assertThat(run("import", south.toString()).text()).contains("kept as an older version");
        assertThat(json(run("hospitals", "--name", "South", "--json")).at("/0/lastUpdatedOn").textValue())
                .isEqualTo("2026-02-01");
    }

    @Test
    void aWorkspaceInUseIsLeftAlone() throws IOException {
        importBoth();
        try (Session session = new Workspaces(Clock.systemUTC()).open(workspace)) {
            assertThat(session.questions()).isNotNull();
            ProgramRun second = run("hospitals");
            assertThat(second.code()).isEqualTo(5);
            assertThat(second.messages().lines()).hasSize(1);
        }
        assertThat(run("hospitals").code()).isZero();
    }

    @Test
    void aDamagedDatabaseIsReportedAndKept() throws IOException {
        importBoth();
        Path database = workspace.resolve("workspace.mv.db");
        byte[] damaged = "this is no database".repeat(1000).getBytes(StandardCharsets.UTF_8);
        Files.write(database, damaged);
        ProgramRun run = run("hospitals");
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.messages().lines()).hasSize(1);
        assertThat(Files.readAllBytes(database)).isEqualTo(damaged);
    }

    @Test
    void localeAndTimeZoneChangeNothing() throws IOException {
        importBoth();
        List<String[]> commands = List.of(new String[]{"compare", "--code", "CPT:99213"},
                new String[]{"compare", "--code", "CPT:99213", "--format", "csv"},
                new String[]{"search", "--code", "CPT:99213", "--zip", "92835", "--json"},
                new String[]{"hospitals", "--json", "--zip", "92835"}, new String[]{"prices", "--hospital", "1"});
        List<String> expected = commands.stream().map(command -> run(command).text()).toList();
        assertThat(expected).noneMatch(String::isEmpty);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(commands.stream().map(command -> run(command).text()).toList()).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void sampleDataIsImportedAndComparedWhereThereIsNoDisplay() throws IOException {
        ProgramRun first = run("sample");
        assertThat(first.code()).isZero();
        assertThat(first.messages()).contains("set aside", "old-pinetop", "No window");
        assertThat(first.text()).contains("CPT:99213", "Quillhaven", "Median");
        assertThat(first.text().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
        ProgramRun second = run("sample");
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.messages()).doesNotContain("imported");
        assertThat(json(run("hospitals", "--json"))).hasSize(12);
    }

    private void importBoth() {
        ProgramRun run = run("import", folder.resolve("north.csv").toString(), folder.resolve("south.csv").toString());
        assertThat(run.messages()).isEmpty();
        assertThat(run.code()).isZero();
    }

    private ProgramRun run(String... args) {
        return new TestProgram(workspace).run(args);
    }

    private static JsonNode json(ProgramRun run) throws IOException {
        assertThat(run.code()).as(run.messages()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    private static List<String> fieldNames(JsonNode node) {
        return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false).toList();
    }

    private static String header(String hospital, String address) {
        return "hospital_name,last_updated_on,version,location_name,hospital_address,license_number|CA,type_2_npi,"
                + ATTESTATION + ",attester_name\n" + hospital + ",2026-01-01,3.0.0," + hospital + ",\"" + address
                + "\",1,1234567893,true,A. Tester\n" + COLUMNS;
    }
}
