package org.priceglass.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priceglass.ask.SourceRecord.NamedCell;
import org.priceglass.model.Field;
import org.priceglass.mrf.archive.Packing;

class ShowSourceTest {
    private static final String FIRST = "\"Visit, \"\"long\"\"\",99213,CPT,,,,outpatient,150,90,Aetna,PPO,100,,,fee schedule";
    private static final String SECOND = "\"Visit, \"\"long\"\"\",99213,CPT,,,,outpatient,150,90,Ärzte µ,HMO,110.5,,,fee schedule";
    private static final String LAST = "Other,99214,CPT,,,,outpatient,1,,,,,,,";

    @TempDir
    private Path folder;
    private AskedWorkspace workspace;
    private int hospital;

    @BeforeEach
    void open() throws IOException {
        workspace = new AskedWorkspace(folder);
        hospital = workspace.hospital("Alder", "050001");
    }

    @AfterEach
    void close() throws IOException {
        workspace.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void theRecordIsCutFromItsBytesWhateverTheEncoding(String name) throws IOException {
        Charset charset = Charset.forName(name);
        byte[] file = text().getBytes(charset);
        workspace.load(hospital, "alder.csv", file);

        SourceRecord first = ask(null);
        SourceRecord second = ask(1);

        assertThat(new String(first.window().record(), charset)).isEqualTo(FIRST);
        assertThat(new String(second.window().record(), charset)).isEqualTo(SECOND);
        assertThat(new String(second.window().after(), charset)).isEqualTo("\n" + LAST + "\n");
        assertThat(second.window().before()).endsWith(("\n" + FIRST + "\n").getBytes(charset));
        assertThat(second.position().offset() + second.position().length() + second.window().after().length)
                .isEqualTo(file.length);
        assertThat(second.fields()).extracting(NamedCell::name, NamedCell::value).contains(
                tuple("description", "Visit, \"long\""), tuple("payer_name", "Ärzte µ"),
                tuple("standard_charge|negotiated_dollar", "110.5"));
        assertThat(cut(second, "payer_name", charset)).isEqualTo("Ärzte µ");
        assertThat(cut(second, "description", charset)).isEqualTo("\"Visit, \"\"long\"\"\"");
    }

    @Test
    void aMemberOfAnArchiveIsReachedAndNamed() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
            zip.putNextEntry(new ZipEntry("a/other.csv"));
            zip.write(AskedWorkspace.tallFile("2026-01-01", LAST).getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("a/alder.csv"));
            zip.write(text().getBytes(StandardCharsets.UTF_8));
        }
        workspace.load(hospital, "alder.zip", zipped.toByteArray());

        SourceRecord source = ask(1);

        assertThat(new String(source.window().record(), StandardCharsets.UTF_8)).isEqualTo(SECOND);
        assertThat(source.file().member()).isEqualTo("a/alder.csv");
        assertThat(source.file().name()).isEqualTo("alder.zip");
        assertThat(source.file().url()).isEqualTo("https://example.org/alder.zip");
        assertThat(source.file().obtainedAt()).isEqualTo(AskedWorkspace.NOW);
    }

    @Test
    void aMemberOfAnArchiveInsideAnotherIsReached() throws IOException {
        byte[] inner = Packing.sevenZip(Packing.files("alder.csv", text()));
        workspace.load(hospital, "all.tar.bz2", Packing.bzip2(Packing.tar(Map.of("b/inner.7z", inner))));

        SourceRecord source = ask(1);

        assertThat(new String(source.window().record(), StandardCharsets.UTF_8)).isEqualTo(SECOND);
        assertThat(source.file().member()).isEqualTo("b/inner.7z!/alder.csv");
    }

    @Test
    void aGzippedFileIsUnpackedUpToTheRecord() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(text().getBytes(StandardCharsets.UTF_8));
        }
        workspace.load(hospital, "alder.csv.gz", zipped.toByteArray());

        assertThat(new String(ask(0).window().record(), StandardCharsets.UTF_8)).isEqualTo(FIRST);
    }

    @Test
    void valuesOfAJsonItemAreNamedByTheirPointers() throws IOException {
        String item = """
                {"description":"Visit","code_information":[{"code":"99213","type":"CPT"}],"standard_charges":[\
                {"setting":"outpatient","gross_charge":150.50,"payers_information":[{"payer_name":"Aetna",\
                "plan_name":"PPO","standard_charge_dollar":99.5,"methodology":"fee schedule"}]}]}""";
        workspace.load(hospital, "alder.json", """
                {"hospital_name":"Alder","last_updated_on":"2026-01-01","version":"2.2.1",
                "standard_charge_information":[
                %s
                ]}""".formatted(item).getBytes(StandardCharsets.UTF_8));

        SourceRecord charge = ask(null);
        SourceRecord rate = ask(0);

        assertThat(new String(charge.window().record(), StandardCharsets.UTF_8)).isEqualTo(item);
        assertThat(charge.path()).isEqualTo("/standard_charge_information/0/standard_charges/0");
        assertThat(charge.fields()).extracting(NamedCell::name).contains("/standard_charges/0/gross_charge");
        assertThat(cut(charge, "/standard_charges/0/gross_charge", StandardCharsets.UTF_8)).isEqualTo("150.50");
        assertThat(rate.fields()).extracting(NamedCell::value).contains("Aetna", "99.5");
    }

    @Test
    void emptyCellsAreListedByTheirColumns() throws IOException {
        workspace.load(hospital, "alder.csv", text().getBytes(StandardCharsets.UTF_8));

        assertThat(ask(1).fields()).filteredOn(NamedCell::isEmpty).extracting(NamedCell::name).containsExactly("code|2",
                "code|2|type", "modifiers", "standard_charge|negotiated_percentage",
                "standard_charge|negotiated_algorithm");
    }

    @Test
    void theCellsOfTheAskedRateAreTold() throws IOException {
        workspace.load(hospital, "alder.csv", text().getBytes(StandardCharsets.UTF_8));

        assertThat(ask(1).cell(Field.DOLLAR)).map(NamedCell::value).contains("110.5");
        assertThat(ask(1).cell(Field.GROSS)).map(NamedCell::value).contains("150");
        assertThat(ask(null).cell(Field.DOLLAR)).isEmpty();
    }

    @Test
    void theGroupOfTheAskedPayerIsToldInAWideRow() throws IOException {
        String dollar = "standard_charge|%s|negotiated_dollar";
        workspace.load(hospital, "alder.csv", AskedWorkspace.wideFile(
                "description,code|1,code|1|type,setting,standard_charge|gross," + dollar.formatted("Aetna|PPO") + ","
                        + dollar.formatted("Blank|HMO") + "," + dollar.formatted("Cigna|OAP") + ",standard_charge|min",
                "Visit,99213,CPT,outpatient,9,5,,7,5").getBytes(StandardCharsets.UTF_8));

        SourceRecord second = ask(1);

        assertThat(second.cell(Field.DOLLAR)).map(NamedCell::name).contains(dollar.formatted("Cigna|OAP"));
        assertThat(second.cell(Field.MIN)).map(NamedCell::value).contains("5");
        assertThat(second.fields()).filteredOn(cell -> !cell.asked()).extracting(NamedCell::value).containsExactly("5",
                "");
    }

    @Test
    void theChargeAmongThoseOfAJsonItemIsTold() throws IOException {
        workspace.load(hospital, "alder.json", """
                {"hospital_name":"Alder","last_updated_on":"2026-01-01","version":"2.2.1",
                "standard_charge_information":[{"description":"Visit","code_information":[{"code":"99213",
                "type":"CPT"}],"standard_charges":[{"setting":"inpatient","gross_charge":1},
                {"setting":"outpatient","gross_charge":2,"payers_information":[{"payer_name":"Aetna",
                "plan_name":"PPO","standard_charge_dollar":99.5,"methodology":"fee schedule"}]}]}]}"""
                .getBytes(StandardCharsets.UTF_8));

        SourceRecord charge = ask(null, 1);

        assertThat(charge.cell(Field.GROSS)).map(NamedCell::value).contains("2");
        assertThat(charge.cell(Field.DESCRIPTION)).map(NamedCell::value).contains("Visit");
        assertThat(ask(0, 1).cell(Field.DOLLAR)).map(NamedCell::value).contains("99.5");
    }

    @Test
    void whatIsNotThereIsSaidToBeMissing() throws IOException {
        workspace.load(hospital, "alder.csv", text().getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> ask(2)).isInstanceOf(NoSuchElementException.class).hasMessageContaining("rate 2");
        assertThatThrownBy(() -> workspace.questions().showSource().ask(5, null))
                .isInstanceOf(NoSuchElementException.class).hasMessageContaining("charge 5");
    }

    private static String text() {
        return AskedWorkspace.tallFile("2026-01-15", FIRST, SECOND, LAST);
    }

    private SourceRecord ask(@Nullable Integer rate) throws IOException {
        return ask(rate, 0);
    }

    private SourceRecord ask(@Nullable Integer rate, int row) throws IOException {
        long charge = workspace.questions().compareCharges()
                .ask(new CompareRequest(List.of(CodeQuery.parse("CPT:99213")), Set.of(), Set.of(), null, null))
                .getFirst().rows().get(row).charge();
        return workspace.questions().showSource().ask(charge, rate);
    }

    private static String cut(SourceRecord source, String name, Charset charset) {
        NamedCell cell = source.fields().stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
        return new String(source.window().record(), cell.start(), cell.end() - cell.start(), charset);
    }
}
