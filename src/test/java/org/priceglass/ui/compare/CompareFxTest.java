package org.priceglass.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.model.Field;
import org.priceglass.ui.FxStage;
import org.priceglass.ui.SameThread;
import org.priceglass.ui.TestWorkspace;
import org.priceglass.ui.common.dialog.Dialogs;
import org.priceglass.ui.common.dialog.NoDialogs;
import org.priceglass.ui.common.fxml.ScreenLoader;
import org.priceglass.ui.common.nav.Place;
import org.priceglass.ui.common.sheet.SheetExport;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CompareFxTest {
    @TempDir
    private Path folder;
    private final List<Place> visited = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private TestWorkspace workspace;
    private CompareViewModel model;

    @Start
    void start(Stage stage) {
        workspace = TestWorkspace.withTwoHospitals(folder);
        SameThread same = new SameThread();
        model = new CompareViewModel(same.tasks(), workspace.questions(), visited::add);
        SheetExport export = new SheetExport(same.tasks(), writingTo(folder.resolve("out.csv")), same.notices());
        ScreenLoader.Loaded<CompareView> screen = new ScreenLoader(Map.of(CompareView.class,
                () -> new CompareView(model, export, new CompareTables(model, copied::add), new CompareCharts(model))))
                .load(CompareView.class);
        FxStage.show(stage, screen.root());
        screen.controller().show(new Place.Compare(Set.of()));
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    @Test
    void keyboardLeadsFromTheWordsToTheSource(FxRobot robot) {
        robot.write("office vis").type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(model.rows()).hasSize(3);

        robot.interact(() -> robot.lookup("#chargeTable").query().requestFocus());
        robot.type(KeyCode.HOME, KeyCode.ENTER);
        assertThat(visited)
                .containsExactly(new Place.Source(model.rows().getFirst().charge(), null, null, "Alder Hospital"));
    }

    @Test
    void amountUnderTheCursorLeadsToItsField(FxRobot robot) {
        robot.write("99213").type(KeyCode.ENTER);
        robot.doubleClickOn("$120.00");

        assertThat(visited).containsExactly(new Place.Source(model.rows().getFirst().charge(), null, Field.CASH,
                "Cash price $120.00 at Alder Hospital"));
    }

    @Test
    void columnsOfTheShownContextFitANarrowWindow(FxRobot robot) {
        robot.write("99213").type(KeyCode.ENTER);
        TableView<?> table = robot.lookup("#chargeTable").queryAs(TableView.class);

        assertThat(table.getVisibleLeafColumns()).extracting(TableColumnBase::getText).contains("Hospital", "Context",
                "Gross", "Cash", "n", "Low", "Median", "High");
        assertThat(table.getVisibleLeafColumns().stream().mapToDouble(TableColumnBase::getWidth).sum())
                .isLessThan(table.getWidth());
    }

    @Test
    void chartSelectsTheRowOfTheTable(FxRobot robot) {
        robot.write("99213").type(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#hospitalChart").query().requestFocus());
        robot.type(KeyCode.DOWN);

        assertThat(model.selectedProperty().get()).isEqualTo(model.rows().get(1));
        assertThat(robot.lookup("Payers at Birch Hospital").tryQuery()).isPresent();
    }

    @Test
    void comparisonIsExportedWithExactNumbers(FxRobot robot) {
        robot.write("99213").type(KeyCode.ENTER);
        robot.clickOn("#exportCsv");

        assertThat(folder.resolve("out.csv")).content().contains("Hospital,", "Alder Hospital", ",200.00,120.00,",
                "negotiated dollar, fee schedule: Median");
    }

    @Test
    void rowsAreCopiedWithHeaders(FxRobot robot) {
        robot.write("99213").type(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#chargeTable").query().requestFocus());
        robot.type(KeyCode.HOME);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT, KeyCode.CONTROL);

        assertThat(copied.getLast()).startsWith("Hospital\t").contains("\nAlder Hospital\t");
    }

    @Test
    void unknownServiceSaysSo(FxRobot robot) {
        robot.write("no such service").type(KeyCode.ENTER);

        assertThat(robot.lookup("Nothing found").tryQuery()).isPresent();
        assertThat(model.serviceProperty().get()).isNull();
    }

    private static Dialogs writingTo(Path target) {
        return new NoDialogs() {
            @Override
            public Optional<Path> chooseCsvTarget(String suggestedName) {
                return Optional.of(target);
            }
        };
    }
}
