package org.priceglass.ask;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.priceglass.model.Identifier;
import org.priceglass.model.Layout;
import org.priceglass.model.Location;
import org.priceglass.model.ReadSummary;
import org.priceglass.mrf.MrfReader;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.archive.MrfFile;
import org.priceglass.mrf.archive.MrfFiles;
import org.priceglass.mrf.csv.CsvMrfReader;
import org.priceglass.mrf.json.JsonMrfReader;
import org.priceglass.reference.ZipCentroids;
import org.priceglass.store.FileStore;
import org.priceglass.workspace.Repositories;
import org.priceglass.workspace.VersionLoader;
import org.priceglass.workspace.VersionOrigin;
import org.priceglass.workspace.Workspace;

/** A workspace in a temporary folder, filled with small files through the real readers and the real loader. */
final class AskedWorkspace implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
    private static final String GENERAL = """
            hospital_name,last_updated_on,version,location_name,hospital_address,license_number|CA,type_2_npi
            General,UPDATED,3.0.0,Main,1 Main St,5,1234567893
            """;
    /** Three records that head the rows of {@link #tall}. */
    private static final String HEADER = GENERAL + """
            description,code|1,code|1|type,code|2,code|2|type,modifiers,setting,standard_charge|gross,\
            standard_charge|discounted_cash,payer_name,plan_name,standard_charge|negotiated_dollar,\
            standard_charge|negotiated_percentage,standard_charge|negotiated_algorithm,standard_charge|methodology
            """;

    private final Path incoming;
    private final Workspace workspace;
    private final FileStore files;
    private final Questions questions;

    AskedWorkspace(Path folder) throws IOException {
        incoming = Files.createDirectories(folder.resolve("incoming"));
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        workspace = Workspace.open(folder.resolve("workspace"), clock);
        files = FileStore.open(workspace.files());
        questions = Questions.over(Repositories.of(workspace), files, new ZipCentroids(), clock);
    }

    Questions questions() {
        return questions;
    }

    QualityReports qualityReports() {
        return QualityReports.of(workspace, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** A hospital with a location in California for each ZIP. */
    int hospital(String name, String ccn, String... zips) {
        List<Location> locations = List.of(zips).stream()
                .map(zip -> new Location(name + " " + zip, "1 Main St, CA " + zip, null, "CA", zip)).toList();
        return workspace.catalogue().addHospital(name, List.of(new Identifier("CCN", ccn, null)), locations);
    }

    /** Loads a tall file of these rows and returns its version. */
    int tall(int hospital, String... rows) throws IOException {
        return load(hospital, "h" + hospital + ".csv", tallFile("2026-01-15", rows).getBytes(StandardCharsets.UTF_8));
    }

    /** The text of a tall file with a declared date. */
    static String tallFile(String updated, String... rows) {
        return HEADER.replace("UPDATED", updated) + String.join("\n", rows) + "\n";
    }

    /** The text of a file with columns of its own. */
    static String wideFile(String columns, String... rows) {
        return GENERAL.replace("UPDATED", "2026-01-15") + columns + "\n" + String.join("\n", rows) + "\n";
    }

    /** Loads all members of a file and returns the version of the last. */
    int load(int hospital, String name, byte[] content) throws IOException {
        Path file = Files.write(incoming.resolve(name), content);
        String sha256 = files.put(new ByteArrayInputStream(content)).sha256();
        workspace.catalogue().addStoredObject(sha256, content.length);
        int version = 0;
        try (MrfFile opened = new MrfFiles().open(file)) {
            for (MrfSource source : opened.members()) {
                try (VersionLoader loader = workspace.versions().begin()) {
                    ReadSummary summary = reader(name).read(source, loader);
                    version = loader.version();
                    loader.publish(summary, "%064d".formatted(version), hospital,
                            new VersionOrigin(name, source.member(), sha256, "https://example.org/" + name, NOW));
                }
            }
        }
        return version;
    }

    private static MrfReader reader(String name) {
        return name.contains(Layout.JSON.label()) ? new JsonMrfReader() : new CsvMrfReader();
    }

    @Override
    public void close() throws IOException {
        workspace.close();
    }
}
