package org.priceglass.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.priceglass.workspace.jooq.Tables.CHARGE;
import static org.priceglass.workspace.jooq.Tables.MRF_VERSION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.model.Field;
import org.priceglass.model.Identifier;
import org.priceglass.model.Location;
import org.priceglass.mrf.RateBuffer;
import org.priceglass.mrf.TextPool;

class WorkspaceTest {
    private final Clock clock = Clock.systemUTC();

    @TempDir
    private Path folder;

    @Test
    void whatWasEnteredIsThereWhenItOpensAgain() throws IOException {
        Identifier npi = new Identifier("NPI", "1234567893", null);
        Location location = new Location("Main", "1 St", "Brea", "CA", "92821");
        try (Workspace workspace = Workspace.open(folder, clock)) {
            int id = workspace.catalogue().addHospital("General", List.of(npi), List.of(location));
            workspace.catalogue().completeHospital(id, List.of(npi), List.of(location));
        }
        try (Workspace workspace = Workspace.open(folder, clock)) {
            assertThat(workspace.hospitalRepository().all())
                    .containsExactly(new StoredHospital(1, "General", List.of(npi), List.of(location)));
        }
    }

    @Test
    void theSecondOneToOpenItIsToldWhoHasIt() throws IOException {
        Workspace holder = Workspace.open(folder, clock);
        try (holder) {
            assertThatThrownBy(() -> Workspace.open(folder, clock)).isInstanceOf(WorkspaceInUseException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining(folder.toString());
        }
        Workspace.open(folder, clock).close();
    }

    @Test
    void aDamagedDatabaseIsReportedAndLeftAsItIs() throws IOException {
        Path database = create();
        byte[] garbage = new byte[50_000];
        new Random(1).nextBytes(garbage);
        Files.write(database, garbage);
        assertDamaged(database, garbage);
    }

    @Test
    void anEmptyDatabaseFileIsReportedAndLeftAsItIs() throws IOException {
        Path database = create();
        Files.write(database, new byte[0]);
        assertDamaged(database, new byte[0]);
    }

    @Test
    void aDatabaseWithoutItsTablesIsReportedAndLeftAsItIs() throws IOException {
        Path database = create();
        byte[] whole = Files.readAllBytes(database);
        Files.write(database, Arrays.copyOf(whole, whole.length / 3));
        assertDamaged(database, Arrays.copyOf(whole, whole.length / 3));
    }

    @Test
    void aDatabaseThatLostItsEndIsReportedAndNotRolledBack() throws IOException {
        Path database = folder.resolve("workspace.mv.db");
        try (Workspace workspace = Workspace.open(folder, clock)) {
            workspace.catalogue().addHospital("General", List.of(), List.of());
        }
        byte[] whole = Files.readAllBytes(database);
        byte[] cut = Arrays.copyOf(whole, whole.length - 4096);
        Files.write(database, cut);
        assertDamaged(database, cut);

        Files.write(database, whole);
        try (Workspace workspace = Workspace.open(folder, clock)) {
            assertThat(workspace.hospitalRepository().all()).hasSize(1);
        }
    }

    @Test
    void roomThatAKilledImportTookIsGivenBack() throws IOException {
        try (Workspace workspace = Workspace.open(folder, clock)) {
            workspace.sql().insertInto(MRF_VERSION, MRF_VERSION.ID, MRF_VERSION.STATE).values(77, "loading").execute();
            workspace.sql()
                    .execute("insert into charge (id, rate_count, detail)"
                            + " select 77 * 4294967296 + x, 0, random_uuid() || repeat(random_uuid(), 100)"
                            + " from system_range(1, 12000)");
        }
        Path database = folder.resolve("workspace.mv.db");
        Workspace.open(folder, clock).close();
        assertThat(Files.size(database)).isLessThan(4 << 20);
    }

    @Test
    void manyPayersTakeLittleRoom() throws IOException {
        try (Workspace workspace = Workspace.open(folder, clock)) {
            TextPool pool = new TextPool();
            RateBuffer rates = new RateBuffer();
            PayerPlanIds ids = new PayerPlanIds(workspace.sql(), pool);
            for (int i = 0; i < 2_000; i++) {
                int rate = rates.add(1, 1, 1);
                rates.setText(rate, Field.PAYER, pool.intern("Payer " + i));
                ids.id(rates, rate);
            }
            assertThat(ids.seen()).hasSize(2_000);
        }
        assertThat(Files.size(folder.resolve("workspace.mv.db"))).isLessThan(4 << 20);
    }

    @Test
    void leftoversOfAKilledImportAreRemovedWhenItOpens() throws IOException {
        try (Workspace workspace = Workspace.open(folder, clock)) {
            workspace.sql().insertInto(MRF_VERSION, MRF_VERSION.ID, MRF_VERSION.STATE).values(77, "loading").execute();
            workspace.sql().execute("insert into charge (id, rate_count, detail)"
                    + " select 77 * 4294967296 + x, 0, x'' from system_range(1, 12000)");
        }
        try (Workspace workspace = Workspace.open(folder, clock)) {
            assertThat(workspace.sql().fetchCount(CHARGE)).isZero();
            assertThat(workspace.sql().fetchCount(MRF_VERSION)).isZero();
        }
    }

    @Test
    void aWorkspaceOfAnOlderReleaseIsBroughtUpToThisOneAfterACopy() throws IOException {
        String url = "jdbc:h2:file:" + folder.resolve("workspace");
        Flyway.configure().dataSource(url, "sa", "").locations("classpath:db/migration").target("1").load().migrate();
        try (Workspace workspace = Workspace.open(folder, clock)) {
            workspace.settings().save("jobs.scan.paused", "true");
            assertThat(workspace.jobs().open()).isEmpty();
        }
        assertThat(folder.resolve("workspace-before-2.zip")).isNotEmptyFile();
        try (Workspace workspace = Workspace.open(folder, clock)) {
            assertThat(workspace.settings().load()).containsExactly(Map.entry("jobs.scan.paused", "true"));
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamedWithTheReason() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Workspace.open(file.resolve("ws"), clock))
                .hasMessageContaining("the workspace " + file.resolve("ws") + " cannot be written to");
    }

    @Test
    void aFolderThatTheDatabaseCannotNameIsRefusedWithTheReason() {
        assertThatThrownBy(() -> Workspace.open(folder.resolve("a;b"), clock)).isInstanceOf(IOException.class)
                .hasMessageContaining("semicolon");
    }

    @Test
    void askingChangesNothingAndNeedsNoPermissionToWrite() throws IOException {
        try (Workspace workspace = Workspace.open(folder, clock)) {
            workspace.catalogue().addHospital("General", List.of(), List.of());
        }
        Path lock = folder.resolve("workspace.lock");
        Files.delete(lock);
        // where nothing can be written, no lock can be taken either; this works for every user
        Files.createDirectory(lock);
        Map<Path, String> before = files();
        try (Workspace asked = Workspace.openToAsk(folder, clock)) {
            assertThat(asked.hospitalRepository().all()).hasSize(1);
            assertThatThrownBy(() -> asked.catalogue().addHospital("Other", List.of(), List.of()))
                    .hasMessageContaining("read only");
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whoAsksIsToldWhoHasItOpen() throws IOException {
        try (Workspace holder = Workspace.open(folder, clock)) {
            assertThatThrownBy(() -> Workspace.openToAsk(holder.folder(), clock))
                    .isInstanceOf(WorkspaceInUseException.class).hasMessageContaining("process");
        }
    }

    @Test
    void whatAKilledProcessLeftIsAskedAsItIs() throws IOException {
        Path copy = folder.resolve("copy");
        try (Workspace workspace = Workspace.open(folder.resolve("ws"), clock)) {
            workspace.catalogue().addHospital("General", List.of(), List.of());
            workspace.sql().insertInto(MRF_VERSION, MRF_VERSION.ID, MRF_VERSION.STATE).values(77, "loading").execute();
            workspace.sql().execute("checkpoint sync");
            Files.createDirectory(copy);
            Files.copy(folder.resolve("ws/workspace.mv.db"), copy.resolve("workspace.mv.db"));
        }
        byte[] left = Files.readAllBytes(copy.resolve("workspace.mv.db"));
        try (Workspace asked = Workspace.openToAsk(copy, clock)) {
            assertThat(asked.hospitalRepository().all()).hasSize(1);
            assertThat(asked.versionRepository().ready()).isEmpty();
        }
        assertThat(Files.readAllBytes(copy.resolve("workspace.mv.db"))).isEqualTo(left);
    }

    @Test
    void aDatabaseThatWasMovedAwayIsMadeAnew() throws IOException {
        Workspace.open(folder, clock).close();
        Files.move(folder.resolve("workspace.mv.db"), folder.resolve("damaged.mv.db"));
        try (Workspace workspace = Workspace.open(folder, clock)) {
            assertThat(workspace.hospitalRepository().all()).isEmpty();
        }
    }

    @Test
    void aWorkspaceOfAnOlderReleaseIsBroughtUpToThisOneToAskItToo() throws IOException {
        String url = "jdbc:h2:file:" + folder.resolve("workspace");
        Flyway.configure().dataSource(url, "sa", "").locations("classpath:db/migration").target("1").load().migrate();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("insert into hospital (name, created_at) values ('General', now()), ('Other', now())");
            statement.execute("insert into mrf_version (hospital_id, state, sha256, charges, rates, posting_segments,"
                    + " posting_buckets, description_blocks) values (1, 'superseded', 'a', 1, 1, 0, 0, 0),"
                    + " (2, 'ready', 'b', 1, 1, 0, 0, 0)");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        try (Workspace asked = Workspace.openToAsk(folder, clock)) {
            assertThat(asked.versionRepository().ready()).extracting(StoredVersion::hospitals)
                    .containsExactly(List.of(2));
            assertThat(asked.versionRepository().find(1)).map(StoredVersion::hospitals).hasValue(List.of());
            assertThat(asked.hospitalRepository().ofVersion(1)).extracting(StoredHospital::name)
                    .containsExactly("General");
        }
    }

    @Test
    void theNewestMigrationIsTheOneThatAskingExpects() {
        MigrationInfo[] all = Flyway.configure().dataSource("jdbc:h2:mem:", "sa", "")
                .locations("classpath:db/migration").load().info().all();
        assertThat(all[all.length - 1].getVersion()).isEqualTo(Schema.NEWEST);
    }

    private Map<Path, String> files() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.toList()) {
                files.put(file, Files.isDirectory(file) ? "folder" : Arrays.toString(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private Path create() throws IOException {
        Workspace.open(folder, clock).close();
        Files.delete(folder.resolve("workspace.seal"));
        return folder.resolve("workspace.mv.db");
    }

    private void assertDamaged(Path database, byte[] expected) throws IOException {
        assertThatThrownBy(() -> Workspace.open(folder, clock)).isInstanceOf(WorkspaceDamagedException.class)
                .hasMessageContaining(database.toString()).hasMessageContaining("restore");
        assertThat(Arrays.equals(Files.readAllBytes(database), expected)).as("unchanged").isTrue();
    }
}
