package org.priceglass.ui.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.priceglass.ask.CodeQuery;
import org.priceglass.ask.CompareRequest;
import org.priceglass.model.Field;
import org.priceglass.ui.FxStage;
import org.priceglass.ui.Nameless;
import org.priceglass.ui.SameThread;
import org.priceglass.ui.TestWorkspace;
import org.priceglass.ui.common.fxml.ScreenLoader;
import org.priceglass.ui.common.nav.Place;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SourceFxTest {
    @TempDir
    private Path folder;
    private final List<String> copied = new ArrayList<>();
    private TestWorkspace workspace;
    private SourceViewModel model;
    private ScreenLoader.Loaded<SourceView> screen;

    @Start
    void start(Stage stage) {
        workspace = TestWorkspace.withTwoHospitals(folder);
        model = new SourceViewModel(new SameThread().tasks(), workspace.questions(), copied::add, ZoneOffset.UTC);
        screen = new ScreenLoader(Map.of(SourceView.class, () -> new SourceView(model, copied::add)))
                .load(SourceView.class);
        FxStage.show(stage, screen.root());
    }

    @AfterEach
    void close() throws Exception {
        workspace.close();
    }

    @Test
    void fieldIsSelectedMarkedAndCopied(FxRobot robot) {
        long charge = charge();
        robot.interact(() -> screen.controller()
                .show(new Place.Source(charge, 0, Field.GROSS, "Gross charge at Alder Hospital")));
        robot.clickOn("#copyField").clickOn("21000.50").clickOn("#copyField");

        assertThat(copied).containsExactly("45000.00", "21000.50");
        assertThat(robot.lookup("Gross charge at Alder Hospital").tryQuery()).isPresent();
        assertThat(Objects.requireNonNull(model.excerptProperty().get()).field()).isNotNull();
        assertThat(robot.lookup("Alder-Hospital.csv").tryQuery()).isPresent();
    }

    @Test
    void emptyCellsAreListedByAToggle(FxRobot robot) {
        robot.interact(() -> screen.controller().show(new Place.Source(charge(), null, null, "A charge")));
        assertThat(robot.lookup("modifiers").tryQuery()).isEmpty();

        robot.clickOn("#empties");

        assertThat(robot.lookup("modifiers").tryQuery()).isPresent();
    }

    @Test
    void fieldOfALongRecordIsScrolledIntoView(FxRobot robot) {
        workspace.importTall("Cedar Hospital", "3 Elm Street, Denver, CO 80202", "\"" + "LONG ".repeat(4_000)
                + "\",31575,CPT,outpatient,,,,1.00,1.00,Aetna,PPO,77.25,,,,fee schedule," + "1.00,1.00,\n");
        long charge = charge("31575");

        robot.interact(() -> screen.controller().show(new Place.Source(charge, 0, Field.DOLLAR, "A rate")));

        assertThat(robot.lookup(".source-scroll").queryAs(ScrollPane.class).getVvalue()).isPositive();
        Excerpt excerpt = Objects.requireNonNull(model.excerptProperty().get());
        assertThat(excerpt.text().length()).isLessThan(20_000);
        Excerpt.Range field = Objects.requireNonNull(excerpt.field());
        assertThat(excerpt.text().substring(field.from(), field.to())).isEqualTo("77.25");
    }

    @Test
    void everythingHasAnAccessibleName(FxRobot robot) {
        robot.interact(() -> screen.controller().show(new Place.Source(charge(), null, null, "A charge")));

        assertThat(Nameless.in(screen.root())).isEmpty();
    }

    @Test
    void missingChargeIsSaid(FxRobot robot) {
        robot.interact(() -> screen.controller().show(new Place.Source(Long.MAX_VALUE, null, null, "Nothing")));

        assertThat(model.messageProperty().get()).isNotEmpty();
        assertThat(robot.lookup("#copyRecord").query().isDisabled()).isTrue();
    }

    private long charge() {
        return charge("470");
    }

    private long charge(String code) {
        return workspace.questions().compareCharges()
                .ask(new CompareRequest(List.of(CodeQuery.parse(code)), Set.of(), Set.of(), null, null)).getFirst()
                .rows().getFirst().charge();
    }
}
