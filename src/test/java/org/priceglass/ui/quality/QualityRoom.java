package org.priceglass.ui.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.priceglass.ui.SameThread;
import org.priceglass.ui.TestWorkspace;
import org.priceglass.ui.common.dialog.NoDialogs;
import org.priceglass.ui.common.nav.Place;

/** The screen over a real workspace, with a user who names the same file whenever one is asked for. */
final class QualityRoom implements AutoCloseable {
    /** More than a report keeps of a check. */
    static final int ODD = 250;

    final SameThread same = new SameThread();
    final List<Place> visited = new ArrayList<>();
    final List<String> copied = new ArrayList<>();
    final TestWorkspace workspace;
    final QualityScreen screen;
    final QualityModels models;

    private QualityRoom(TestWorkspace workspace, Path target) {
        this.workspace = workspace;
        this.screen = new QualityScreen(workspace.questions(),
                new QualityServices(workspace.qualityReports(), "Priceglass 1"), same.tasks(), visited::add,
                new NoDialogs() {
                    @Override
                    public Optional<Path> chooseTarget(String title, String suggestedName, String ending) {
                        return Optional.of(target);
                    }

                    @Override
                    public Optional<Path> chooseCsvTarget(String suggestedName) {
                        return Optional.of(target);
                    }
                }, same.notices(), copied::add, ZoneOffset.UTC);
        this.models = screen.models();
    }

    /** Over no price set. */
    static QualityRoom empty(Path folder) {
        return new QualityRoom(TestWorkspace.empty(folder), folder.resolve("target"));
    }

    /** Over two hospitals, of which one has {@link #ODD} cash prices above gross; nothing is judged yet. */
    static QualityRoom withOddPrices(Path folder) {
        QualityRoom room = empty(folder);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < ODD; i++) {
            rows.append("VISIT\u200b ").append(i)
                    .append(",99213,CPT,outpatient,,,,200.00,220.00,Aetna,PPO,100.00,,,,fee schedule,100,100,\n");
        }
        room.workspace.importTall("Alder Hospital", "1 Main Street, Denver, CO 80202",
                "OFFICE VISIT,99213,CPT,outpatient,,,,200.00,120.00,Aetna,PPO,100.00,,,,fee schedule,100,100,\n");
        room.workspace.importTall("Birch Hospital", "2 Oak Street, Boulder, CO 80302", rows.toString());
        return room;
    }

    /** The same, judged, Birch selected. */
    static QualityRoom judged(Path folder) {
        QualityRoom room = withOddPrices(folder);
        room.models.sets().refresh();
        room.models.judgement().judgeAll(room.models.sets().unjudged());
        room.select("Birch Hospital");
        return room;
    }

    void select(String hospital) {
        models.sets().rows().stream().filter(row -> PriceSetColumns.name(row).equals(hospital)).findFirst()
                .ifPresent(row -> models.sets().select(row.version().id()));
    }

    /** Selects a check of the report in view. */
    void selectCheck(String id) {
        models.checks().selectedProperty().set(
                models.checks().rows().stream().filter(row -> row.info().id().equals(id)).findFirst().orElseThrow());
    }

    @Override
    public void close() throws IOException {
        workspace.close();
    }
}
