package org.priceglass.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.priceglass.ask.QualityReports;
import org.priceglass.ask.Questions;
import org.priceglass.ask.UncertainMatches;
import org.priceglass.mrf.MrfSource;
import org.priceglass.mrf.sniff.ContentReader;
import org.priceglass.pipeline.FileImport;
import org.priceglass.pipeline.HospitalHint;
import org.priceglass.pipeline.ImportListener;
import org.priceglass.pipeline.MemberCheck;
import org.priceglass.reference.ZipCentroids;
import org.priceglass.store.FileStore;
import org.priceglass.workspace.Repositories;
import org.priceglass.workspace.Workspace;

/** A real workspace with small files in it. */
public final class TestWorkspace implements AutoCloseable {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private static final String COLUMNS = "description,code|1,code|1|type,setting,drug_unit_of_measurement,"
            + "drug_type_of_measurement,modifiers,standard_charge|gross,standard_charge|discounted_cash,payer_name,"
            + "plan_name,standard_charge|negotiated_dollar,standard_charge|negotiated_percentage,"
            + "standard_charge|negotiated_algorithm,estimated_amount,standard_charge|methodology,"
            + "standard_charge|min,standard_charge|max,additional_generic_notes\n";

    private final Path folder;
    private final Workspace workspace;
    private final FileStore store;
    private final Questions questions;
    private boolean closed;

    private TestWorkspace(Path folder, Workspace workspace, FileStore store, Questions questions) {
        this.folder = folder;
        this.workspace = workspace;
        this.store = store;
        this.questions = questions;
    }

    /** An empty one. */
    public static TestWorkspace empty(Path folder) {
        try {
            Workspace workspace = Workspace.open(folder.resolve("workspace"), CLOCK);
            FileStore store = FileStore.open(workspace.files());
            return new TestWorkspace(folder, workspace, store,
                    Questions.over(Repositories.of(workspace), store, new ZipCentroids(), CLOCK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One with two hospitals that publish an office visit, one of them a knee replacement too. */
    public static TestWorkspace withTwoHospitals(Path folder) {
        TestWorkspace made = empty(folder);
        made.importTall("Alder Hospital", "1 Main Street, Denver, CO 80202",
                """
                        OFFICE VISIT LEVEL 3,99213,CPT,outpatient,,,,200.00,120.00,Aetna,PPO,100.00,,,,fee schedule,90.00,110.00,
                        OFFICE VISIT LEVEL 3,99213,CPT,outpatient,,,,200.00,120.00,Aetna,HMO,90.00,,,,fee schedule,90.00,110.00,
                        OFFICE VISIT LEVEL 3,99213,CPT,outpatient,,,,200.00,120.00,Cigna,OAP,110.00,,,,fee schedule,90.00,110.00,
                        KNEE REPLACEMENT,470,MS-DRG,inpatient,,,,45000.00,30000.00,Aetna,PPO,21000.50,,,,case rate,21000.50,21000.50,
                        """);
        made.importTall("Birch Hospital", "2 Oak Street, Boulder, CO 80302", """
                Office visit 3,99213,CPT,outpatient,,,,310.00,155.00,Aetna,PPO,150.00,,,,fee schedule,150.00,150.00,
                Office visit 3,99213,CPT,outpatient,,,26,80.00,40.00,Aetna,PPO,30.00,,,,fee schedule,30.00,30.00,
                """);
        return made;
    }

    public Questions questions() {
        return questions;
    }

    public UncertainMatches matches() {
        return new UncertainMatches(workspace.possibleMatches(), questions.findHospitals());
    }

    /** Notes that two hospitals may be one, as a scan does. */
    public void noteMatch(int later, int earlier, String evidence) {
        workspace.possibleMatches().note(later, earlier, new BigDecimal("0.75"), evidence);
    }

    public QualityReports qualityReports() {
        return QualityReports.of(workspace, CLOCK);
    }

    public Path folder() {
        return workspace.folder();
    }

    /** Imports a tall file of dictionary 2.0 with these rows. */
    public void importTall(String hospital, String address, String rows) {
        try {
            Path file = folder.resolve(hospital.replace(' ', '-') + ".csv");
            Files.writeString(file, tall(hospital, address, rows));
            new FileImport(workspace, store, new ContentReader(), CLOCK).run(file, HospitalHint.NONE,
                    ImportListener.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of such a file. */
    public static String tall(String hospital, String address, String rows) {
        return "hospital_name,last_updated_on,version,hospital_location,hospital_address,license_number|CO,"
                + "\"To the best of its knowledge and belief, the hospital has included all applicable standard charge "
                + "information in accordance with the requirements of 45 CFR 180.50, and the information encoded is "
                + "true, accurate, and complete as of the date indicated.\"\n" + hospital + ",2025-06-01,2.0.0,"
                + hospital + ",\"" + address + "\",123,true\n" + COLUMNS + rows;
    }

    /** Imports a file of this content and checks it by CMS's rules, as the pipeline does. */
    public void importChecked(String fileName, String content) {
        MemberCheck check = new MemberCheck(workspace, CLOCK);
        try {
            Path file = Files.writeString(folder.resolve(fileName), content);
            new FileImport(workspace, store, new ContentReader(), CLOCK).run(file, HospitalHint.NONE,
                    new CheckingListener(check));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** May be called again, so that a test can close it early. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            workspace.close();
        }
    }

    private record CheckingListener(MemberCheck check) implements ImportListener {
        @Override
        public void progress(long done, long total) {
            // nobody waits for it
        }

        @Override
        public void version(int version, MrfSource member) throws IOException {
            check.run(version, member, (done, total) -> {
            });
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
