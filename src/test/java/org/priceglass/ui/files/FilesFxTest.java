package org.priceglass.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.ask.FileQuestions;
import org.priceglass.ui.FxStage;
import org.priceglass.ui.Nameless;
import org.priceglass.ui.SameThread;
import org.priceglass.ui.TestWorkspace;
import org.priceglass.ui.common.dialog.NoDialogs;
import org.priceglass.ui.common.fxml.ScreenLoader;
import org.priceglass.ui.common.imports.ImportDesk;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.sheet.SheetExport;
import org.priceglass.ui.files.verdict.FindingExport;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FilesFxTest {
    @TempDir
    private Path folder;
    private final List<String> copied = new ArrayList<>();
    private final List<Place> visited = new ArrayList<>();
    private TestWorkspace workspace;
    private ScreenLoader.Loaded<FilesView> screen;

    @Start
    void start(Stage stage) {
        workspace = TestWorkspace.withTwoHospitals(folder);
        SameThread same = new SameThread();
        NoDialogs dialogs = new NoDialogs() {
            @Override
            public Optional<Path> chooseFile(String title) {
                return Optional.of(folder.resolve("draft.csv"));
            }
        };
        FileQuestions questions = workspace.questions().files();
        FilesScreen files = new FilesScreen(questions, same.tasks(), visited::add,
                new ImportDesk(same.tasks(), (path, control) -> List.of(), dialogs, same.notices(), Optional.empty()),
                new SheetExport(same.tasks(), dialogs, same.notices()),
                new FindingExport(same.tasks(), questions.checkFile(), (checked, format, out) -> {
                }, dialogs, same.notices()), dialogs, copied::add, ZoneOffset.UTC);
        screen = new ScreenLoader(Map.of(FilesView.class, files::view)).load(FilesView.class);
        FxStage.show(stage, screen.root());
        screen.controller().show(new Place.Files(null));
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    @Test
    void fileIsFoundByWordsSelectedAndItsFactsCopied(FxRobot robot) {
        robot.clickOn("#text").write("birch");
        robot.clickOn("Birch-Hospital.csv").clickOn("Facts").clickOn("#copy");

        assertThat(copied).singleElement().asString().contains("File: Birch-Hospital.csv");
        assertThat(robot.lookup("1 of 2 file versions").tryQuery()).isPresent();

        robot.clickOn("Birch-Hospital.csv").press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.H).release(KeyCode.SHIFT,
                KeyCode.CONTROL);
        assertThat(copied.getLast()).isEqualTo(workspace.questions().files().listFiles().ask().stream()
                .filter(row -> row.version().file().startsWith("Birch")).findFirst().orElseThrow().version().sha256());
    }

    @Test
    void findingIsReachedByKeysAndOpensItsBytes(FxRobot robot) {
        workspace.importChecked("cedar.csv", TestWorkspace.tall("Cedar Hospital", "3 Elm Street, Denver, CO 80202",
                "VISIT,99213,CPT,clinic,,,,200.00,120.00,Aetna,PPO,100.00,,,,fee schedule,100.00,100.00,\n"));
        robot.interact(screen.controller()::refresh);
        robot.clickOn("cedar.csv");
        assertThat(robot.lookup("Not valid by CMS's dictionary 2.2.0: 1 error, no alerts").tryQuery()).isPresent();

        robot.interact(() -> robot.lookup("#split").lookup("#ruleTable").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("clinic").tryQuery()).isPresent();
        robot.type(KeyCode.ENTER);

        assertThat(visited).singleElement().isInstanceOfSatisfying(Place.Found.class,
                found -> assertThat(found.finding().path()).isEqualTo("D4"));
    }

    @Test
    void draftIsChosenCheckedFixedAndCheckedAgain(FxRobot robot) throws IOException {
        Path draft = folder.resolve("draft.csv");
        Files.writeString(draft, TestWorkspace.tall("Cedar Hospital", "3 Elm Street, Denver, CO 80202",
                "VISIT,99213,CPT,clinic,,,,200.00,120.00,Aetna,PPO,100.00,,,,fee schedule,100.00,100.00,\n"));
        robot.interact(() -> screen.controller().show(new Place.Draft()));
        assertThat(robot.lookup("Not valid by CMS's dictionary 2.2.0: 1 error, no alerts").tryQuery()).isPresent();

        Files.writeString(draft, Files.readString(draft).replace("clinic", "outpatient"));
        robot.clickOn("#again");

        assertThat(robot.lookup("Valid by CMS's dictionary 2.2.0: no errors, no alerts").tryQuery()).isPresent();
        assertThat(workspace.questions().files().listFiles().ask()).hasSize(2);
        assertThat(Nameless.in(screen.root())).isEmpty();
    }

    @Test
    void filterThatNothingPassesCanBeCleared(FxRobot robot) {
        ComboBox<?> conformance = robot.lookup("#conformance").queryComboBox();
        robot.interact(() -> conformance.getSelectionModel().select(1));
        assertThat(robot.lookup("Alder-Hospital.csv").tryQuery()).isEmpty();

        robot.clickOn("Clear the filter");
        assertThat(robot.lookup("Alder-Hospital.csv").tryQuery()).isPresent();
    }

    @Test
    void everythingHasAnAccessibleName() {
        assertThat(Nameless.in(screen.root())).isEmpty();
    }
}
